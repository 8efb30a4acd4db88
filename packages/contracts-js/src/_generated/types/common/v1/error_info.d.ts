// @generated from schemas/common/v1/error_info.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** What went wrong, for people and for programs: a code to search for, what was expected, what was found, what to do, and where. */
export type ErrorInfo = {
  /** Stable name of the error. */
  code: string;
  /** One sentence for a person. Holds no secret and no path of the host. */
  message: string;
  /** What would have been right. */
  expected?: string;
  /** What was there instead. */
  found?: string;
  /** What to do about it. */
  hint?: string;
  /** JSON pointer (RFC 6901) to the place in the document at fault. */
  pointer?: string;
  /** Whether the same attempt may succeed later without any change. Taken as false when absent. */
  retryable?: boolean;
};
