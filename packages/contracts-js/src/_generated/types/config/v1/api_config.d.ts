// @generated from schemas/config/v1/api_config.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { StorageConfig } from "./storage_config.js";

/** Settings of the control plane. A property with a default is filled in before the check. */
export type ApiConfig = {
  /** Address to listen on. */
  host: string;
  /** TCP port to listen on. */
  port: number;
  /** Address of PostgreSQL. */
  database_url: string;
  /** Address of Redis: redis://, rediss:// or unix://. */
  redis_url: string;
  storage: StorageConfig;
  /** Secret that download links are signed with, at least 32 characters. */
  signing_secret: string;
  /** Origins of web pages that may call the API. */
  allowed_origins: string[];
  /** Largest upload, in bytes. */
  upload_max_bytes: number;
  /** How long a download link works, in seconds. */
  download_ttl_seconds: number;
  /** Least severe log entries that are written. */
  log_level: "debug" | "info" | "warning" | "error";
  /** How long running work may go on after a request to stop, in seconds. */
  shutdown_grace_seconds: number;
};
