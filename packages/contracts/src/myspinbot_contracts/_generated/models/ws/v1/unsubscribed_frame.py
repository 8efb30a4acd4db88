# @generated from schemas/ws/v1/unsubscribed_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UnsubscribedFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import Model
from ...common.v1.uuid import Uuid


class UnsubscribedFrame(Model):
    """Server: confirms that no more of a job is sent."""

    type: Literal["unsubscribed"]
    """Kind of frame."""
    job_id: Uuid
