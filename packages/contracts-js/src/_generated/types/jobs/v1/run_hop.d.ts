// @generated from schemas/jobs/v1/run_hop.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";
import type { NodeResult } from "./node_result.js";
import type { Workflow } from "../../workflows/v1/workflow.js";

/** Command to the data plane: run every node of the data plane that can be run before the control plane is needed again. */
export type RunHop = {
  job_id: Uuid;
  /** Identity of the hop, made from the job and the number of the hop. */
  hop_id: Uuid;
  /** Number of the hop within the job. */
  hop: number;
  /** Sequence number of the last event of this job. The hop's events go on from it. */
  sequence: number;
  workflow: Workflow;
  /** Results of the nodes that have ended. */
  results: NodeResult[];
  /** When the job is given up. */
  deadline_at?: Timestamp;
};
