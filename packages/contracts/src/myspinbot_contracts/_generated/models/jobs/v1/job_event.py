# @generated from schemas/jobs/v1/job_event.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `JobEvent`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Integer, Model
from ...common.v1.error_info import ErrorInfo
from ...common.v1.node_id import NodeId
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from ...common.v1.worker_id import WorkerId
from .job_event_kind import JobEventKind


class JobEvent(Model):
    """One entry of a job's history. Entries are never changed and are numbered in the order in which they were recorded."""

    event_number: Annotated[int, Integer(ge=1)]
    """Position in the history of all jobs; grows, with gaps."""
    event_id: Uuid
    """Identity of the event: one that is delivered twice is recorded once."""
    job_id: Uuid
    kind: JobEventKind
    node_id: NodeId | MISSING = MISSING
    """Present if the event is about a node."""
    attempt: Annotated[int, Integer(ge=1, le=100)] | MISSING = MISSING
    """Number of the node's attempt, from 1."""
    worker_id: WorkerId | MISSING = MISSING
    message: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """One sentence for a person."""
    error: ErrorInfo | MISSING = MISSING
    occurred_at: Timestamp
    recorded_at: Timestamp
