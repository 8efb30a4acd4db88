// @generated from schemas/workflows/v1/pipeline_definition.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PipelineId } from "../../common/v1/pipeline_id.js";
import type { SchemaUri } from "../../common/v1/schema_uri.js";
import type { Edge } from "./edge.js";
import type { PipelineNode } from "./pipeline_node.js";

/** A ready-made workflow with a request of its own. */
export type PipelineDefinition = {
  pipeline_id: PipelineId;
  /** Short name for people. */
  label: string;
  /** What it makes, in a sentence or two. */
  description: string;
  /** Schema of the request that starts it. */
  request_schema: SchemaUri;
  /** The nodes. */
  nodes: PipelineNode[];
  /** The order between them. */
  edges: Edge[];
};
