// @generated from schemas/artifacts/v1/artifact_download.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Artifact } from "./artifact.js";
import type { Timestamp } from "../../common/v1/timestamp.js";

/** An artifact with a link to its bytes that works without further credentials until it expires. */
export type ArtifactDownload = {
  artifact: Artifact;
  /** Link to the bytes, absolute or relative to the API. */
  url: string;
  expires_at: Timestamp;
};
