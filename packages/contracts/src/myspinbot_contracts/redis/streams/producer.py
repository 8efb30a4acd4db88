"""Writes typed messages to a stream, alone, in batches, or inside a transaction of the caller.

Used by the outbox relay, the control executor and the worker.
"""

from collections.abc import Iterable
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from myspinbot_contracts.redis.replies import text
from myspinbot_contracts.redis.specs import StreamMessage, StreamSpec


class StreamProducer:
    """Writes to the stream of ``spec`` through ``client``, which the caller owns.

    A client that repeats commands on a broken connection may write an entry twice: receivers
    tell repetitions by the message's own ``id``. A stream with groups is never trimmed here
    (see ``trimming``); a broadcast stream is kept to about ``spec.max_length`` entries.
    """

    def __init__(self, client: Redis, spec: StreamSpec[Any]) -> None:
        self._client = client
        self._spec = spec

    def add_to(self, pipeline: Pipeline, message: StreamMessage) -> None:
        """Queue the XADD on the caller's pipeline; nothing is sent before it is executed.

        In a MULTI pipeline together with ``Delivery.ack_in`` this hands work on and settles the
        entry it came from in one step.
        """
        fields = dict(message.to_fields())
        pipeline.xadd(self._spec.address, fields, maxlen=self._spec.max_length)  # type: ignore[arg-type]  # dict is invariant: str is one of redis-py's field types

    async def publish(self, message: StreamMessage) -> str:
        """Write one message; return the entry id."""
        return (await self.publish_many([message]))[0]

    async def publish_many(self, messages: Iterable[StreamMessage]) -> list[str]:
        """Write messages in one round trip, in order; return their entry ids.

        It is a pipeline, not a transaction: if the connection breaks, a first part of the
        messages may have been written, and the client's repetition writes that part again.
        """
        async with self._client.pipeline(transaction=False) as pipeline:
            for message in messages:
                self.add_to(pipeline, message)
            return [text(entry_id) for entry_id in await pipeline.execute()]
