# @generated from schemas/ws/v1/subscribe_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SubscribeFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import Model
from ...common.v1.uuid import Uuid


class SubscribeFrame(Model):
    """Client: send a snapshot of a job and then its changes."""

    action: Literal["subscribe"]
    """Kind of frame."""
    job_id: Uuid
