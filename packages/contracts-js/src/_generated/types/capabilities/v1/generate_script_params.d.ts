// @generated from schemas/capabilities/v1/generate_script_params.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Parameters of llm.generate_script. */
export type GenerateScriptParams = {
  /** What the speaker shall talk about, in the user's words. */
  prompt: string;
  /** Manner of speaking. */
  tone: "casual" | "formal" | "excited" | "calm";
  /** Intended length of the spoken narration, in seconds. */
  length_seconds: number;
  /** Who is speaking. */
  persona: string;
};
