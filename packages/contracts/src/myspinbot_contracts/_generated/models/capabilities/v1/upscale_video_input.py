# @generated from schemas/capabilities/v1/upscale_video_input.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UpscaleVideoInput`."""

from __future__ import annotations

from ....support.model import Model
from ...common.v1.artifact_ref import ArtifactRef


class UpscaleVideoInput(Model):
    """Input of generate.upscale_video."""

    video: ArtifactRef
    """The video to enlarge."""
