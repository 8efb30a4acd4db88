// @generated from schemas/capabilities/v1/plane_manifest.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Capability } from "./capability.js";
import type { Plane } from "../../common/v1/plane.js";

/** What one plane can do. */
export type PlaneManifest = {
  plane: Plane;
  /** Semantic version of the software that runs the plane. */
  version: string;
  /** The capabilities, sorted by identifier. */
  capabilities: Capability[];
};
