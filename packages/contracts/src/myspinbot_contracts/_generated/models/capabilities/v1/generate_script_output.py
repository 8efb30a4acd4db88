# @generated from schemas/capabilities/v1/generate_script_output.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `GenerateScriptOutput`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model


class GenerateScriptOutput(Model):
    """Result of llm.generate_script."""

    narration: Annotated[str, Field(min_length=1, max_length=4000)]
    """The words to be spoken."""
    stage_prompt: Annotated[str, Field(min_length=1, max_length=2000)]
    """Description of the scene, for the video model."""
    model: Annotated[str, Field(min_length=1, max_length=200)]
    """Name of the model that wrote the script."""
    tokens_used: Annotated[int, Integer(ge=0, le=10000000)]
    """Tokens read and written by the model; 0 for an engine without a model."""
