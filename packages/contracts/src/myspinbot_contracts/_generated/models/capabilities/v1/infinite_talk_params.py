# @generated from schemas/capabilities/v1/infinite_talk_params.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `InfiniteTalkParams`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.artifact_ref import ArtifactRef


class InfiniteTalkParams(Model):
    """Parameters of generate.infinite_talk: the face that speaks."""

    image: ArtifactRef
    """Picture of the speaker."""
    positive_prompt: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What the video model shall show, in place of the stage prompt."""
    negative_prompt: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What the video model shall avoid."""
