// @generated from schemas/http/v1/page_query.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { PageCursor } from "../../common/v1/page_cursor.js";

/** Query of the other lists. */
export type PageQuery = {
  /** Most entries on a page. */
  limit: number;
  cursor?: PageCursor;
};
