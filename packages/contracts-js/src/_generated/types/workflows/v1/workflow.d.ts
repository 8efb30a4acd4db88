// @generated from schemas/workflows/v1/workflow.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Edge } from "./edge.js";
import type { Node } from "./node.js";

/** Directed acyclic graph of nodes. Beyond this schema it is checked that identifiers are unique, that edges join nodes of the workflow without a cycle, that every capability exists, and that every input is met by a node that an edge comes from. */
export type Workflow = {
  /** The nodes, in no particular order. */
  nodes: Node[];
  /** The order between them. */
  edges: Edge[];
};
