// @generated from schemas/common/v1/artifact_ref.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Bucket } from "./bucket.js";
import type { ContentType } from "./content_type.js";
import type { Sha256 } from "./sha256.js";
import type { Uuid } from "./uuid.js";

/** Where an artifact is and what its bytes must be. Carried by messages in place of the bytes. */
export type ArtifactRef = {
  /** Identity of the artifact. An artifact made by a node gets the same identity each time the node is run. */
  artifact_id: Uuid;
  bucket: Bucket;
  /** Name of the object in its bucket. Built by the platform from the artifact's identity and the digest of its bytes, never from a user's text. */
  key: string;
  /** Length of the object in bytes. */
  size_bytes: number;
  content_type: ContentType;
  sha256: Sha256;
};
