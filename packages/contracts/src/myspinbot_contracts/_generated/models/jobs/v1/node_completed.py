# @generated from schemas/jobs/v1/node_completed.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeCompleted`."""

from __future__ import annotations

from typing import Annotated

from ....support.model import DeepModel, Integer
from ...common.v1.node_id import NodeId
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from ...common.v1.worker_id import WorkerId
from .node_result import NodeResult


class NodeCompleted(DeepModel):
    """Event: a node has its result."""

    job_id: Uuid
    hop_id: Uuid
    hop: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of the hop within the job."""
    sequence: Annotated[int, Integer(ge=1)]
    """Position among the events of the job's data hops, from 1, without gaps. An event that is not above the last one applied is out of date."""
    node_id: NodeId
    worker_id: WorkerId
    occurred_at: Timestamp
    result: NodeResult
