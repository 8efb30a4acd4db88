# @generated from schemas/capabilities/v1/manifest_source.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ManifestSource`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.plane import Plane
from ...common.v1.timestamp import Timestamp


class ManifestSource(Model):
    """Where a part of a combined manifest comes from."""

    plane: Plane
    version: Annotated[str, Field(pattern=r"^[0-9]+[.][0-9]+[.][0-9]+\z")]
    """Semantic version of the software that runs the plane."""
    capability_count: Annotated[int, Integer(ge=0, le=1000)]
    """Number of capabilities."""
    announced_at: Timestamp
    """When the plane last announced itself."""
