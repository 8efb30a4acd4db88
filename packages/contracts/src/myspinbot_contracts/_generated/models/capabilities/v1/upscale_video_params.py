# @generated from schemas/capabilities/v1/upscale_video_params.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UpscaleVideoParams`."""

from __future__ import annotations

from typing import Annotated

from ....support.model import Integer, Model


class UpscaleVideoParams(Model):
    """Parameters of generate.upscale_video."""

    scale: Annotated[int, Integer(ge=2, le=4)]
    """Factor for width and height."""
