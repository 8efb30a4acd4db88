// @generated from schemas/capabilities/v1/capability.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { CapabilityId } from "../../common/v1/capability_id.js";
import type { EngineId } from "../../common/v1/engine_id.js";
import type { Plane } from "../../common/v1/plane.js";
import type { SchemaUri } from "../../common/v1/schema_uri.js";

/** One thing that a plane can do, and under which limits. Every limit is enforced. */
export type Capability = {
  capability_id: CapabilityId;
  plane: Plane;
  /** Short name for people. */
  label: string;
  /** What it does, in a sentence or two. */
  description: string;
  /** Semantic version of the capability. */
  version: string;
  engine: EngineId;
  /** Longest run of one attempt, in seconds, where the node does not say otherwise. */
  timeout_seconds: number;
  /** How many nodes one process runs at the same time with this capability. */
  concurrency: number;
  /** Schema of a node's parameters. */
  params_schema: SchemaUri;
  /** Schema of what the node takes from other nodes. */
  input_schema: SchemaUri;
  /** Schema of the result. */
  output_schema: SchemaUri;
};
