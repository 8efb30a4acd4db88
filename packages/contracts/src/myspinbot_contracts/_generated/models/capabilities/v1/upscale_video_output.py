# @generated from schemas/capabilities/v1/upscale_video_output.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UpscaleVideoOutput`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.artifact_ref import ArtifactRef


class UpscaleVideoOutput(Model):
    """Result of generate.upscale_video."""

    video: ArtifactRef
    """The video, as MP4 with H.264 and AAC."""
    duration_seconds: Annotated[float, Field(ge=0, le=3600)]
    """Length of the video, in seconds."""
    width_px: Annotated[int, Integer(ge=16, le=16384)]
    """Width of a frame, in pixels."""
    height_px: Annotated[int, Integer(ge=16, le=16384)]
    """Height of a frame, in pixels."""
    frame_count: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of frames."""
    frame_rate: Annotated[float, Field(ge=1, le=240)]
    """Frames per second."""
