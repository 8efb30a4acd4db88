// @generated from schemas/capabilities/v1/manifest_source.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Plane } from "../../common/v1/plane.js";
import type { Timestamp } from "../../common/v1/timestamp.js";

/** Where a part of a combined manifest comes from. */
export type ManifestSource = {
  plane: Plane;
  /** Semantic version of the software that runs the plane. */
  version: string;
  /** Number of capabilities. */
  capability_count: number;
  /** When the plane last announced itself. */
  announced_at: Timestamp;
};
