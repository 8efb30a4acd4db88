// @generated from schemas/http/v1/artifact_page.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { Artifact } from "../../artifacts/v1/artifact.js";
import type { PageCursor } from "../../common/v1/page_cursor.js";

/** A page of a job's artifacts, oldest first. */
export type ArtifactPage = {
  /** The entries of this page. */
  items: Artifact[];
  /** Where the next page begins. Absent on the last page. */
  next_cursor?: PageCursor;
};
