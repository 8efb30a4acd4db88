# @generated from schemas/capabilities/v1/combined_manifest.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `CombinedManifest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from ...common.v1.timestamp import Timestamp
from .capability import Capability
from .manifest_source import ManifestSource


class CombinedManifest(Model):
    """What the whole platform can do at this time. A plane that has never announced itself is not among the sources."""

    generated_at: Timestamp
    capabilities: Annotated[list[Capability], Field(min_length=0, max_length=2000)]
    """The capabilities of all planes, sorted by plane and identifier."""
    sources: Annotated[list[ManifestSource], Field(min_length=0, max_length=2)]
    """One entry a plane."""
