"""Reads jobs as clients see them, with the progress of nodes that are at work right now.

Used by HTTP and WebSocket.
"""

from collections.abc import Callable

from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_api.domain import cursors
from myspinbot_api.domain.errors import UnknownArtifact, UnknownJob
from myspinbot_api.domain.node import present_only
from myspinbot_api.domain.views import job_view
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


class JobReader:
    """Answers questions about jobs."""

    def __init__(self, store: JobStore, overlay: Callable[[Job], Job]) -> None:
        """Read from `store`; `overlay` adds the progress that is not stored."""
        self._store = store
        self._overlay = overlay

    async def job(self, job_id: str) -> Job:
        """Return a job.

        Raises:
            UnknownJob: there is no such job.
        """
        return (await self.snapshot(job_id)).job

    async def snapshot(self, job_id: str) -> JobSnapshot:
        """Return a job with the number of the newest event that it includes.

        Raises:
            UnknownJob: there is no such job.
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
            found = await work.jobs.page(
                limit=query.limit + 1, after=after, state=given(query.state, None)
            )
        items = list(found[: query.limit])
        following = None
        if len(found) > query.limit:
            following = cursors.after_time(items[-1].created_at, items[-1].job_id)
        return JobPage.model_validate(present_only(items=items, next_cursor=following))

    async def events(self, job_id: str, query: PageQuery) -> JobEventPage:
        """Return a page of a job's history, oldest first.

        Raises:
            UnknownJob: there is no such job.
        """
        cursor = given(query.cursor, None)
        after = 0 if cursor is None else cursors.read_number(cursor)
        async with self._store.reading() as work:
            if not await work.jobs.exists(job_id):
                raise UnknownJob(job_id)
            found = await work.jobs.events(job_id, limit=query.limit + 1, after=after)
        items = list(found[: query.limit])
        following = None
        if len(found) > query.limit:
            following = cursors.after_number(items[-1].event_number)
        return JobEventPage.model_validate(present_only(items=items, next_cursor=following))

    async def artifacts(self, job_id: str, query: PageQuery) -> ArtifactPage:
        """Return a page of what a job has made, oldest first.

        Raises:
            UnknownJob: there is no such job.
        """
        cursor = given(query.cursor, None)
        after = None if cursor is None else cursors.read_time(cursor)
        async with self._store.reading() as work:
            if not await work.jobs.exists(job_id):
                raise UnknownJob(job_id)
            found = await work.artifacts.of_job(job_id, limit=query.limit + 1, after=after)
        items = list(found[: query.limit])
        following = None
        if len(found) > query.limit:
            following = cursors.after_time(items[-1].created_at, items[-1].artifact_id)
        return ArtifactPage.model_validate(present_only(items=items, next_cursor=following))

    async def artifact(self, artifact_id: str) -> Artifact:
        """Return an artifact's record.

        Raises:
            UnknownArtifact: there is no such artifact.
        """
        async with self._store.reading() as work:
            found = await work.artifacts.get(artifact_id)
        if found is None:
            raise UnknownArtifact(artifact_id)
        return found
