# @generated from schemas/http/v1/health_report.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `HealthReport`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from .health_check import HealthCheck


class HealthReport(Model):
    """Answer of the health endpoints."""

    healthy: bool
    """Whether every check is healthy."""
    version: Annotated[str, Field(min_length=1, max_length=64)]
    """Version of the service."""
    checks: Annotated[list[HealthCheck], Field(min_length=0, max_length=32)]
    """The probes; none for liveness."""
