# @generated from schemas/config/v1/pipeline_catalog.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PipelineCatalog`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel
from ...workflows.v1.pipeline_definition import PipelineDefinition


class PipelineCatalog(DeepModel):
    """The pipelines of an installation."""

    pipelines: Annotated[list[PipelineDefinition], Field(min_length=0, max_length=1000)]
    """The pipelines."""
