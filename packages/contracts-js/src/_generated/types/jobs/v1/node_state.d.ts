// @generated from schemas/jobs/v1/node_state.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** State of a node. completed, failed, skipped and cancelled are final. */
export type NodeState =
  | "pending"
  | "running"
  | "completed"
  | "failed"
  | "skipped"
  | "cancelled";
