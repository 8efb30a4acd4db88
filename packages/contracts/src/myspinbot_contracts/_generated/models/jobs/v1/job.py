# @generated from schemas/jobs/v1/job.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Job`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import DeepModel, Integer
from ...common.v1.error_info import ErrorInfo
from ...common.v1.fraction import Fraction
from ...common.v1.pipeline_id import PipelineId
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from ...workflows.v1.workflow import Workflow
from .job_state import JobState
from .node_status import NodeStatus


class Job(DeepModel):
    """A job: a workflow and how far it has come."""

    job_id: Uuid
    state: JobState
    progress: Fraction
    """Progress of the nodes, weighted by progress_weight. Never falls."""
    revision: Annotated[int, Integer(ge=1)]
    """Number of changes of this job so far. Of two views of a job, the one with the higher revision is newer."""
    pipeline_id: PipelineId | MISSING = MISSING
    """Present if the job was started from a pipeline."""
    workflow: Workflow
    nodes: Annotated[list[NodeStatus], Field(min_length=1, max_length=200)]
    """State of each node, in the order of the workflow."""
    created_at: Timestamp
    updated_at: Timestamp
    started_at: Timestamp | MISSING = MISSING
    """When the first node started."""
    finished_at: Timestamp | MISSING = MISSING
    """When the job reached a final state."""
    deadline_at: Timestamp | MISSING = MISSING
    """When the job is given up as timed_out."""
    error: ErrorInfo | MISSING = MISSING
    """Why the job failed, was cancelled or timed out."""
