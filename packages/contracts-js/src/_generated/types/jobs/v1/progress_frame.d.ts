// @generated from schemas/jobs/v1/progress_frame.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Fraction } from "../../common/v1/fraction.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Uuid } from "../../common/v1/uuid.js";

/** Progress within a node, sent over Pub/Sub: may be lost, and nothing depends on it. */
export type ProgressFrame = {
  job_id: Uuid;
  node_id: NodeId;
  /** Number of the attempt, from 1. */
  attempt: number;
  progress: Fraction;
  /** What is being done. */
  message?: string;
};
