// @generated from schemas/jobs/v1/node_failed.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { NodeId } from "../../common/v1/node_id.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";
import type { WorkerId } from "../../common/v1/worker_id.js";
import type { NodeResult } from "./node_result.js";

/** Event: a node has failed and will not be tried again. */
export type NodeFailed = {
  job_id: Uuid;
  hop_id: Uuid;
  /** Number of the hop within the job. */
  hop: number;
  /** Position among the events of the job's data hops, from 1, without gaps. An event that is not above the last one applied is out of date. */
  sequence: number;
  node_id: NodeId;
  worker_id: WorkerId;
  occurred_at: Timestamp;
  result: NodeResult;
};
