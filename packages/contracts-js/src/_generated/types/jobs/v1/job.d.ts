// @generated from schemas/jobs/v1/job.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { Fraction } from "../../common/v1/fraction.js";
import type { PipelineId } from "../../common/v1/pipeline_id.js";
import type { Timestamp } from "../../common/v1/timestamp.js";
import type { Uuid } from "../../common/v1/uuid.js";
import type { JobState } from "./job_state.js";
import type { NodeStatus } from "./node_status.js";
import type { Workflow } from "../../workflows/v1/workflow.js";

/** A job: a workflow and how far it has come. */
export type Job = {
  job_id: Uuid;
  state: JobState;
  /** Progress of the nodes, weighted by progress_weight. Never falls. */
  progress: Fraction;
  /** Number of changes of this job so far. Of two views of a job, the one with the higher revision is newer. */
  revision: number;
  /** Present if the job was started from a pipeline. */
  pipeline_id?: PipelineId;
  workflow: Workflow;
  /** State of each node, in the order of the workflow. */
  nodes: NodeStatus[];
  created_at: Timestamp;
  updated_at: Timestamp;
  /** When the first node started. */
  started_at?: Timestamp;
  /** When the job reached a final state. */
  finished_at?: Timestamp;
  /** When the job is given up as timed_out. */
  deadline_at?: Timestamp;
  /** Why the job failed, was cancelled or timed out. */
  error?: ErrorInfo;
};
