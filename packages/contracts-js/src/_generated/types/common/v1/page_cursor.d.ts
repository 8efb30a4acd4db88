// @generated from schemas/common/v1/page_cursor.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Opaque position in a list, to be sent back unchanged for the next page. */
export type PageCursor = string;
