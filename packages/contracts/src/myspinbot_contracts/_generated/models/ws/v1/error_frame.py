# @generated from schemas/ws/v1/error_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ErrorFrame`."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING

from ....support.model import Model
from ...common.v1.error_info import ErrorInfo
from ...common.v1.uuid import Uuid


class ErrorFrame(Model):
    """Server: a frame of the client could not be honoured. Other subscriptions are not affected."""

    type: Literal["error"]
    """Kind of frame."""
    error: ErrorInfo
    job_id: Uuid | MISSING = MISSING
    """Job that the frame was about, if it named one."""
