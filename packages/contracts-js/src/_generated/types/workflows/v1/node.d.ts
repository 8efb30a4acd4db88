// @generated from schemas/workflows/v1/node.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { CapabilityId } from "../../common/v1/capability_id.js";
import type { JsonObject } from "../../common/v1/json_object.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Plane } from "../../common/v1/plane.js";
import type { NodeOutputRef } from "./node_output_ref.js";
import type { RetryPolicy } from "./retry_policy.js";

/** One step of a workflow: a capability with its parameters, and where its input comes from. */
export type Node = {
  node_id: NodeId;
  capability_id: CapabilityId;
  plane: Plane;
  /** Parameters, checked against the capability's params_schema. */
  params: JsonObject;
  /** Where each property of the capability's input comes from. */
  inputs: { [key: string]: NodeOutputRef };
  /** Share of this node in the job's progress, relative to the other nodes. */
  progress_weight: number;
  /** Taken as a single attempt when absent. */
  retry?: RetryPolicy;
  /** Longest run of one attempt, in seconds, in place of the capability's. */
  timeout_seconds?: number;
};
