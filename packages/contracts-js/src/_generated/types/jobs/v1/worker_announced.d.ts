// @generated from schemas/jobs/v1/worker_announced.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PlaneManifest } from "../../capabilities/v1/plane_manifest.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { WorkerId } from "../../common/v1/worker_id.js";

/** Event: a worker has started, and this is what it can do. */
export type WorkerAnnounced = {
  worker_id: WorkerId;
  manifest: PlaneManifest;
  announced_at: Timestamp;
};
