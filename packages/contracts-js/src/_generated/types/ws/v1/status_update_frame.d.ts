// @generated from schemas/ws/v1/status_update_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { StatusFrame } from "../../jobs/v1/status_frame.js";

/** Server: a job has changed. */
export type StatusUpdateFrame = {
  /** Kind of frame. */
  type: "status";
  status: StatusFrame;
};
