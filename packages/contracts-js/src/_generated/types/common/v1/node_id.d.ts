// @generated from schemas/common/v1/node_id.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Name of a node, unique within its workflow. */
export type NodeId = string;
