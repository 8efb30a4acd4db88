// @generated from schemas/common/v1/worker_id.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Name of one running worker process, unique among those that are connected. */
export type WorkerId = string;
