// @generated from schemas/capabilities/v1/f5_to_tts_output.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Result of generate.f5_to_tts. */
export type F5ToTtsOutput = {
  /** The speech, as a mono WAV file. */
  audio: ArtifactRef;
  /** Length of the speech, in seconds. */
  duration_seconds: number;
  /** Samples per second. */
  sample_rate_hz: number;
};
