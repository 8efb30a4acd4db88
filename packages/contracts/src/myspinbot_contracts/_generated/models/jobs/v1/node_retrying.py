# @generated from schemas/jobs/v1/node_retrying.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeRetrying`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.error_info import ErrorInfo
from ...common.v1.node_id import NodeId
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from ...common.v1.worker_id import WorkerId


class NodeRetrying(Model):
    """Event: an attempt has failed and another one will follow."""

    job_id: Uuid
    hop_id: Uuid
    hop: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of the hop within the job."""
    sequence: Annotated[int, Integer(ge=1)]
    """Position among the events of the job's data hops, from 1, without gaps. An event that is not above the last one applied is out of date."""
    node_id: NodeId
    worker_id: WorkerId
    occurred_at: Timestamp
    attempt: Annotated[int, Integer(ge=1, le=100)]
    """Number of the attempt, from 1."""
    error: ErrorInfo
    delay_seconds: Annotated[float, Field(ge=0, le=3600)]
    """Wait before the next attempt, in seconds."""
