"""The commands of one consumer in its group: read, renew, reclaim, release, bury.

Used by `consumer`, which decides when to use each. This module knows the commands and the replies
of each server version; it keeps no state and never retries.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from myspinbot_contracts.redis.replies import entries, text
from myspinbot_contracts.redis.specs import RawFields
from myspinbot_contracts.redis.streams import scripts

RELEASED = "released"
"""The reserved consumer name that owns released entries until a consumer claims them."""

_RELEASED_IDLE_MS = 3_600_000  # longer than any claim_idle_ms, so that all can claim it at once


@dataclass(frozen=True, slots=True)
class Entry:
    """A stream entry that this consumer has received; the first delivery counts as 1."""

    entry_id: str
    fields: RawFields
    delivery_count: int


def is_group_lost(error: Exception) -> bool:
    """Return whether the group or its stream is gone (FLUSHALL, a failover, a deletion).

    Redis 6.2 wraps the error of a script in another message, so the code is not always a prefix.
    """
    return isinstance(error, ResponseError) and (
        "NOGROUP" in str(error) or "UNBLOCKED" in str(error)
    )


class ConsumerGroup:
    """The group commands for one consumer of one stream.

    `commands` and `reader` must not share connections: a blocking read would delay the renewal of
    claims. Both must return undecoded replies.
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
        """Create group and stream if they are missing; the group starts at the first entry.

        It starts at 0, not at `$`, so that entries are delivered that were written before the
        first consumer started, or between the loss of a group and its return.
        """
        try:
            await self._commands.xgroup_create(self.stream, self.group, id="0", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise

    async def read(self, count: int, block_ms: int) -> list[Entry]:
        """Take up to `count` entries that were never delivered; wait `block_ms` for the first."""
        reply = await self._reader.xreadgroup(
            self.group, self.consumer, {self.stream: ">"}, count=count, block=block_ms
        )
        return [Entry(entry_id, fields, 1) for entry_id, fields in entries(reply)]

    async def reclaim(self, limit: int, claim_idle_ms: int, held: Collection[str]) -> list[Entry]:
        """Take over up to `limit` entries whose owner has not renewed for `claim_idle_ms`.

        `held` are the ids that this process is working on: if our own renewal is late, they must
        not be started a second time. XPENDING and XCLAIM are used instead of XAUTOCLAIM, which does
        not return how often an entry was delivered. If several consumers try to take an idle entry,
        XCLAIM gives it to one of them, because taking it resets its idle time.
        """
        # A held entry can be idle, too: ask for enough rows to see others as well.
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
                    # The entry was deleted while it was pending. Redis 7 and Valkey remove it from
                    # the pending list; 6.2 returns nil and keeps it there.
                    await self.ack(entry_id)
                else:
                    taken.append(Entry(entry_id, fields, count + 1))
        return taken

    async def renew(self, entry_ids: list[str]) -> set[str]:
        """Reset the idle time of our claims without a new delivery; return the ids still ours."""
        reply = await self._renew(keys=[self.stream], args=[self.group, self.consumer, *entry_ids])
        return {text(entry_id) for entry_id in reply}

    async def owns(self, entry_id: str) -> bool:
        """Return whether the entry is pending and ours, by asking the server."""
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
        """Acknowledge an entry; a second time does nothing."""
        await self._commands.xack(self.stream, self.group, entry_id)

    async def release(self, entry_id: str, *, counted: bool) -> int:
        """Give an entry back, so that others can take it at once; count the delivery or not."""
        return await self._release_range(entry_id, entry_id, discount=0 if counted else 1)

    async def release_all(self) -> int:
        """Give all our pending entries back; their interrupted deliveries are not counted.

        This includes entries of a read whose reply never arrived.
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
        """Acknowledge an entry and write its dead letter; return False if it was settled before.

        Both happen or neither.
        """
        pairs = [part for pair in fields.items() for part in pair]
        reply = await self._bury(
            keys=[self.stream, dead_letter], args=[self.group, entry_id, *pairs]
        )
        return bool(reply)

    async def remove_idle_consumers(self, idle_ms: int) -> int:
        """Remove consumers without entries that sent no command for `idle_ms`."""
        return int(await self._remove(keys=[self.stream], args=[self.group, idle_ms, ""]))

    async def remove_self(self) -> bool:
        """Remove this consumer if it has no entries."""
        reply = await self._remove(keys=[self.stream], args=[self.group, 0, self.consumer])
        return bool(reply)
