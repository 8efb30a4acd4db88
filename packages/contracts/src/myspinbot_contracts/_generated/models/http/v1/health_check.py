# @generated from schemas/http/v1/health_check.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `HealthCheck`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.error_info import ErrorInfo


class HealthCheck(Model):
    """Probe of one thing that the service needs."""

    name: Annotated[str, Field(min_length=1, max_length=64)]
    """What was probed."""
    healthy: bool
    """Whether it answered as it should."""
    latency_seconds: Annotated[float, Field(ge=0, le=3600)]
    """How long the probe took, in seconds."""
    error: ErrorInfo | MISSING = MISSING
