// @generated from schemas/workflows/v1/pipeline_node.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { CapabilityId } from "../../common/v1/capability_id.js";
import type { JsonObject } from "../../common/v1/json_object.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Plane } from "../../common/v1/plane.js";
import type { NodeOutputRef } from "./node_output_ref.js";
import type { RetryPolicy } from "./retry_policy.js";

/** A node of a pipeline: a workflow node, some of whose parameters are filled in from the user's request. */
export type PipelineNode = {
  node_id: NodeId;
  capability_id: CapabilityId;
  plane: Plane;
  /** Fixed parameters. */
  params: JsonObject;
  /** Parameters that are copied from the request, by the name of the request's property. One that the request leaves out is left out. */
  request_params: { [key: string]: string };
  /** Parameters that get the reference of the artifact whose identity the request's property holds. */
  request_artifacts: { [key: string]: string };
  /** Where each property of the capability's input comes from. */
  inputs: { [key: string]: NodeOutputRef };
  /** Share of this node in the job's progress, relative to the other nodes. */
  progress_weight: number;
  retry?: RetryPolicy;
  /** Longest run of one attempt, in seconds. */
  timeout_seconds?: number;
};
