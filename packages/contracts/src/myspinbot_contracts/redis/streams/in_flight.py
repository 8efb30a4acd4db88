"""The entries that a consumer is processing: a slot, a task and a claim for each of them.

Used by `consumer`, whose loops fill the slots and renew the claims.
"""

import asyncio
import logging
from contextlib import suppress
from typing import Generic

from redis.exceptions import RedisError, ResponseError

from myspinbot_contracts.redis.consumer_stats import ConsumerStats
from myspinbot_contracts.redis.specs import M
from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup, Entry, is_group_lost
from myspinbot_contracts.redis.streams.delivery import Claim
from myspinbot_contracts.redis.streams.processor import Processor
from myspinbot_contracts.redis.tasks import cancel_all

logger = logging.getLogger(__name__)


class InFlight(Generic[M]):
    """Processes entries, at most `slots` at the same time; `free` is the number of free slots."""

    def __init__(
        self, group: ConsumerGroup, processor: Processor[M], stats: ConsumerStats, slots: int
    ) -> None:
        self.free = slots
        self._slots = slots
        self.claims: dict[str, Claim] = {}
        self._group = group
        self._processor = processor
        self._stats = stats
        self._slot_freed = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, entry: Entry) -> None:
        """Process the entry in a task of its own, which has a slot until the handler is done."""
        if entry.entry_id in self.claims:
            # The group was created again while we work on this entry: the claim is ours again.
            return
        claim = self.claims[entry.entry_id] = Claim(entry)
        self.free -= 1
        self._stats.count("delivered")
        task = asyncio.create_task(self._process(claim))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def wait_for_slot(self) -> None:
        """Return as soon as a slot is free."""
        while self.free == 0:
            self._slot_freed.clear()
            await self._slot_freed.wait()

    async def renew(self) -> None:
        """Renew all claims, and set `lost` on deliveries whose claim is gone."""
        claims = {
            entry_id: claim for entry_id, claim in self.claims.items() if not claim.lost.is_set()
        }
        if not claims:
            return
        try:
            mine = await self._group.renew(list(claims))
        except ResponseError as error:
            if not is_group_lost(error):
                raise
            mine = set()  # all claims are gone together with the group
        self._stats.count("renewed", len(mine))
        for entry_id, claim in claims.items():
            # An entry that was settled in the meantime is not lost but done.
            if entry_id not in mine and not claim.settled:
                claim.lost.set()
                self._stats.count("lost")
                logger.warning("%s %s: the claim is gone", self._group.stream, entry_id)

    async def finish(self, grace_seconds: float) -> None:
        """Wait at most `grace_seconds` for the handlers, but not for delayed retries."""
        with suppress(TimeoutError):
            async with asyncio.timeout(grace_seconds):
                while self.free < self._slots:
                    self._slot_freed.clear()
                    await self._slot_freed.wait()

    async def cancel(self) -> None:
        """Cancel all tasks and wait until they have ended."""
        await cancel_all(self._tasks.copy())

    async def _process(self, claim: Claim) -> None:
        try:
            try:
                retry = await self._processor.process(claim)
            finally:
                self.free += 1
                self._slot_freed.set()
            if retry is not None and retry.delay is not None:
                # Without a slot, but still renewed, so that no other consumer takes it early.
                await asyncio.sleep(retry.delay)
                await self._release(claim, counted=retry.counted)
        finally:
            del self.claims[claim.entry.entry_id]

    async def _release(self, claim: Claim, *, counted: bool) -> None:
        try:
            released = await self._group.release(claim.entry.entry_id, counted=counted)
            self._stats.count("released", released)
        except RedisError as error:
            # Without renewal the claim expires: the entry is delivered again, only later.
            logger.warning("%s: release: %s", self._group.stream, error)
