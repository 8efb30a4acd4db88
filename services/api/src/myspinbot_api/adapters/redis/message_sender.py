"""Sends the messages of the outbox: commands to streams, status frames to Pub/Sub.

Used by the relay. Messages were checked when they were made. They are sent as they were stored, so
that messages of an earlier version do not depend on the checks of this one.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import DataError

from myspinbot_api.adapters.redis.client_errors import redis_errors
from myspinbot_api.services.ports.messaging import PendingMessage
from myspinbot_contracts import CHANNELS
from myspinbot_contracts.redis import StreamProducer
from myspinbot_contracts.redis.bindings import stream_spec


@dataclass(frozen=True, slots=True)
class _Stored:
    """A message as it was stored, in the form of a stream entry."""

    fields: Mapping[str, str]

    def to_fields(self) -> Mapping[str, str]:
        return self.fields

    def to_json(self) -> str:
        event = {**self.fields, "data": json.loads(self.fields["data"])}
        return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


class RedisMessageSender:
    """Sends messages in one round trip, in order."""

    def __init__(self, client: Redis) -> None:
        """Send through this client, which the caller owns."""
        self._client = client
        self._producers = {
            name: StreamProducer(client, stream_spec(name))
            for name in ("control", "data", "cancellations")
        }

    async def send(self, messages: Sequence[PendingMessage]) -> dict[int, str]:
        """Send messages; after an error some of them may have been sent and some not.

        Returns:
            The reason for each message that can never be sent, by outbox_id.

        Raises:
            RedisAway: Redis does not answer or refuses the commands.
        """
        refused: dict[int, str] = {}
        async with self._client.pipeline(transaction=False) as pipeline:
            for pending in messages:
                try:
                    self._add(pipeline, pending)
                except (DataError, LookupError, TypeError, ValueError) as error:
                    refused[pending.outbox_id] = f"{type(error).__name__}: {error}"[:500]
            with redis_errors():
                await pipeline.execute()
        return refused

    def _add(self, pipeline: Pipeline, pending: PendingMessage) -> None:
        for name, value in pending.message.items():
            # Checked here, because in the pipeline a failure would affect all messages.
            f"{name}{value}".encode()
            if not isinstance(value, str):
                raise TypeError(f"the attribute {name!r} is not a string")
        stored = _Stored(pending.message)
        if pending.channel in self._producers:
            self._producers[pending.channel].add_to(pipeline, stored)
        else:
            address = CHANNELS[pending.channel].at(job_id=pending.job_id)
            pipeline.publish(address, stored.to_json().encode())
