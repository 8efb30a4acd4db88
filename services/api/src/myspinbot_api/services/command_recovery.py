"""Publishes the commands of unfinished jobs again after Redis has lost its data.

A command leaves the outbox when it is on its stream. If the stream is lost after that, only the job
knows which command comes next. Runs in every replica; a command that is published twice does no
harm.
"""

import asyncio
from functools import partial

import structlog

from myspinbot_api.services.ports.availability import RedisAway
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.ports.messaging import DataMarker
from myspinbot_api.services.retries import retry_database

logger = structlog.get_logger(__name__)

_BATCH = 50


class CommandRecovery:
    """Checks Redis at regular intervals."""

    def __init__(self, store: JobStore, marker: DataMarker) -> None:
        """Publish the commands of the jobs in `store` when `marker` shows that data was lost."""
        self._store = store
        self._marker = marker

    async def run(self, every_seconds: float = 2.0) -> None:
        """Check until cancelled."""
        while True:
            await asyncio.sleep(every_seconds)
            try:
                await self.check_once()
            except RedisAway as error:
                # Not a retry: the next check comes anyway.
                logger.warning("redis_away", error=type(error.__cause__ or error).__name__)

    async def check_once(self) -> int:
        """Publish lost commands again; return how many were queued.

        Raises:
            RedisAway: Redis does not answer. Call this again.
        """
        queued = 0
        while not await self._marker.is_whole():
            await self._marker.begin()
            queued += await self._publish_all()
            if await self._marker.finish():
                # The very first start gets here too: then there are no jobs.
                log = logger.warning if queued else logger.debug
                log("commands_published_again", jobs=queued)
        return queued

    async def _publish_all(self) -> int:
        queued = 0
        after: str | None = None
        while True:
            batch = await retry_database(partial(self._publish, after))
            if not batch:
                return queued
            queued += len(batch)
            after = batch[-1]

    async def _publish(self, after: str | None) -> list[str]:
        async with self._store.transaction() as work:
            batch = await work.jobs.unfinished_jobs(_BATCH, after=after)
            for job_id in batch:
                job = await work.jobs.get(job_id, lock=True)
                if job is not None:
                    job.announce_again()
                    await work.jobs.save(job)
        return batch
