// @generated from schemas/config/v1/pipeline_catalog.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PipelineDefinition } from "../../workflows/v1/pipeline_definition.js";

/** The pipelines of an installation. */
export type PipelineCatalog = {
  /** The pipelines. */
  pipelines: PipelineDefinition[];
};
