# @generated from schemas/ws/v1/progress_update_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ProgressUpdateFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import Model
from ...jobs.v1.progress_frame import ProgressFrame


class ProgressUpdateFrame(Model):
    """Server: a node has moved on."""

    type: Literal["progress"]
    """Kind of frame."""
    progress: ProgressFrame
