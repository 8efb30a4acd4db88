# @generated from schemas/jobs/v1/status_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `StatusFrame`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel, Integer
from .job_summary import JobSummary
from .node_status import NodeStatus


class StatusFrame(DeepModel):
    """Change of a job, sent over Pub/Sub after it was committed. A reader that misses one finds the truth in the next or in a snapshot."""

    job: JobSummary
    event_number: Annotated[int, Integer(ge=1)]
    """Number of the newest event behind this change."""
    nodes: Annotated[list[NodeStatus], Field(min_length=0, max_length=200)]
    """The nodes that have changed."""
