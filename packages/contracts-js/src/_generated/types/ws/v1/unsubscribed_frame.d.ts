// @generated from schemas/ws/v1/unsubscribed_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";

/** Server: confirms that no more of a job is sent. */
export type UnsubscribedFrame = {
  /** Kind of frame. */
  type: "unsubscribed";
  job_id: Uuid;
};
