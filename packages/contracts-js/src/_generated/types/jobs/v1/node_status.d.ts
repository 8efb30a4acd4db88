// @generated from schemas/jobs/v1/node_status.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { CapabilityId } from "../../common/v1/capability_id.js";
import type { EngineId } from "../../common/v1/engine_id.js";
import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { Fraction } from "../../common/v1/fraction.js";
import type { JsonObject } from "../../common/v1/json_object.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Plane } from "../../common/v1/plane.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { NodeState } from "./node_state.js";

/** A node of a job, as it is now. */
export type NodeStatus = {
  node_id: NodeId;
  capability_id: CapabilityId;
  plane: Plane;
  state: NodeState;
  /** How much of the node is done. */
  progress: Fraction;
  /** Number of the present or last attempt, from 1; 0 before the first. */
  attempt: number;
  engine?: EngineId;
  /** Result of a completed node. */
  output?: JsonObject;
  /** Error of a failed node. */
  error?: ErrorInfo;
  /** Start of the first attempt. */
  started_at?: Timestamp;
  finished_at?: Timestamp;
};
