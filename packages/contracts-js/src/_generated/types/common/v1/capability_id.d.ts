// @generated from schemas/common/v1/capability_id.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Name of a capability: a group and a verb, joined by a dot. */
export type CapabilityId = string;
