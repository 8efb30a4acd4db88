# @generated from schemas/jobs/v1/advance_job.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `AdvanceJob`."""

from __future__ import annotations

from typing import Annotated

from ....support.model import Integer, Model
from ...common.v1.uuid import Uuid


class AdvanceJob(Model):
    """Command to the control plane: run what is ready of a job. Holds no state, for that is in the database; a command for an earlier hop than the job's is out of date and is dropped."""

    job_id: Uuid
    hop: Annotated[int, Integer(ge=1, le=1000000)]
    """Number of the hop that the command starts; 1 is the first."""
