// @generated from schemas/capabilities/v1/upscale_video_output.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactRef } from "../../common/v1/artifact_ref.js";

/** Result of generate.upscale_video. */
export type UpscaleVideoOutput = {
  /** The video, as MP4 with H.264 and AAC. */
  video: ArtifactRef;
  /** Length of the video, in seconds. */
  duration_seconds: number;
  /** Width of a frame, in pixels. */
  width_px: number;
  /** Height of a frame, in pixels. */
  height_px: number;
  /** Number of frames. */
  frame_count: number;
  /** Frames per second. */
  frame_rate: number;
};
