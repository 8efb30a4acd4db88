// @generated from schemas/ws/v1/error_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { Uuid } from "../../common/v1/uuid.js";

/** Server: a frame of the client could not be honoured. Other subscriptions are not affected. */
export type ErrorFrame = {
  /** Kind of frame. */
  type: "error";
  error: ErrorInfo;
  /** Job that the frame was about, if it named one. */
  job_id?: Uuid;
};
