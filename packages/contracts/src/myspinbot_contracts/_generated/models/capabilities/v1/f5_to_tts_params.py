# @generated from schemas/capabilities/v1/f5_to_tts_params.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `F5ToTtsParams`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.artifact_ref import ArtifactRef


class F5ToTtsParams(Model):
    """Parameters of generate.f5_to_tts: the voice to speak with."""

    reference_audio: ArtifactRef
    """Short sample of the voice."""
    reference_text: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """The words that are spoken in the sample."""
    speed: Annotated[float, Field(ge=0.5, le=2)]
    """Speed of speech relative to the voice's own; 1 is unchanged."""
