"""Publishes the commands of unfinished jobs again after Redis has lost its data.

A command leaves the outbox when it is on its stream. If the stream is gone then, only the job knows
what is to be done next. Runs in every replica; a command that is published twice does no harm.
"""

import asyncio
from functools import partial
from typing import Protocol

import structlog
from redis.exceptions import RedisError

from myspinbot_api.adapters.postgres.patience import patiently
from myspinbot_api.adapters.postgres.unit_of_work import JobStore

logger = structlog.get_logger(__name__)

_BATCH = 50


class DataMarker(Protocol):
    """Tells whether the data of Redis is there."""

    async def is_whole(self) -> bool:
        """Return whether nothing was lost."""

    async def begin(self) -> None:
        """Publishing begins."""

    async def finish(self) -> bool:
        """Publishing has ended; return False if it has to be done again."""


class CommandRecovery:
    """Looks after Redis again and again."""

    def __init__(self, store: JobStore, presence: DataMarker) -> None:
        """Publish the jobs of `store` when `presence` says so."""
        self._store = store
        self._presence = presence

    async def run(self, every_seconds: float = 2.0) -> None:
        """Look until cancelled."""
        while True:
            await asyncio.sleep(every_seconds)
            try:
                await self.look_once()
            except RedisError as error:
                logger.warning("redis_away", error=type(error).__name__)

    async def look_once(self) -> int:
        """Put right what is lost; return how many commands were queued for that.

        Raises:
            redis.exceptions.RedisError: Redis does not answer. Call this again.
        """
        queued = 0
        while not await self._presence.is_whole():
            await self._presence.begin()
            queued += await self._publish_all()
            if await self._presence.finish():
                # Also the very first start comes by here: then there are no jobs.
                log = logger.warning if queued else logger.debug
                log("commands_published_again", jobs=queued)
        return queued

    async def _publish_all(self) -> int:
        queued = 0
        after: str | None = None
        while True:
            batch = await patiently(partial(self._publish, after))
            if not batch:
                return queued
            queued += len(batch)
            after = batch[-1]

    async def _publish(self, after: str | None) -> list[str]:
        async with self._store.transaction() as work:
            batch = await work.jobs.unfinished(_BATCH, after=after)
            for job_id in batch:
                job = await work.jobs.get(job_id, lock=True)
                if job is not None:
                    job.announce_again()
                    await work.jobs.save(job)
        return batch
