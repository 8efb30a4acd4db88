// @generated from schemas/http/v1/f5tts_infinitetalk_request.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";

/** Request of the pipeline f5tts_infinitetalk. */
export type F5ttsInfinitetalkRequest = {
  /** What the speaker shall talk about. */
  prompt: string;
  /** Uploaded picture of the speaker. */
  image_artifact_id: Uuid;
  /** Uploaded sample of the voice. */
  voice_artifact_id: Uuid;
  /** The words that are spoken in the sample. */
  reference_text?: string;
  /** Manner of speaking. */
  tone?: "casual" | "formal" | "excited" | "calm";
  /** Intended length of the narration, in seconds. */
  length_seconds?: number;
  /** Who is speaking. */
  persona?: string;
  /** What the video model shall show. */
  positive_prompt?: string;
  /** What the video model shall avoid. */
  negative_prompt?: string;
};
