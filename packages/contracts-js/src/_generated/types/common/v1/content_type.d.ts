// @generated from schemas/common/v1/content_type.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Media type without parameters, in lowercase. */
export type ContentType = string;
