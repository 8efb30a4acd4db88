# @generated from schemas/http/v1/list_jobs_query.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ListJobsQuery`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING

from ....support.model import Integer, Model
from ...common.v1.page_cursor import PageCursor
from ...jobs.v1.job_state import JobState


class ListJobsQuery(Model):
    """Query of GET /api/v1/jobs."""

    limit: Annotated[int, Integer(ge=1, le=100)]
    """Most jobs on a page."""
    cursor: PageCursor | MISSING = MISSING
    state: JobState | MISSING = MISSING
    """Only jobs in this state."""
