# @generated from schemas/config/v1/worker_config.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `WorkerConfig`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....support.model import Integer, Model, Secret
from ...common.v1.engine_id import EngineId
from .storage_config import StorageConfig


class WorkerConfig(Model):
    """Settings of the data plane. A property with a default is filled in before the check."""

    metrics_host: Annotated[str, Field(min_length=1, max_length=255)]
    """Address for health and metrics."""
    metrics_port: Annotated[int, Integer(ge=0, le=65535)]
    """TCP port for health and metrics."""
    redis_url: Annotated[
        str, Field(pattern=r"^(?:redis|rediss|unix)://[^\n\r\u2028\u2029]+\z"), Secret()
    ]
    """Address of Redis: redis://, rediss:// or unix://."""
    storage: StorageConfig
    engine: EngineId
    """Engine of the capabilities that make media."""
    concurrent_hops: Annotated[int, Integer(ge=1, le=256)]
    """How many jobs one worker works on at the same time; nodes are further bounded by each capability's concurrency."""
    log_level: Literal["debug", "info", "warning", "error"]
    """Least severe log entries that are written."""
    shutdown_grace_seconds: Annotated[float, Field(ge=0, le=3600)]
    """How long running work may go on after a request to stop, in seconds."""
