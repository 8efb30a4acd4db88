// @generated from schemas/capabilities/v1/upscale_video_params.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Parameters of generate.upscale_video. */
export type UpscaleVideoParams = {
  /** Factor for width and height. */
  scale: number;
};
