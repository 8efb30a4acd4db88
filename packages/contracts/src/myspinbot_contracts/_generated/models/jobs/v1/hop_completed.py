# @generated from schemas/jobs/v1/hop_completed.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `HopCompleted`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel, Integer
from ...common.v1.uuid import Uuid
from ...common.v1.worker_id import WorkerId
from .node_result import NodeResult


class HopCompleted(DeepModel):
    """Hand-back from the data plane to the control plane: all that a hop did."""

    job_id: Uuid
    hop_id: Uuid
    hop: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of the hop within the job."""
    sequence: Annotated[int, Integer(ge=0)]
    """Sequence number of the hop's last event."""
    worker_id: WorkerId
    results: Annotated[list[NodeResult], Field(min_length=0, max_length=200)]
    """Results of the nodes that ended in this hop."""
