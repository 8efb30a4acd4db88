# @generated from schemas/capabilities/v1/get_capabilities_output.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `GetCapabilitiesOutput`."""

from __future__ import annotations

from ....support.model import Model
from .plane_manifest import PlaneManifest


class GetCapabilitiesOutput(Model):
    """Result of info.get_capabilities."""

    manifest: PlaneManifest
