// @generated from schemas/jobs/v1/dead_letter.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";
import type { Timestamp } from "../../common/v1/timestamp.js";

/** An entry that was taken off its stream because it could not be processed, whole and with the reason. */
export type DeadLetter = {
  /** Stream that it came from. */
  stream: string;
  /** Identifier of the entry on that stream. */
  entry_id: string;
  /** Group that could not process it. */
  consumer_group: string;
  /** How often it was delivered. */
  delivery_count: number;
  error: ErrorInfo;
  /** The entry's fields as they were; bytes that are not UTF-8 are replaced. */
  fields: { [key: string]: string };
  dead_lettered_at: Timestamp;
};
