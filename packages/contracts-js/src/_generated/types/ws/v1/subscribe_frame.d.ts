// @generated from schemas/ws/v1/subscribe_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";

/** Client: send a snapshot of a job and then its changes. */
export type SubscribeFrame = {
  /** Kind of frame. */
  action: "subscribe";
  job_id: Uuid;
};
