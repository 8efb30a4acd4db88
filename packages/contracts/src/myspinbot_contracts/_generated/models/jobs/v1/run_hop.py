# @generated from schemas/jobs/v1/run_hop.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `RunHop`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import DeepModel, Integer
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from ...workflows.v1.workflow import Workflow
from .node_result import NodeResult


class RunHop(DeepModel):
    """Command to the data plane: run every node of the data plane that can be run before the control plane is needed again."""

    job_id: Uuid
    hop_id: Uuid
    """Identity of the hop, made from the job and the number of the hop."""
    hop: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of the hop within the job."""
    sequence: Annotated[int, Integer(ge=0)]
    """Sequence number of the last event of this job. The hop's events go on from it."""
    workflow: Workflow
    results: Annotated[list[NodeResult], Field(min_length=0, max_length=200)]
    """Results of the nodes that have ended."""
    deadline_at: Timestamp | MISSING = MISSING
    """When the job is given up."""
