// @generated from schemas/common/v1/schema_uri.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Identifier ($id) of a schema in this tree. */
export type SchemaUri = string;
