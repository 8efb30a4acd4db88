"""Reads jobs and artifacts as clients see them, with the progress of running nodes.

Used by HTTP and WebSocket.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from pydantic import BaseModel

from myspinbot_api.domain import cursors
from myspinbot_api.domain.errors import UnknownArtifact, UnknownJob
from myspinbot_api.domain.node import present_only
from myspinbot_api.domain.views import job_view
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_contracts import (
    Artifact,
    ArtifactPage,
    Job,
    JobEventPage,
    JobPage,
    JobSnapshot,
    ListJobsQuery,
    PageQuery,
    given,
)

T = TypeVar("T")
PageT = TypeVar("PageT", bound=BaseModel)


class JobReader:
    """Reads jobs, their history and their artifacts."""

    def __init__(self, store: JobStore, overlay: Callable[[Job], Job]) -> None:
        """Read from `store`; `overlay` adds the progress that is not stored."""
        self._store = store
        self._overlay = overlay

    async def job(self, job_id: str) -> Job:
        """Return a job.

        Raises:
            UnknownJob: the job does not exist.
        """
        return (await self.snapshot(job_id)).job

    async def snapshot(self, job_id: str) -> JobSnapshot:
        """Return a job with the number of the newest event that it includes.

        Raises:
            UnknownJob: the job does not exist.
        """
        async with self._store.reading() as work:
            record = await work.jobs.get(job_id)
        if record is None:
            raise UnknownJob(job_id)
        return JobSnapshot(
            job=self._overlay(job_view(record)), last_event_number=record.last_event_number
        )

    async def page(self, query: ListJobsQuery) -> JobPage:
        """Return a page of jobs, newest first."""
        cursor = given(query.cursor, None)
        after = None if cursor is None else cursors.read_time(cursor)
        async with self._store.reading() as work:
            jobs = await work.jobs.page(
                limit=query.limit + 1, after=after, state=given(query.state, None)
            )
        return _page(
            JobPage,
            jobs,
            query.limit,
            lambda last: cursors.after_time(last.created_at, last.job_id),
        )

    async def events(self, job_id: str, query: PageQuery) -> JobEventPage:
        """Return a page of a job's history, oldest first.

        Raises:
            UnknownJob: the job does not exist.
        """
        cursor = given(query.cursor, None)
        after = 0 if cursor is None else cursors.read_number(cursor)
        async with self._store.reading() as work:
            if not await work.jobs.exists(job_id):
                raise UnknownJob(job_id)
            events = await work.jobs.events(job_id, limit=query.limit + 1, after=after)
        return _page(
            JobEventPage,
            events,
            query.limit,
            lambda last: cursors.after_number(last.event_number),
        )

    async def artifacts(self, job_id: str, query: PageQuery) -> ArtifactPage:
        """Return a page of the artifacts that a job has made, oldest first.

        Raises:
            UnknownJob: the job does not exist.
        """
        cursor = given(query.cursor, None)
        after = None if cursor is None else cursors.read_time(cursor)
        async with self._store.reading() as work:
            if not await work.jobs.exists(job_id):
                raise UnknownJob(job_id)
            artifacts = await work.artifacts.of_job(job_id, limit=query.limit + 1, after=after)
        return _page(
            ArtifactPage,
            artifacts,
            query.limit,
            lambda last: cursors.after_time(last.created_at, last.artifact_id),
        )

    async def artifact(self, artifact_id: str) -> Artifact:
        """Return an artifact's record.

        Raises:
            UnknownArtifact: the artifact does not exist.
        """
        async with self._store.reading() as work:
            artifact = await work.artifacts.get(artifact_id)
        if artifact is None:
            raise UnknownArtifact(artifact_id)
        return artifact


def _page(
    contract: type[PageT], entries: Sequence[T], limit: int, cursor_after: Callable[[T], str]
) -> PageT:
    """Return a page of the first `limit` entries; one more entry means that a page follows."""
    items = list(entries[:limit])
    cursor = cursor_after(items[-1]) if len(entries) > limit else None
    return contract.model_validate(present_only(items=items, next_cursor=cursor))
