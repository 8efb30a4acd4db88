"""Reads a stream without a group: every reader gets every entry, history included.

Used by workers for cancellations. Nothing is acknowledged; the position is the reader's own.
"""

import logging
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Generic, Self

from redis.exceptions import RedisError

from myspinbot_contracts.redis.connection import Backoff, connect, raise_if_refused
from myspinbot_contracts.redis.replies import entries
from myspinbot_contracts.redis.spec import M, StreamSpec
from myspinbot_contracts.redis.stats import ConsumerStats, EventHook, NewerHook

logger = logging.getLogger(__name__)

_BLOCK_MS = 2000
_BATCH = 100


class BroadcastReader(Generic[M]):
    """Iterates over ``(entry id, message)``, from ``start`` (exclusive) and for ever on.

    ``start`` 0 replays all the stream still has. While Redis is away the iteration waits and
    then goes on where it was. Entries that do not decode are counted, logged and passed over.

        async with BroadcastReader(url, spec) as reader:
            async for entry_id, message in reader:
                ...

    Raises:
        AddressError: the URL cannot be used.
    """

    def __init__(
        self,
        url: str,
        spec: StreamSpec[M],
        *,
        start: str = "0",
        on_event: EventHook | None = None,
        on_newer: NewerHook | None = None,
    ) -> None:
        self.position = start
        self.stats = ConsumerStats(on_event, on_newer)
        self._spec = spec
        self._client = connect(
            url, decode_responses=False, socket_timeout=_BLOCK_MS / 1000 + 5.0, retries=0
        )

    async def __aenter__(self) -> Self:
        """Return this object; the connection is made by the iteration."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connection."""
        await self._client.aclose()

    async def __aiter__(self) -> AsyncIterator[tuple[str, M]]:
        """Yield entries for ever; raise ``AccessError`` if the server refuses us."""
        backoff = Backoff()
        stream = self._spec.address
        while True:
            try:
                reply = await self._client.xread(
                    {stream: self.position}, count=_BATCH, block=_BLOCK_MS
                )
            except RedisError as error:
                raise_if_refused(error)
                logger.warning("%s: read: %s", stream, error)
                await backoff.wait()
                continue
            if backoff.reset():
                self.stats.count("reconnects")
            for self.position, fields in entries(reply):
                try:
                    message = self._spec.decode(fields)
                except self._spec.undecodable as error:
                    self.stats.count("undecodable")
                    self.stats.note_refused(error)
                    logger.warning("%s %s: passed over: %s", stream, self.position, error)
                    continue
                self.stats.count("delivered")
                self.stats.note_revision(self._spec.newer(message))
                yield self.position, message
