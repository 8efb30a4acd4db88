// @generated from schemas/capabilities/v1/f5_to_tts_params.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Parameters of generate.f5_to_tts: the voice to speak with. */
export type F5ToTtsParams = {
  /** Short sample of the voice. */
  reference_audio: ArtifactRef;
  /** The words that are spoken in the sample. */
  reference_text?: string;
  /** Speed of speech relative to the voice's own; 1 is unchanged. */
  speed: number;
};
