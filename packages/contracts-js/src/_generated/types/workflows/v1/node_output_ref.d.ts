// @generated from schemas/workflows/v1/node_output_ref.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { NodeId } from "../../common/v1/node_id.js";

/** One property of another node's result. */
export type NodeOutputRef = {
  /** The node that makes it. There must be an edge from it. */
  node_id: NodeId;
  /** Name of the property in the node's output schema. */
  output: string;
};
