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
    """Writes to the stream of `spec` through `client`, which the caller owns.

    A client that repeats commands after a connection error may write an entry twice: receivers
    detect this by the `id` of the message. A stream with groups is not trimmed here
    (see `trimming`); a broadcast stream is limited to about `spec.max_length` entries.
    """

    def __init__(self, client: Redis, spec: StreamSpec[Any]) -> None:
        self._client = client
        self._spec = spec

    def add_to(self, pipeline: Pipeline, message: StreamMessage) -> None:
        """Queue the XADD on the caller's pipeline, which the caller executes.

        In a MULTI pipeline together with `Delivery.ack_in`, the message is sent and the entry that
        caused it is settled in one step.
        """
        fields = dict(message.to_fields())
        pipeline.xadd(self._spec.address, fields, maxlen=self._spec.max_length)  # type: ignore[arg-type]  # dict is invariant: str is one of redis-py's field types

    async def publish(self, message: StreamMessage) -> str:
        """Write one message; return the entry id."""
        return (await self.publish_many([message]))[0]

    async def publish_many(self, messages: Iterable[StreamMessage]) -> list[str]:
        """Write messages in one round trip, in order; return their entry ids.

        It is a pipeline, not a transaction: if the connection breaks, the first messages may have
        been written, and when the client repeats the pipeline it writes them again.
        """
        async with self._client.pipeline(transaction=False) as pipeline:
            for message in messages:
                self.add_to(pipeline, message)
            return [text(entry_id) for entry_id in await pipeline.execute()]
