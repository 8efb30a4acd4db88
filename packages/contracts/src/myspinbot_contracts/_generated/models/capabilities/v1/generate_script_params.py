# @generated from schemas/capabilities/v1/generate_script_params.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `GenerateScriptParams`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....support.model import Model


class GenerateScriptParams(Model):
    """Parameters of llm.generate_script."""

    prompt: Annotated[str, Field(min_length=1, max_length=4000)]
    """What the speaker shall talk about, in the user's words."""
    tone: Literal["casual", "formal", "excited", "calm"]
    """Manner of speaking."""
    length_seconds: Annotated[float, Field(ge=2, le=60)]
    """Intended length of the spoken narration, in seconds."""
    persona: Annotated[str, Field(min_length=1, max_length=200)]
    """Who is speaking."""
