// @generated from schemas/jobs/v1/node_result.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { EngineId } from "../../common/v1/engine_id.js";
import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { JsonObject } from "../../common/v1/json_object.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Timestamp } from "../../common/v1/timestamp.js";

/** How a node ended. */
export type NodeResult = {
  node_id: NodeId;
  /** Final state of the node. */
  state: "completed" | "failed" | "skipped" | "cancelled";
  /** Number of the last attempt, from 1; 0 if the node never ran. */
  attempt: number;
  /** Present if the node ran. */
  engine?: EngineId;
  /** Result, valid against the capability's output_schema. Present if the node completed. */
  output?: JsonObject;
  /** Present if the node failed. */
  error?: ErrorInfo;
  /** Start of the first attempt. Present if the node ran. */
  started_at?: Timestamp;
  finished_at: Timestamp;
};
