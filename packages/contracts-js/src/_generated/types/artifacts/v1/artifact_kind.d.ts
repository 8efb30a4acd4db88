// @generated from schemas/artifacts/v1/artifact_kind.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Where an artifact came from: upload by a user, output of a node. */
export type ArtifactKind = "upload" | "output";
