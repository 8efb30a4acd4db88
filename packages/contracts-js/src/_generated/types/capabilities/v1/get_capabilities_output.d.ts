// @generated from schemas/capabilities/v1/get_capabilities_output.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PlaneManifest } from "./plane_manifest.js";

/** Result of info.get_capabilities. */
export type GetCapabilitiesOutput = {
  manifest: PlaneManifest;
};
