// @generated from schemas/common/v1/engine_id.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Name of the engine that does a capability's work, such as preview for the one that needs no GPU. */
export type EngineId = string;
