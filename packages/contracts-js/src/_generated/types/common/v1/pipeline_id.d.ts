// @generated from schemas/common/v1/pipeline_id.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Name of a ready-made pipeline. */
export type PipelineId = string;
