// @generated from schemas
// Do not edit: edit the source, then run `nox -s codegen`.

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
