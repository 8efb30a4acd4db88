// @generated from schemas/common/v1/plane.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Side of the platform that runs a node: control plans and calls the language model, data makes media. */
export type Plane = "control" | "data";
