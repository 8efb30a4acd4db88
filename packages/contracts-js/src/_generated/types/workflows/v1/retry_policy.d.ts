// @generated from schemas/workflows/v1/retry_policy.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** How often a failed node is tried again, and after how long. The wait before attempt k+1 is initial_backoff_seconds * backoff_multiplier^(k-1), at most max_backoff_seconds. Only errors that say they are retryable are tried again. */
export type RetryPolicy = {
  /** Most attempts, the first included. */
  max_attempts: number;
  /** Wait before the second attempt, in seconds. */
  initial_backoff_seconds: number;
  /** Growth of the wait from one attempt to the next. */
  backoff_multiplier: number;
  /** Longest wait, in seconds. */
  max_backoff_seconds: number;
};
