// @generated from schemas/http/v1/submit_job_request.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { SubmitPipelineRequest } from "./submit_pipeline_request.js";
import type { SubmitWorkflowRequest } from "./submit_workflow_request.js";

/** Body of POST /api/v1/jobs. */
export type SubmitJobRequest = SubmitPipelineRequest | SubmitWorkflowRequest;
