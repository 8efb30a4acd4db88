# @generated from schemas/ws/v1/snapshot_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SnapshotFrame`."""

from __future__ import annotations

from typing import Literal

from ....support.model import DeepModel
from ...jobs.v1.job_snapshot import JobSnapshot


class SnapshotFrame(DeepModel):
    """Server: a job as it is, in answer to a subscription."""

    type: Literal["snapshot"]
    """Kind of frame."""
    snapshot: JobSnapshot
