// @generated from schemas/jobs/v1/job_state.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** State of a job. queued: accepted, nothing has run. running: a node is at work. waiting: the next nodes are queued for the data plane and no worker has taken them yet. completed, failed, cancelled and timed_out are final. */
export type JobState =
  | "queued"
  | "running"
  | "waiting"
  | "completed"
  | "failed"
  | "cancelled"
  | "timed_out";
