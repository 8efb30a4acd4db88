"""Processes one entry: decode, check the delivery limit, handle, settle or give up.

Used by `in_flight`, which limits how many run at the same time. After `process` the entry is
settled, dead-lettered, or pending for another delivery; it is never lost.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Generic

from redis.exceptions import RedisError

from myspinbot_contracts.redis.connection import Backoff, raise_if_refused
from myspinbot_contracts.redis.consumer_stats import ConsumerStats
from myspinbot_contracts.redis.errors import Retry, SettingsError
from myspinbot_contracts.redis.specs import DeadEntry, M, StreamSpec
from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup
from myspinbot_contracts.redis.streams.delivery import Claim, Delivery

logger = logging.getLogger(__name__)

Handler = Callable[[Delivery[M]], Awaitable[None]]
"""Settles the entry when it returns; leaves it for another delivery when it raises."""

DeadLetterHook = Callable[[DeadEntry[M]], Awaitable[None]]
"""Called with an entry before it is given up, so that its job can fail.

It may be called twice for one entry (after a crash, or after its own exception).
"""


class Processor(Generic[M]):
    """Delivers claimed entries to the handler."""

    def __init__(
        self,
        group: ConsumerGroup,
        spec: StreamSpec[M],
        handler: Handler[M],
        *,
        on_dead_letter: DeadLetterHook[M] | None,
        stats: ConsumerStats,
    ) -> None:
        if spec.dead_letter is None or spec.encode_dead_letter is None:
            raise SettingsError(
                f"The stream {spec.address} cannot be consumed by a group",
                expected="a spec with dead_letter and encode_dead_letter",
                found="none",
                hint="Read a broadcast stream with BroadcastReader.",
            )
        self._group = group
        self._decode = spec.decode
        self._newer = spec.newer
        self._undecodable = spec.undecodable
        self._dead_letter = spec.dead_letter
        self._encode_dead_letter = spec.encode_dead_letter
        self._handler = handler
        self._max_deliveries = spec.max_deliveries
        self._on_dead_letter = on_dead_letter
        self._stats = stats

    async def process(self, claim: Claim) -> Retry | None:
        """Deliver the entry; return the `Retry` that the handler raised, or None."""
        entry_id = claim.entry.entry_id
        try:
            await self._deliver(claim)
        except Retry as retry:
            logger.info("%s %s: to be delivered again: %s", self._group.stream, entry_id, retry)
            return retry
        except Exception:  # an error of a handler must not end the consumer
            self._stats.count("failed")
            logger.exception(
                "%s %s: delivery %d of %d failed; it stays pending",
                self._group.stream,
                entry_id,
                claim.entry.delivery_count,
                self._max_deliveries,
            )
        return None

    async def _deliver(self, claim: Claim) -> None:
        entry = claim.entry
        try:
            message = self._decode(entry.fields)
        except self._undecodable as error:
            self._stats.count("undecodable")
            self._stats.note_refused(error)
            code = str(getattr(error, "code", "undecodable"))
            await self._give_up(claim, None, code, str(error), error)
            return
        except Exception as error:
            if entry.delivery_count <= self._max_deliveries:
                raise
            # An unexpected error of the decoder must not block the stream.
            await self._give_up(claim, None, "undecodable", repr(error)[:500], error)
            return
        self._stats.note_revision(self._newer(message))
        if entry.delivery_count > self._max_deliveries:
            reason = f"not settled in {self._max_deliveries} deliveries"
            await self._give_up(claim, message, "delivery_limit", reason, None)
            return
        await self._handler(Delivery(claim, message, self._group))
        if not claim.settled:
            await self._ack(claim)
        self._stats.count("acked")

    async def _ack(self, claim: Claim) -> None:
        """Acknowledge finished work. Wait as long as Redis is away: repeating work costs more."""
        backoff = Backoff()
        while True:
            try:
                await self._group.ack(claim.entry.entry_id)
            except RedisError as error:
                raise_if_refused(error)
                logger.warning("%s %s: ack: %s", self._group.stream, claim.entry.entry_id, error)
                await backoff.wait()
            else:
                claim.settled = True
                return

    async def _give_up(
        self, claim: Claim, message: M | None, code: str, reason: str, cause: Exception | None
    ) -> None:
        entry = claim.entry
        dead = DeadEntry(
            stream=self._group.stream,
            group=self._group.group,
            entry_id=entry.entry_id,
            delivery_count=entry.delivery_count,
            fields=entry.fields,
            message=message,
            code=code,
            reason=reason,
            cause=cause,
        )
        # First the hook: a crash after it repeats it. In reverse order it could be skipped.
        if self._on_dead_letter is not None:
            await self._on_dead_letter(dead)
        fields = self._encode_dead_letter(dead)
        claim.settled = True
        if await self._group.bury(entry.entry_id, self._dead_letter, fields):
            self._stats.count("dead_lettered")
            logger.error("%s %s: dead letter (%s): %s", dead.stream, dead.entry_id, code, reason)
