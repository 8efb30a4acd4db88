// @generated from schemas/config/v1/storage_config.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Where artifacts are kept. */
export type StorageConfig = {
  /** file:// and a folder for local mode, or s3:// and a prefix of bucket names. */
  url: string;
  /** Address of an S3-compatible server such as MinIO. */
  endpoint?: string;
  /** Region of the S3 service. */
  region?: string;
  /** Name of the key for S3. */
  access_key_id?: string;
  /** Secret of the key for S3. */
  secret_access_key?: string;
};
