// @generated from schemas/common/v1/timestamp.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Instant in UTC as RFC 3339 with a capital T and Z, with at most microseconds. Kept as text, so that what is passed on equals what was received. */
export type Timestamp = string;
