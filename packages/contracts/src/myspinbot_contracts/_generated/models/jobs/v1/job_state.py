# @generated from schemas/jobs/v1/job_state.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `JobState`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

JobState = TypeAliasType(
    "JobState",
    Literal["queued", "running", "waiting", "completed", "failed", "cancelled", "timed_out"],
)
"""State of a job. queued: accepted, nothing has run. running: a node is at work. waiting: the next nodes are queued for the data plane and no worker has taken them yet. completed, failed, cancelled and timed_out are final."""
