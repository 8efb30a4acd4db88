"""Passes changes and progress of jobs on to those who watch them, as they happen.

One subscription to Redis feeds all watchers of this process. Whoever begins to watch is entered
first and gets the snapshot after that; the watcher itself drops changes that its snapshot includes,
so nothing falls between the two.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog

from myspinbot_api.domain.errors import UnknownJob
from myspinbot_api.services.live_progress import LiveProgress
from myspinbot_contracts import JobSnapshot, ProgressFrame, StatusFrame

logger = structlog.get_logger(__name__)


class Watcher(Protocol):
    """Somebody who watches jobs. Must not block."""

    def status_changed(self, frame: StatusFrame) -> None:
        """A watched job has changed."""

    def progressed(self, frame: ProgressFrame) -> None:
        """A node of a watched job has moved on."""

    def resynchronised(self, snapshot: JobSnapshot) -> None:
        """Changes of a watched job may have been missed; this is how it is now."""


class LiveView:
    """Who watches what."""

    def __init__(
        self, progress: LiveProgress, snapshot: Callable[[str], Awaitable[JobSnapshot]]
    ) -> None:
        """Show changes with `progress`, and whole jobs as `snapshot` reads them."""
        self._progress = progress
        self._snapshot = snapshot
        self._watchers: dict[str, set[Watcher]] = {}

    @property
    def watchers(self) -> int:
        """How many jobs are watched, per client."""
        return sum(map(len, self._watchers.values()))

    def watch(self, job_id: str, watcher: Watcher) -> None:
        """Tell this watcher of the job from now on."""
        self._watchers.setdefault(job_id, set()).add(watcher)

    def unwatch(self, job_id: str, watcher: Watcher) -> None:
        """Tell this watcher no more of the job."""
        watchers = self._watchers.get(job_id, set())
        watchers.discard(watcher)
        if not watchers:
            self._watchers.pop(job_id, None)

    def hear_status(self, frame: StatusFrame) -> None:
        """Pass a change on."""
        job, nodes = self._progress.show_change(frame.job, frame.nodes)
        shown = frame.model_copy(update={"job": job, "nodes": nodes})
        for watcher in tuple(self._watchers.get(job.job_id, ())):
            watcher.status_changed(shown)

    def hear_progress(self, frame: ProgressFrame) -> None:
        """Pass progress on."""
        if self._progress.hear(frame):
            for watcher in tuple(self._watchers.get(frame.job_id, ())):
                watcher.progressed(frame)

    async def resynchronise(self) -> None:
        """Give every watcher a new snapshot: the subscription to Redis was interrupted."""
        for job_id in tuple(self._watchers):
            try:
                snapshot = await self._snapshot(job_id)
            except UnknownJob:
                # Removed by an operator: there is nothing to show of it any more.
                continue
            for watcher in tuple(self._watchers.get(job_id, ())):
                watcher.resynchronised(snapshot)
            # Many jobs may be watched: others get a turn in between.
            await asyncio.sleep(0)
