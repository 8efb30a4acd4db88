// @generated from schemas/capabilities/v1/f5_to_tts_input.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Input of generate.f5_to_tts. */
export type F5ToTtsInput = {
  /** The words to be spoken. */
  narration: string;
};
