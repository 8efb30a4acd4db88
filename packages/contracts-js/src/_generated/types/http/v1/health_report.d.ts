// @generated from schemas/http/v1/health_report.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { HealthCheck } from "./health_check.js";

/** Answer of the health endpoints. */
export type HealthReport = {
  /** Whether every check is healthy. */
  healthy: boolean;
  /** Version of the service. */
  version: string;
  /** The probes; none for liveness. */
  checks: HealthCheck[];
};
