// @generated from schemas/jobs/v1/status_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { JobSummary } from "./job_summary.js";
import type { NodeStatus } from "./node_status.js";

/** Change of a job, sent over Pub/Sub after it was committed. A reader that misses one finds the truth in the next or in a snapshot. */
export type StatusFrame = {
  job: JobSummary;
  /** Number of the newest event behind this change. */
  event_number: number;
  /** The nodes that have changed. */
  nodes: NodeStatus[];
};
