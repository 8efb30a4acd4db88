// @generated from schemas/artifacts/v1/artifact.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ArtifactKind } from "./artifact_kind.js";
import type { MediaInfo } from "./media_info.js";
import type { ArtifactRef } from "../../common/v1/artifact_ref.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";

/** An artifact and what is known of it. */
export type Artifact = {
  artifact_id: Uuid;
  kind: ArtifactKind;
  ref: ArtifactRef;
  media: MediaInfo;
  created_at: Timestamp;
  /** Job that made it. Present for an output. */
  job_id?: Uuid;
  /** Node that made it. Present for an output. */
  node_id?: NodeId;
  /** Property of the node's result that it stands in. Present for an output. */
  name?: string;
};
