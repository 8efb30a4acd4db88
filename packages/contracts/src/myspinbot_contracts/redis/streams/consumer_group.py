"""One consumer's view of its consumer group: read, renew, reclaim, release, bury.

Used by ``consumer``, which decides when each is done. This module knows the commands and what
their replies mean on each server version; it keeps no state and never retries.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from myspinbot_contracts.redis.replies import entries, text
from myspinbot_contracts.redis.specs import RawFields
from myspinbot_contracts.redis.streams import scripts

RELEASED = "released"
"""The reserved consumer name that owns what was handed back, until somebody claims it."""

_RELEASED_IDLE_MS = 3_600_000  # longer than any claim_idle_ms, so due for everybody at once


@dataclass(frozen=True, slots=True)
class Entry:
    """A stream entry that this consumer has been given; the first delivery counts as 1."""

    entry_id: str
    fields: RawFields
    delivery_count: int


def is_group_lost(error: Exception) -> bool:
    """Tell whether the group or its stream has vanished (FLUSHALL, a failover, a deletion).

    Redis 6.2 wraps a script's error in text of its own, hence no test for a prefix.
    """
    return isinstance(error, ResponseError) and (
        "NOGROUP" in str(error) or "UNBLOCKED" in str(error)
    )


class ConsumerGroup:
    """The group commands, for one consumer of one stream.

    ``commands`` and ``reader`` must not share connections: a blocking read would hold up the
    renewal of claims. Both must leave replies undecoded.
    """

    def __init__(
        self, commands: Redis, reader: Redis, *, stream: str, group: str, consumer: str
    ) -> None:
        self.stream = stream
        self.group = group
        self.consumer = consumer
        self._commands = commands
        self._reader = reader
        self._renew = commands.register_script(scripts.RENEW)
        self._release = commands.register_script(scripts.RELEASE)
        self._bury = commands.register_script(scripts.BURY)
        self._remove = commands.register_script(scripts.REMOVE_CONSUMERS)

    async def ensure(self) -> None:
        """Create group and stream if missing; the group starts at the stream's first entry.

        Starting at 0, not at ``$``: what was written before the first consumer started, or
        between the loss of a group and its return, is delivered.
        """
        try:
            await self._commands.xgroup_create(self.stream, self.group, id="0", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise

    async def read(self, count: int, block_ms: int) -> list[Entry]:
        """Take up to ``count`` entries nobody has had yet; wait ``block_ms`` for a first one."""
        reply = await self._reader.xreadgroup(
            self.group, self.consumer, {self.stream: ">"}, count=count, block=block_ms
        )
        return [Entry(entry_id, fields, 1) for entry_id, fields in entries(reply)]

    async def reclaim(self, limit: int, claim_idle_ms: int, held: Collection[str]) -> list[Entry]:
        """Take over up to ``limit`` entries whose owner has not renewed for ``claim_idle_ms``.

        ``held`` are the ids this process is working on: if our own renewal is late, they are
        not to be started a second time. XPENDING and XCLAIM are used, not XAUTOCLAIM, because
        the latter does not tell how often an entry was delivered. Of several consumers that see
        an entry idle, XCLAIM gives it to one: taking it makes it fresh.
        """
        # A held id can be idle too; ask for enough rows to see past all of those.
        count = limit + len(held)
        rows = await self._commands.xpending_range(
            self.stream, self.group, min="-", max="+", count=count, idle=claim_idle_ms
        )
        due = [(text(row["message_id"]), int(row["times_delivered"])) for row in rows]
        due = [(entry_id, count) for entry_id, count in due if entry_id not in held][:limit]
        if not due:
            return []
        async with self._commands.pipeline(transaction=False) as pipeline:
            for entry_id, _ in due:
                pipeline.xclaim(self.stream, self.group, self.consumer, claim_idle_ms, [entry_id])
            replies = await pipeline.execute()
        taken: list[Entry] = []
        for (entry_id, count), claimed in zip(due, replies, strict=True):
            for _, fields in claimed:
                if fields is None:
                    # The entry was deleted while pending. Redis 7 and Valkey clear this up
                    # themselves; 6.2 answers nil and keeps it pending for ever.
                    await self.ack(entry_id)
                else:
                    taken.append(Entry(entry_id, fields, count + 1))
        return taken

    async def renew(self, entry_ids: list[str]) -> set[str]:
        """Make our claims fresh without counting a delivery; return the ids still ours."""
        reply = await self._renew(keys=[self.stream], args=[self.group, self.consumer, *entry_ids])
        return {text(entry_id) for entry_id in reply}

    async def owns(self, entry_id: str) -> bool:
        """Ask the server whether the entry is pending and ours."""
        rows = await self._commands.xpending_range(
            self.stream,
            self.group,
            min=entry_id,
            max=entry_id,
            count=1,
            consumername=self.consumer,
        )
        return len(rows) > 0

    async def ack(self, entry_id: str) -> None:
        """Acknowledge; doing it twice is harmless."""
        await self._commands.xack(self.stream, self.group, entry_id)

    async def release(self, entry_id: str, *, counted: bool) -> int:
        """Give one entry back for anybody to take at once; the delivery is ``counted`` or not."""
        return await self._release_range(entry_id, entry_id, discount=0 if counted else 1)

    async def release_all(self) -> int:
        """Give back everything pending for us, the interrupted deliveries not counted.

        By name, not by list: includes entries of a read whose reply never reached us.
        """
        total = 0
        while released := await self._release_range("-", "+", discount=1):
            total += released
        return total

    async def _release_range(self, first: str, last: str, *, discount: int) -> int:
        arguments: list[str | int] = [
            self.group,
            self.consumer,
            RELEASED,
            _RELEASED_IDLE_MS,
            first,
            last,
            discount,
        ]
        return int(await self._release(keys=[self.stream], args=arguments))

    async def bury(self, entry_id: str, dead_letter: str, fields: Mapping[str, str]) -> bool:
        """Acknowledge and write the dead letter, both or neither; false if settled before."""
        pairs = [part for pair in fields.items() for part in pair]
        reply = await self._bury(
            keys=[self.stream, dead_letter], args=[self.group, entry_id, *pairs]
        )
        return bool(reply)

    async def remove_idle_consumers(self, idle_ms: int) -> int:
        """Remove consumers that hold nothing and have not called for ``idle_ms``."""
        return int(await self._remove(keys=[self.stream], args=[self.group, idle_ms, ""]))

    async def remove_self(self) -> bool:
        """Remove this consumer if it holds nothing."""
        reply = await self._remove(keys=[self.stream], args=[self.group, 0, self.consumer])
        return bool(reply)
