# @generated from schemas/capabilities/v1/capability.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Capability`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.capability_id import CapabilityId
from ...common.v1.engine_id import EngineId
from ...common.v1.plane import Plane
from ...common.v1.schema_uri import SchemaUri


class Capability(Model):
    """One thing that a plane can do, and under which limits. Every limit is enforced."""

    capability_id: CapabilityId
    plane: Plane
    label: Annotated[str, Field(min_length=1, max_length=80)]
    """Short name for people."""
    description: Annotated[str, Field(min_length=1, max_length=1000)]
    """What it does, in a sentence or two."""
    version: Annotated[str, Field(pattern=r"^[0-9]+[.][0-9]+[.][0-9]+\z")]
    """Semantic version of the capability."""
    engine: EngineId
    timeout_seconds: Annotated[float, Field(ge=0.1, le=86400)]
    """Longest run of one attempt, in seconds, where the node does not say otherwise."""
    concurrency: Annotated[int, Integer(ge=1, le=1024)]
    """How many nodes one process runs at the same time with this capability."""
    params_schema: SchemaUri
    """Schema of a node's parameters."""
    input_schema: SchemaUri
    """Schema of what the node takes from other nodes."""
    output_schema: SchemaUri
    """Schema of the result."""
