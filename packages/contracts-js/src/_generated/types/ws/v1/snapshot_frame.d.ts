// @generated from schemas/ws/v1/snapshot_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { JobSnapshot } from "../../jobs/v1/job_snapshot.js";

/** Server: a job as it is, in answer to a subscription. */
export type SnapshotFrame = {
  /** Kind of frame. */
  type: "snapshot";
  snapshot: JobSnapshot;
};
