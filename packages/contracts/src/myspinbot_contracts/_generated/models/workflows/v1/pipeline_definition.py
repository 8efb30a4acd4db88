# @generated from schemas/workflows/v1/pipeline_definition.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PipelineDefinition`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel
from ...common.v1.pipeline_id import PipelineId
from ...common.v1.schema_uri import SchemaUri
from .edge import Edge
from .pipeline_node import PipelineNode


class PipelineDefinition(DeepModel):
    """A ready-made workflow with a request of its own."""

    pipeline_id: PipelineId
    label: Annotated[str, Field(min_length=1, max_length=80)]
    """Short name for people."""
    description: Annotated[str, Field(min_length=1, max_length=1000)]
    """What it makes, in a sentence or two."""
    request_schema: SchemaUri
    """Schema of the request that starts it."""
    nodes: Annotated[list[PipelineNode], Field(min_length=1, max_length=200)]
    """The nodes."""
    edges: Annotated[list[Edge], Field(min_length=0, max_length=2000)]
    """The order between them."""
