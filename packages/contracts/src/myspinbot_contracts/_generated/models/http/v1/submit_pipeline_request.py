# @generated from schemas/http/v1/submit_pipeline_request.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SubmitPipelineRequest`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field

from ....support.json_value import Below
from ....support.model import Model
from ...common.v1.json_object import JsonObject
from ...common.v1.pipeline_id import PipelineId


class SubmitPipelineRequest(Model):
    """Start a job from a pipeline."""

    kind: Literal["pipeline"]
    """Tells this request from the other."""
    pipeline_id: PipelineId
    request: Annotated[JsonObject, Below(1)]
    """What to make, checked against the pipeline's request_schema."""
    timeout_seconds: Annotated[float, Field(ge=1, le=604800)] | MISSING = MISSING
    """Longest time from submission to the end of the job, in seconds; the job is then timed_out."""
