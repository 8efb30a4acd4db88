"""Passes changes and progress of jobs to their watchers as they happen.

One subscription to Redis feeds all watchers of this process. A new watcher is registered before it
gets its snapshot, and drops the changes that the snapshot includes. So no change is lost between
the two.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

import structlog

from myspinbot_api.domain.errors import UnknownJob
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.live_progress import LiveProgress
from myspinbot_contracts import JobSnapshot, ProgressFrame, StatusFrame

logger = structlog.get_logger(__name__)


class Watcher(Protocol):
    """Gets the changes of the jobs that it watches. Its methods must not block."""

    def status_changed(self, frame: StatusFrame) -> None:
        """Take a change of a watched job."""

    def progress_changed(self, frame: ProgressFrame) -> None:
        """Take progress of a node of a watched job."""

    def resynchronise(self, snapshot: JobSnapshot) -> None:
        """Take the present state of a watched job; changes of it may have been missed."""


class LiveView:
    """The watchers of every job."""

    def __init__(
        self, progress: LiveProgress, snapshot: Callable[[str], Awaitable[JobSnapshot]]
    ) -> None:
        """Show changes with `progress`, and whole jobs as `snapshot` reads them."""
        self._progress = progress
        self._snapshot = snapshot
        self._watchers: dict[str, set[Watcher]] = {}

    @property
    def watchers(self) -> int:
        """The number of watched jobs, counted once for each client."""
        return sum(map(len, self._watchers.values()))

    def watch(self, job_id: str, watcher: Watcher) -> None:
        """Pass changes of the job to this watcher from now on."""
        self._watchers.setdefault(job_id, set()).add(watcher)

    def unwatch(self, job_id: str, watcher: Watcher) -> None:
        """Stop passing changes of the job to this watcher."""
        watchers = self._watchers.get(job_id, set())
        watchers.discard(watcher)
        if not watchers:
            self._watchers.pop(job_id, None)

    def hear_status(self, frame: StatusFrame) -> None:
        """Pass a change to its watchers."""
        job, nodes = self._progress.show_change(frame.job, frame.nodes)
        shown = frame.model_copy(update={"job": job, "nodes": nodes})
        for watcher in tuple(self._watchers.get(job.job_id, ())):
            watcher.status_changed(shown)

    def hear_progress(self, frame: ProgressFrame) -> None:
        """Pass progress to its watchers."""
        if self._progress.hear(frame):
            for watcher in tuple(self._watchers.get(frame.job_id, ())):
                watcher.progress_changed(frame)

    async def resynchronise(self) -> None:
        """Give every watcher a new snapshot, after the subscription to Redis was interrupted."""
        for job_id in tuple(self._watchers):
            try:
                snapshot = await retry_database(partial(self._snapshot, job_id))
            except UnknownJob:
                # Removed by an operator: nothing of it is left to show.
                continue
            for watcher in tuple(self._watchers.get(job_id, ())):
                watcher.resynchronise(snapshot)
            # Many jobs may be watched: other tasks get a turn in between.
            await asyncio.sleep(0)
