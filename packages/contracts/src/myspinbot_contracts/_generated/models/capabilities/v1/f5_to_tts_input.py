# @generated from schemas/capabilities/v1/f5_to_tts_input.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `F5ToTtsInput`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model


class F5ToTtsInput(Model):
    """Input of generate.f5_to_tts."""

    narration: Annotated[str, Field(min_length=1, max_length=4000)]
    """The words to be spoken."""
