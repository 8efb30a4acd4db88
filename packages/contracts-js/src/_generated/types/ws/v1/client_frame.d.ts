// @generated from schemas/ws/v1/client_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { SubscribeFrame } from "./subscribe_frame.js";
import type { UnsubscribeFrame } from "./unsubscribe_frame.js";

/** Any frame from a client. */
export type ClientFrame = SubscribeFrame | UnsubscribeFrame;
