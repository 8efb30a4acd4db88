// @generated from schemas/workflows/v1/edge_kind.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** When an edge lets its target run: on_success after the source completed, on_failure after it failed, always after either. A target whose edges can no longer all be met is skipped. */
export type EdgeKind = "on_success" | "on_failure" | "always";
