# @generated from schemas/ws/v1/unsubscribe_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UnsubscribeFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import Model
from ...common.v1.uuid import Uuid


class UnsubscribeFrame(Model):
    """Client: send no more of a job."""

    action: Literal["unsubscribe"]
    """Kind of frame."""
    job_id: Uuid
