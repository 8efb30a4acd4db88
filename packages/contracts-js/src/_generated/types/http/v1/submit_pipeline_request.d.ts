// @generated from schemas/http/v1/submit_pipeline_request.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { JsonObject } from "../../common/v1/json_object.js";
import type { PipelineId } from "../../common/v1/pipeline_id.js";

/** Start a job from a pipeline. */
export type SubmitPipelineRequest = {
  /** Tells this request from the other. */
  kind: "pipeline";
  pipeline_id: PipelineId;
  /** What to make, checked against the pipeline's request_schema. */
  request: JsonObject;
  /** Longest time from submission to the end of the job, in seconds; the job is then timed_out. */
  timeout_seconds?: number;
};
