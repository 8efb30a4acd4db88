// @generated from schemas/common/v1/sha256.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** SHA-256 digest in lowercase hexadecimal. */
export type Sha256 = string;
