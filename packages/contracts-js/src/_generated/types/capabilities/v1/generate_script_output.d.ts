// @generated from schemas/capabilities/v1/generate_script_output.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Result of llm.generate_script. */
export type GenerateScriptOutput = {
  /** The words to be spoken. */
  narration: string;
  /** Description of the scene, for the video model. */
  stage_prompt: string;
  /** Name of the model that wrote the script. */
  model: string;
  /** Tokens read and written by the model; 0 for an engine without a model. */
  tokens_used: number;
};
