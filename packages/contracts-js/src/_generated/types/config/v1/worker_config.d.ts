// @generated from schemas/config/v1/worker_config.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { EngineId } from "../../common/v1/engine_id.js";
import type { StorageConfig } from "./storage_config.js";

/** Settings of the data plane. A property with a default is filled in before the check. */
export type WorkerConfig = {
  /** Address for health and metrics. */
  metrics_host: string;
  /** TCP port for health and metrics. */
  metrics_port: number;
  /** Address of Redis: redis://, rediss:// or unix://. */
  redis_url: string;
  storage: StorageConfig;
  /** Engine of the capabilities that make media. */
  engine: EngineId;
  /** How many jobs one worker works on at the same time; nodes are further bounded by each capability's concurrency. */
  concurrent_hops: number;
  /** Least severe log entries that are written. */
  log_level: "debug" | "info" | "warning" | "error";
  /** How long running work may go on after a request to stop, in seconds. */
  shutdown_grace_seconds: number;
};
