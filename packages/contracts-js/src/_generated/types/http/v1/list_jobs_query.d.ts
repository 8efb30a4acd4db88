// @generated from schemas/http/v1/list_jobs_query.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PageCursor } from "../../common/v1/page_cursor.js";
import type { JobState } from "../../jobs/v1/job_state.js";

/** Query of GET /api/v1/jobs. */
export type ListJobsQuery = {
  /** Most jobs on a page. */
  limit: number;
  cursor?: PageCursor;
  /** Only jobs in this state. */
  state?: JobState;
};
