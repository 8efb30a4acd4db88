// @generated from schemas/capabilities/v1/infinite_talk_input.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Input of generate.infinite_talk. */
export type InfiniteTalkInput = {
  /** The speech to move the mouth with. */
  audio: ArtifactRef;
  /** Description of the scene. */
  stage_prompt?: string;
};
