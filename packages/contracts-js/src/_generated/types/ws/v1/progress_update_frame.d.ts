// @generated from schemas/ws/v1/progress_update_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ProgressFrame } from "../../jobs/v1/progress_frame.js";

/** Server: a node has moved on. */
export type ProgressUpdateFrame = {
  /** Kind of frame. */
  type: "progress";
  progress: ProgressFrame;
};
