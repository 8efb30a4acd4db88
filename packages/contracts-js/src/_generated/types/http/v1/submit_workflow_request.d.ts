// @generated from schemas/http/v1/submit_workflow_request.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Workflow } from "../../workflows/v1/workflow.js";

/** Start a job from a workflow of one's own. */
export type SubmitWorkflowRequest = {
  /** Tells this request from the other. */
  kind: "workflow";
  workflow: Workflow;
  /** Longest time from submission to the end of the job, in seconds; the job is then timed_out. */
  timeout_seconds?: number;
};
