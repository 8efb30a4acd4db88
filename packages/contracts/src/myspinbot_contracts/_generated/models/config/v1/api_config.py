# @generated from schemas/config/v1/api_config.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ApiConfig`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....support.model import Integer, Model, Secret
from .storage_config import StorageConfig


class ApiConfig(Model):
    """Settings of the control plane. A property with a default is filled in before the check."""

    host: Annotated[str, Field(min_length=1, max_length=255)]
    """Address to listen on."""
    port: Annotated[int, Integer(ge=0, le=65535)]
    """TCP port to listen on."""
    database_url: Annotated[str, Field(pattern=r"^postgresql://[^\n\r\u2028\u2029]+\z"), Secret()]
    """Address of PostgreSQL."""
    redis_url: Annotated[
        str, Field(pattern=r"^(?:redis|rediss|unix)://[^\n\r\u2028\u2029]+\z"), Secret()
    ]
    """Address of Redis: redis://, rediss:// or unix://."""
    storage: StorageConfig
    signing_secret: Annotated[str, Field(min_length=32, max_length=1024), Secret()]
    """Secret that download links are signed with, at least 32 characters."""
    allowed_origins: Annotated[
        list[Annotated[str, Field(pattern=r"^https?://[^ /]+\z")]],
        Field(min_length=0, max_length=64),
    ]
    """Origins of web pages that may call the API."""
    upload_max_bytes: Annotated[int, Integer(ge=1, le=10737418240)]
    """Largest upload, in bytes."""
    download_ttl_seconds: Annotated[int, Integer(ge=1, le=604800)]
    """How long a download link works, in seconds."""
    log_level: Literal["debug", "info", "warning", "error"]
    """Least severe log entries that are written."""
    shutdown_grace_seconds: Annotated[float, Field(ge=0, le=3600)]
    """How long running work may go on after a request to stop, in seconds."""
