// @generated from schemas/workflows/v1/edge.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { NodeId } from "../../common/v1/node_id.js";
import type { EdgeKind } from "./edge_kind.js";

/** Order between two nodes of a workflow. */
export type Edge = {
  /** The node that goes first. */
  source: NodeId;
  /** The node that waits. */
  target: NodeId;
  kind: EdgeKind;
};
