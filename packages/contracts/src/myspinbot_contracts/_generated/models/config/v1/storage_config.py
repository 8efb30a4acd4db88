# @generated from schemas/config/v1/storage_config.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `StorageConfig`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model, Secret


class StorageConfig(Model):
    """Where artifacts are kept."""

    url: Annotated[str, Field(pattern=r"^(?:file:///|s3://)[^\n\r\u2028\u2029]+\z")]
    """file:// and a folder for local mode, or s3:// and a prefix of bucket names."""
    endpoint: Annotated[str, Field(pattern=r"^https?://[^ ]+\z")] | MISSING = MISSING
    """Address of an S3-compatible server such as MinIO."""
    region: Annotated[str, Field(min_length=1, max_length=64)] | MISSING = MISSING
    """Region of the S3 service."""
    access_key_id: Annotated[str, Field(min_length=1, max_length=256)] | MISSING = MISSING
    """Name of the key for S3."""
    secret_access_key: (
        Annotated[str, Field(min_length=1, max_length=256), Secret()] | MISSING
    ) = MISSING
    """Secret of the key for S3."""
