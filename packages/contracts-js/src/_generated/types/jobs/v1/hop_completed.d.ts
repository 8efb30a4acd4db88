// @generated from schemas/jobs/v1/hop_completed.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";
import type { WorkerId } from "../../common/v1/worker_id.js";
import type { NodeResult } from "./node_result.js";

/** Hand-back from the data plane to the control plane: all that a hop did. */
export type HopCompleted = {
  job_id: Uuid;
  hop_id: Uuid;
  /** Number of the hop within the job. */
  hop: number;
  /** Sequence number of the hop's last event. */
  sequence: number;
  worker_id: WorkerId;
  /** Results of the nodes that ended in this hop. */
  results: NodeResult[];
};
