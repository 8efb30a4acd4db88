# @generated from schemas/http/v1/submit_workflow_request.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SubmitWorkflowRequest`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field

from ....support.model import DeepModel
from ...workflows.v1.workflow import Workflow


class SubmitWorkflowRequest(DeepModel):
    """Start a job from a workflow of one's own."""

    kind: Literal["workflow"]
    """Tells this request from the other."""
    workflow: Workflow
    timeout_seconds: Annotated[float, Field(ge=1, le=604800)] | MISSING = MISSING
    """Longest time from submission to the end of the job, in seconds; the job is then timed_out."""
