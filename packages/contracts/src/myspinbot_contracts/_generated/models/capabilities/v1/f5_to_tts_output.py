# @generated from schemas/capabilities/v1/f5_to_tts_output.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `F5ToTtsOutput`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.artifact_ref import ArtifactRef


class F5ToTtsOutput(Model):
    """Result of generate.f5_to_tts."""

    audio: ArtifactRef
    """The speech, as a mono WAV file."""
    duration_seconds: Annotated[float, Field(ge=0, le=3600)]
    """Length of the speech, in seconds."""
    sample_rate_hz: Annotated[int, Integer(ge=8000, le=192000)]
    """Samples per second."""
