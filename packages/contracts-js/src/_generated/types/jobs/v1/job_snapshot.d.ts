// @generated from schemas/jobs/v1/job_snapshot.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Job } from "./job.js";

/** A job at one instant, with the point from which its history goes on. */
export type JobSnapshot = {
  job: Job;
  /** Number of the newest event that the snapshot includes. */
  last_event_number: number;
};
