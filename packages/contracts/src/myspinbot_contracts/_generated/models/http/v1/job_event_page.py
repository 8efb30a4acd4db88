# @generated from schemas/http/v1/job_event_page.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `JobEventPage`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.page_cursor import PageCursor
from ...jobs.v1.job_event import JobEvent


class JobEventPage(Model):
    """A page of a job's history, oldest first."""

    items: Annotated[list[JobEvent], Field(min_length=0, max_length=200)]
    """The entries of this page."""
    next_cursor: PageCursor | MISSING = MISSING
    """Where the next page begins. Absent on the last page."""
