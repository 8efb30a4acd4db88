// @generated from schemas/http/v1/job_page.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PageCursor } from "../../common/v1/page_cursor.js";
import type { JobSummary } from "../../jobs/v1/job_summary.js";

/** A page of jobs, newest first. */
export type JobPage = {
  /** The entries of this page. */
  items: JobSummary[];
  /** Where the next page begins. Absent on the last page. */
  next_cursor?: PageCursor;
};
