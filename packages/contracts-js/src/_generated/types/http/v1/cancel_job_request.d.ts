// @generated from schemas/http/v1/cancel_job_request.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Body of POST /api/v1/jobs/{job_id}/cancel. */
export type CancelJobRequest = {
  /** Why, for the job's history. */
  reason?: string;
};
