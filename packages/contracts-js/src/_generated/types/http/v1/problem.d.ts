// @generated from schemas/http/v1/problem.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";

/** Problem details of RFC 9457, the body of every error answer (application/problem+json). */
export type Problem = {
  /** Identifier of the kind of problem. */
  type: string;
  /** The kind of problem, in a few words. */
  title: string;
  /** HTTP status code. */
  status: number;
  /** This occurrence, in a sentence or two. */
  detail: string;
  /** Stable name of the kind of problem, for programs. */
  code: string;
  /** Identifier of this occurrence; the same in the service's log. */
  instance: string;
  /** Every fault found, each with the pointer of its place in the request. */
  errors: ErrorInfo[];
};
