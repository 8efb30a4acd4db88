// @generated from schemas/capabilities/v1/infinite_talk_params.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Parameters of generate.infinite_talk: the face that speaks. */
export type InfiniteTalkParams = {
  /** Picture of the speaker. */
  image: ArtifactRef;
  /** What the video model shall show, in place of the stage prompt. */
  positive_prompt?: string;
  /** What the video model shall avoid. */
  negative_prompt?: string;
};
