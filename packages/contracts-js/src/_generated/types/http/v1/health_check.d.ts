// @generated from schemas/http/v1/health_check.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ErrorInfo } from "../../common/v1/error_info.js";

/** Probe of one thing that the service needs. */
export type HealthCheck = {
  /** What was probed. */
  name: string;
  /** Whether it answered as it should. */
  healthy: boolean;
  /** How long the probe took, in seconds. */
  latency_seconds: number;
  error?: ErrorInfo;
};
