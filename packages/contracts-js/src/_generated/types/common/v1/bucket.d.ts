// @generated from schemas/common/v1/bucket.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Place of an object in storage: input holds uploads, staged holds what one node makes for the next, output holds what the user asked for. */
export type Bucket = "input" | "staged" | "output";
