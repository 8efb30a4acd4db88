// @generated from schemas/artifacts/v1/media_info.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** What was read from the bytes of an artifact. */
export type MediaInfo = {
  /** Width of a picture or frame, in pixels. */
  width_px?: number;
  /** Height of a picture or frame, in pixels. */
  height_px?: number;
  /** Length of a sound or video, in seconds. */
  duration_seconds?: number;
};
