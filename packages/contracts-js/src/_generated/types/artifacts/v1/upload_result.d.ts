// @generated from schemas/artifacts/v1/upload_result.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Artifact } from "./artifact.js";

/** Answer to an upload. */
export type UploadResult = {
  artifact: Artifact;
};
