# @generated from schemas/capabilities/v1/plane_manifest.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PlaneManifest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from ...common.v1.plane import Plane
from .capability import Capability


class PlaneManifest(Model):
    """What one plane can do."""

    plane: Plane
    version: Annotated[str, Field(pattern=r"^[0-9]+[.][0-9]+[.][0-9]+\z")]
    """Semantic version of the software that runs the plane."""
    capabilities: Annotated[list[Capability], Field(min_length=0, max_length=1000)]
    """The capabilities, sorted by identifier."""
