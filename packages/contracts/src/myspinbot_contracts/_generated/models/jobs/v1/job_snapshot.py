# @generated from schemas/jobs/v1/job_snapshot.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `JobSnapshot`."""

from __future__ import annotations

from typing import Annotated

from ....support.model import DeepModel, Integer
from .job import Job


class JobSnapshot(DeepModel):
    """A job at one instant, with the point from which its history goes on."""

    job: Job
    last_event_number: Annotated[int, Integer(ge=1)]
    """Number of the newest event that the snapshot includes."""
