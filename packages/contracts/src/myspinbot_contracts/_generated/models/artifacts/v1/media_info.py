# @generated from schemas/artifacts/v1/media_info.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `MediaInfo`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Integer, Model


class MediaInfo(Model):
    """What was read from the bytes of an artifact."""

    width_px: Annotated[int, Integer(ge=1, le=65535)] | MISSING = MISSING
    """Width of a picture or frame, in pixels."""
    height_px: Annotated[int, Integer(ge=1, le=65535)] | MISSING = MISSING
    """Height of a picture or frame, in pixels."""
    duration_seconds: Annotated[float, Field(ge=0, le=86400)] | MISSING = MISSING
    """Length of a sound or video, in seconds."""
