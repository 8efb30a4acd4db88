// @generated from schemas/capabilities/v1/combined_manifest.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Capability } from "./capability.js";
import type { ManifestSource } from "./manifest_source.js";
import type { Timestamp } from "../../common/v1/timestamp.js";

/** What the whole platform can do at this time. A plane that has never announced itself is not among the sources. */
export type CombinedManifest = {
  generated_at: Timestamp;
  /** The capabilities of all planes, sorted by plane and identifier. */
  capabilities: Capability[];
  /** One entry a plane. */
  sources: ManifestSource[];
};
