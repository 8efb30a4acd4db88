// @generated from schemas/ws/v1/unsubscribe_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";

/** Client: send no more of a job. */
export type UnsubscribeFrame = {
  /** Kind of frame. */
  action: "unsubscribe";
  job_id: Uuid;
};
