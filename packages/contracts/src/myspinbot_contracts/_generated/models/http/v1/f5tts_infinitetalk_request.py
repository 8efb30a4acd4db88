# @generated from schemas/http/v1/f5tts_infinitetalk_request.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `F5ttsInfinitetalkRequest`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.uuid import Uuid


class F5ttsInfinitetalkRequest(Model):
    """Request of the pipeline f5tts_infinitetalk."""

    prompt: Annotated[str, Field(min_length=1, max_length=4000)]
    """What the speaker shall talk about."""
    image_artifact_id: Uuid
    """Uploaded picture of the speaker."""
    voice_artifact_id: Uuid
    """Uploaded sample of the voice."""
    reference_text: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """The words that are spoken in the sample."""
    tone: Literal["casual", "formal", "excited", "calm"] | MISSING = MISSING
    """Manner of speaking."""
    length_seconds: Annotated[float, Field(ge=2, le=60)] | MISSING = MISSING
    """Intended length of the narration, in seconds."""
    persona: Annotated[str, Field(min_length=1, max_length=200)] | MISSING = MISSING
    """Who is speaking."""
    positive_prompt: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What the video model shall show."""
    negative_prompt: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What the video model shall avoid."""
