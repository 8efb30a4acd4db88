// @generated from schemas/capabilities/v1/upscale_video_input.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Input of generate.upscale_video. */
export type UpscaleVideoInput = {
  /** The video to enlarge. */
  video: ArtifactRef;
};
