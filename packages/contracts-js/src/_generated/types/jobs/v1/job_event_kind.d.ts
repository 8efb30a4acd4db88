// @generated from schemas/jobs/v1/job_event_kind.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** What happened to a job or to one of its nodes. */
export type JobEventKind =
  | "job_queued"
  | "job_running"
  | "job_waiting"
  | "job_completed"
  | "job_failed"
  | "job_cancelled"
  | "job_timed_out"
  | "node_started"
  | "node_completed"
  | "node_failed"
  | "node_retrying"
  | "node_skipped"
  | "node_cancelled";
