"""Ends jobs whose deadline has passed. Runs in every replica; each job is ended by one of them."""

import asyncio

import structlog

from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.job_observer import JobObserver

logger = structlog.get_logger(__name__)

_BATCH = 20


class DeadlineSweeper:
    """Looks for overdue jobs at regular intervals."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Look in this store."""
        self._store = store
        self._observer = observer

    async def run(self, every_seconds: float = 1.0) -> None:
        """Sweep until cancelled."""
        while True:
            if await retry_database(self.sweep_once) < _BATCH:
                await asyncio.sleep(every_seconds)

    async def sweep_once(self) -> int:
        """End the most overdue jobs; return their number.

        Each has its own transaction, so that no lock is held for longer than one of them.
        """
        ended = 0
        while ended < _BATCH and await self._end_next():
            ended += 1
        return ended

    async def _end_next(self) -> bool:
        async with self._store.transaction() as work:
            job_ids = await work.jobs.overdue(1)
            job = await work.jobs.get(job_ids[0], lock=True) if job_ids else None
            if job is None:
                return False
            job.time_out()
            await work.jobs.save(job)
        logger.info("job_timed_out", job_id=job.job_id, deadline_at=job.deadline_at)
        self._observer.report(job)
        return True
