// @generated from schemas/http/v1/job_event_page.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PageCursor } from "../../common/v1/page_cursor.js";
import type { JobEvent } from "../../jobs/v1/job_event.js";

/** A page of a job's history, oldest first. */
export type JobEventPage = {
  /** The entries of this page. */
  items: JobEvent[];
  /** Where the next page begins. Absent on the last page. */
  next_cursor?: PageCursor;
};
