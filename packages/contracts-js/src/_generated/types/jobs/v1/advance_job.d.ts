// @generated from schemas/jobs/v1/advance_job.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Uuid } from "../../common/v1/uuid.js";

/** Command to the control plane: run what is ready of a job. Holds no state, for that is in the database; a command for an earlier hop than the job's is out of date and is dropped. */
export type AdvanceJob = {
  job_id: Uuid;
  /** Number of the hop that the command starts; 1 is the first. */
  hop: number;
};
