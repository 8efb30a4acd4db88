# @generated from schemas/http/v1/submit_job_request.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SubmitJobRequest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .submit_pipeline_request import SubmitPipelineRequest
from .submit_workflow_request import SubmitWorkflowRequest

SubmitJobRequest = TypeAliasType(
    "SubmitJobRequest",
    Annotated[SubmitPipelineRequest | SubmitWorkflowRequest, Field(discriminator="kind")],
)
"""Body of POST /api/v1/jobs."""
