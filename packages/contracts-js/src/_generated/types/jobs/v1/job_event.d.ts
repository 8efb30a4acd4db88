// @generated from schemas/jobs/v1/job_event.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { NodeId } from "../../common/v1/node_id.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";
import type { WorkerId } from "../../common/v1/worker_id.js";
import type { JobEventKind } from "./job_event_kind.js";

/** One entry of a job's history. Entries are never changed and are numbered in the order in which they were recorded. */
export type JobEvent = {
  /** Position in the history of all jobs; grows, with gaps. */
  event_number: number;
  /** Identity of the event: one that is delivered twice is recorded once. */
  event_id: Uuid;
  job_id: Uuid;
  kind: JobEventKind;
  /** Present if the event is about a node. */
  node_id?: NodeId;
  /** Number of the node's attempt, from 1. */
  attempt?: number;
  worker_id?: WorkerId;
  /** One sentence for a person. */
  message?: string;
  error?: ErrorInfo;
  occurred_at: Timestamp;
  recorded_at: Timestamp;
};
