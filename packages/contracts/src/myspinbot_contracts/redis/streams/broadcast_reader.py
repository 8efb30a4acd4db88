"""Reads a stream without a group: every reader gets every entry, also the old ones.

Used by workers for cancellations. Nothing is acknowledged; each reader keeps its own position.
"""

import logging
from collections.abc import AsyncIterator

from redis.exceptions import RedisError

from myspinbot_contracts.redis.connection import Backoff, connect, raise_if_refused
from myspinbot_contracts.redis.consumer_stats import ConsumerStats, EventHook, NewerHook
from myspinbot_contracts.redis.message_source import MessageSource
from myspinbot_contracts.redis.replies import entries
from myspinbot_contracts.redis.specs import M, RawFields, StreamSpec

logger = logging.getLogger(__name__)

_BLOCK_MS = 2000
_BATCH = 100


class BroadcastReader(MessageSource[RawFields, M]):
    """Iterates over `(entry id, message)`, beginning after `start` and without an end.

    With the `start` 0 it replays all entries that the stream still has. While Redis does not
    answer, the iteration waits, and then continues at its position. Entries that cannot be decoded
    are counted, logged and ignored.

        async with BroadcastReader(url, spec) as reader:
            async for entry_id, message in reader:
                ...

    Raises:
        AddressError: the URL is not valid.
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
        client = connect(
            url, decode_responses=False, socket_timeout=_BLOCK_MS / 1000 + 5.0, retries=0
        )
        super().__init__(client, spec, ConsumerStats(on_event, on_newer))
        self.position = start
        self._stream = spec.address

    async def __aiter__(self) -> AsyncIterator[tuple[str, M]]:
        """Yield entries without an end.

        Raises:
            AccessError: the server refuses access.
        """
        backoff = Backoff()
        while True:
            try:
                reply = await self._client.xread(
                    {self._stream: self.position}, count=_BATCH, block=_BLOCK_MS
                )
            except RedisError as error:
                raise_if_refused(error)
                logger.warning("%s: read: %s", self._stream, error)
                await backoff.wait()
                continue
            if backoff.reset():
                self.stats.count("reconnects")
            for self.position, fields in entries(reply):
                message = self._decode(fields, f"{self._stream} {self.position}")
                if message is not None:
                    yield self.position, message
