// @generated from schemas/common/v1/uuid.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Identifier in the lowercase, hyphenated form of RFC 9562. Any version is accepted; identifiers that must survive a retry are version 5, all others version 4. */
export type Uuid = string;
