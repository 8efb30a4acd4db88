"""Consumes a stream as a member of its group: at least once, with limited concurrency.

Used by the control executor, the event applier and the worker. The protocol:

1. The first loop fills free slots. At intervals it takes over entries whose owner is silent
   (`ConsumerGroup.reclaim`); then it reads new entries, and blocks at most until the next
   interval: the work of a dead consumer is found even when there are no new messages. It never
   takes more entries than there are free slots.
2. Each entry becomes a task (`Processor.process`). While it runs, the second loop renews the
   claims; it has connections of its own, so that no blocking read delays it. A claim that another
   consumer has taken sets `Delivery.lost`.
3. The third loop is slow: it trims the stream and removes consumers that are gone.
4. A lost group is created again at the start of the stream; a lost server is awaited. During the
   outage no consumer could renew its claims, so every owner gets the time to do so before entries
   are taken over again.
5. `stop` ends reading, waits, cancels, and releases the remaining entries, so that other consumers
   can take them at once.
"""

import asyncio
import logging
import os
import random
import socket
import uuid
from typing import Any, Generic

from redis.exceptions import RedisError, ResponseError

from myspinbot_contracts.redis.connection import connect, keep_trying
from myspinbot_contracts.redis.consumer_stats import ConsumerStats, EventHook, NewerHook
from myspinbot_contracts.redis.errors import ConsumerStateError, SettingsError
from myspinbot_contracts.redis.specs import M, StreamSpec
from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup, is_group_lost
from myspinbot_contracts.redis.streams.in_flight import InFlight
from myspinbot_contracts.redis.streams.processor import DeadLetterHook, Handler, Processor
from myspinbot_contracts.redis.streams.trimming import trim_acknowledged
from myspinbot_contracts.redis.tasks import cancel_all, wait_uncancelled

logger = logging.getLogger(__name__)

_LEAST_CLAIM_IDLE_MS = 100  # below this, the delay of the renewals would lose claims
_LEAVE_SECONDS = 2.0  # for the last commands; a server that is gone must not delay an exit


class StreamConsumer(Generic[M]):
    """One consumer of the group `spec.group`: `run` it once, `stop` it from another task.

    Claims are renewed every 0.3 `spec.claim_idle_ms`, and those of dead consumers are searched for
    every 0.2 of it: with 5 s, another consumer continues the work of a killed one after about 6 s.

    Args:
        url: address of Redis.
        spec: the stream.
        handler: called for each message.
        concurrency: how many handlers run at the same time, and how many entries are taken.
        on_dead_letter: called before an entry is given up.
        on_event: called with each counter of `stats` that grows.
        on_newer: called for each message of a newer revision than ours.
        housekeeping_seconds: how often the stream is trimmed and idle consumers are removed.
        consumer_expiry_seconds: consumers without entries are removed after this time without a
            command.

    Raises:
        AddressError: the URL is not valid.
        SettingsError: the spec is that of a broadcast stream, or a number is too small.
    """

    def __init__(
        self,
        url: str,
        spec: StreamSpec[M],
        handler: Handler[M],
        *,
        concurrency: int = 1,
        on_dead_letter: DeadLetterHook[M] | None = None,
        on_event: EventHook | None = None,
        on_newer: NewerHook | None = None,
        housekeeping_seconds: float = 60.0,
        consumer_expiry_seconds: float = 600.0,
    ) -> None:
        if spec.group is None or concurrency < 1 or spec.claim_idle_ms < _LEAST_CLAIM_IDLE_MS:
            raise SettingsError(
                f"The stream {spec.address} cannot be consumed like this",
                expected=f"a group, concurrency from 1, claim_idle_ms from {_LEAST_CLAIM_IDLE_MS}",
                found=f"{spec.group}, {concurrency}, {spec.claim_idle_ms}",
                hint="Read a stream without a group with BroadcastReader.",
            )
        self.name = f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self.stats = ConsumerStats(on_event, on_newer)
        self._claim_idle_ms = spec.claim_idle_ms
        # Two renewals may fail before others can take the claim.
        self._renew_seconds = spec.claim_idle_ms * 0.3 / 1000
        self._reclaim_seconds = spec.claim_idle_ms * 0.2 / 1000
        self._housekeeping_seconds = housekeeping_seconds
        self._consumer_expiry_ms = int(consumer_expiry_seconds * 1000)
        # Late renewals do not help, so the timeout is shorter than usual.
        self._commands = connect(
            url,
            decode_responses=False,
            socket_timeout=max(1.0, spec.claim_idle_ms / 2000),
            client_name=self.name,
        )
        self._reader = connect(
            url,
            decode_responses=False,
            socket_timeout=self._reclaim_seconds + 5.0,
            retries=0,
            client_name=self.name,
        )
        self._group = ConsumerGroup(
            self._commands,
            self._reader,
            stream=spec.address,
            group=spec.group,
            consumer=self.name,
        )
        processor = Processor(
            self._group, spec, handler, on_dead_letter=on_dead_letter, stats=self.stats
        )
        self._in_flight = InFlight(self._group, processor, self.stats, concurrency)
        self._group_ready = False
        self._server_away = False
        self._next_reclaim_at = 0.0
        self._grace_seconds = 0.0
        self._stop = asyncio.Event()
        self._ended = asyncio.Event()
        self._used = False

    @property
    def holding(self) -> int:
        """The number of entries that this consumer holds claims of."""
        return len(self._in_flight.claims)

    async def run(self) -> None:
        """Consume until `stop` is called or the task is cancelled (then handlers get no time).

        Raises:
            AccessError: the server refuses access; after any other error of Redis it tries again.
            ConsumerStateError: this consumer has run before.
        """
        if self._used:
            raise ConsumerStateError(
                "The consumer cannot be run again",
                expected="a new consumer",
                found=f"{self.name}, which has been running",
                hint="Make another StreamConsumer.",
            )
        self._used = True
        stream = self._group.stream
        reading = asyncio.create_task(
            keep_trying(
                self._fill_slots,
                label=f"{stream}: read",
                on_recovery=lambda: self.stats.count("reconnects"),
            )
        )
        renewing = asyncio.create_task(keep_trying(self._renew, label=f"{stream}: renew"))
        tidying = asyncio.create_task(keep_trying(self._tidy, label=f"{stream}: tidy"))
        stopping = asyncio.create_task(self._stop.wait())
        tasks: list[asyncio.Task[Any]] = [reading, renewing, tidying, stopping]
        failures: list[BaseException] = []
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if self._stop.is_set():
                await cancel_all([reading])
                await self._in_flight.finish(self._grace_seconds)
        finally:
            # A task of its own: a second cancellation must not interrupt it.
            failures = await wait_uncancelled(asyncio.create_task(self._close(tasks)))
        for failure in failures:
            raise failure

    async def stop(self, grace_seconds: float = 10.0) -> None:
        """Stop reading, let handlers finish for `grace_seconds`, then cancel and release the rest.

        It returns just before `run` returns. Other consumers take released entries at their next
        interval, and this delivery is not counted.
        """
        self._grace_seconds = grace_seconds
        self._stop.set()
        if self._used:
            await self._ended.wait()

    async def _fill_slots(self) -> None:
        try:
            await self._take_entries()
        except ResponseError as error:
            if not is_group_lost(error):
                raise
            logger.warning("%s: the group is lost: %s", self._group.stream, error)
            self._group_ready = False
            self.stats.count("groups_recreated")
        except RedisError:
            self._server_away = True
            raise

    async def _take_entries(self) -> None:
        if not self._group_ready:
            await self._group.ensure()
            self._group_ready = True
        await self._in_flight.wait_for_slot()
        clock = asyncio.get_running_loop().time
        if self._server_away:
            await self._group.ensure()
            self._server_away = False
            self._next_reclaim_at = clock() + self._claim_idle_ms / 1000
        if clock() >= self._next_reclaim_at:
            limit = self._in_flight.free
            reclaimed = await self._group.reclaim(
                limit, self._claim_idle_ms, self._in_flight.claims
            )
            for entry in reclaimed:
                self.stats.count("reclaimed")
                self._in_flight.start(entry)
            if len(reclaimed) == limit:  # there may be more, and they are older than unread entries
                return
            self._next_reclaim_at = clock() + self._reclaim_seconds
        # Never longer than the socket timeout of the reader.
        block_ms = max(1, int(min(self._next_reclaim_at - clock(), self._reclaim_seconds) * 1000))
        for entry in await self._group.read(self._in_flight.free, block_ms):
            self._in_flight.start(entry)

    async def _renew(self) -> None:
        try:
            await self._in_flight.renew()
        except RedisError:
            # For the other loop, which sends no commands while all slots are taken.
            self._server_away = True
            raise
        await asyncio.sleep(self._renew_seconds)

    async def _tidy(self) -> None:
        # Jitter, so that the consumers of a group do not do this all at once.
        jitter = random.uniform(0.5, 1.0)  # noqa: S311  # not a secret
        await asyncio.sleep(self._housekeeping_seconds * jitter)
        if not self._group_ready:
            return
        group = self._group
        trimmed = await trim_acknowledged(self._commands, group.stream, [group.group])
        self.stats.count("trimmed", trimmed)
        removed = await group.remove_idle_consumers(self._consumer_expiry_ms)
        self.stats.count("consumers_removed", removed)

    async def _close(self, tasks: list[asyncio.Task[Any]]) -> list[BaseException]:
        """End the loops and handlers, release all claims, and return the errors of the loops."""
        failures = await cancel_all(tasks)
        await self._in_flight.cancel()
        await self._leave()
        self._ended.set()
        return failures

    async def _leave(self) -> None:
        # An interrupted read may still receive entries; without its connection it cannot.
        await self._reader.aclose()
        try:
            async with asyncio.timeout(_LEAVE_SECONDS):
                self.stats.count("released", await self._group.release_all())
                await self._group.remove_self()
        except (RedisError, TimeoutError) as error:
            # The claims expire, and the housekeeping of another consumer removes the name.
            logger.warning("%s: claims were not released: %s", self._group.stream, error)
        await self._commands.aclose()
