# @generated from schemas/jobs/v1/cancel_job.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `CancelJob`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid


class CancelJob(Model):
    """Broadcast to all workers: stop working on a job."""

    job_id: Uuid
    reason: Annotated[str, Field(min_length=1, max_length=500)]
    """Why, in one sentence."""
    requested_at: Timestamp
