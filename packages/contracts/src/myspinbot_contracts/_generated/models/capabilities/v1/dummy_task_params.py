# @generated from schemas/capabilities/v1/dummy_task_params.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `DummyTaskParams`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model


class DummyTaskParams(Model):
    """Parameters of dummy.dummy_task, which takes time and can fail on purpose: for trials of workflows and of the platform."""

    duration_seconds: Annotated[float, Field(ge=0, le=3600)]
    """How long the task takes, in seconds."""
    steps: Annotated[int, Integer(ge=1, le=10000)]
    """How often it reports progress on the way."""
    fail_attempts: Annotated[int, Integer(ge=0, le=100)]
    """How many attempts fail before one succeeds."""
