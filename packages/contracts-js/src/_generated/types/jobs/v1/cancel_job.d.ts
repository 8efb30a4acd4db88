// @generated from schemas/jobs/v1/cancel_job.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";

/** Broadcast to all workers: stop working on a job. */
export type CancelJob = {
  job_id: Uuid;
  /** Why, in one sentence. */
  reason: string;
  requested_at: Timestamp;
};
