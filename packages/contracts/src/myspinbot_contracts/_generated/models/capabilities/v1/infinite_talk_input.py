# @generated from schemas/capabilities/v1/infinite_talk_input.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `InfiniteTalkInput`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.artifact_ref import ArtifactRef


class InfiniteTalkInput(Model):
    """Input of generate.infinite_talk."""

    audio: ArtifactRef
    """The speech to move the mouth with."""
    stage_prompt: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """Description of the scene."""
