// @generated from schemas/http/v1/pipeline_list.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PipelineDefinition } from "../../workflows/v1/pipeline_definition.js";

/** The pipelines that can be started. */
export type PipelineList = {
  /** The pipelines, sorted by identifier. */
  items: PipelineDefinition[];
};
