# @generated from schemas/http/v1/pipeline_list.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PipelineList`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel
from ...workflows.v1.pipeline_definition import PipelineDefinition


class PipelineList(DeepModel):
    """The pipelines that can be started."""

    items: Annotated[list[PipelineDefinition], Field(min_length=0, max_length=1000)]
    """The pipelines, sorted by identifier."""
