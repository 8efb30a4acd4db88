# @generated from schemas/ws/v1/status_update_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `StatusUpdateFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import DeepModel
from ...jobs.v1.status_frame import StatusFrame


class StatusUpdateFrame(DeepModel):
    """Server: a job has changed."""

    type: Literal["status"]
    """Kind of frame."""
    status: StatusFrame
