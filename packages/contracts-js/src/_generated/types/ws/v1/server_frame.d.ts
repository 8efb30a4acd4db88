// @generated from schemas/ws/v1/server_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorFrame } from "./error_frame.js";
import type { ProgressUpdateFrame } from "./progress_update_frame.js";
import type { SnapshotFrame } from "./snapshot_frame.js";
import type { StatusUpdateFrame } from "./status_update_frame.js";
import type { UnsubscribedFrame } from "./unsubscribed_frame.js";

/** Any frame from the server. */
export type ServerFrame =
  | SnapshotFrame
  | UnsubscribedFrame
  | StatusUpdateFrame
  | ProgressUpdateFrame
  | ErrorFrame;
