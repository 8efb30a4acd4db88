"""Sends what the outbox holds: entries to streams, status frames to Pub/Sub. Used by the relay."""

from collections.abc import Sequence

from redis.asyncio import Redis

from myspinbot_api.adapters.postgres.outbox import PendingMessage
from myspinbot_contracts import CHANNELS, decode
from myspinbot_contracts.redis import StreamProducer
from myspinbot_contracts.redis.platform import stream_spec


class RedisOutlet:
    """Sends messages in one round trip, in order."""

    def __init__(self, client: Redis) -> None:
        """Send through this client, which the caller owns."""
        self._client = client
        self._producers = {
            name: StreamProducer(client, stream_spec(name))
            for name in ("control", "data", "cancellations")
        }

    async def send(self, messages: Sequence[PendingMessage]) -> None:
        """Send messages; after an error some of them may have been sent and some not.

        Raises:
            redis.exceptions.RedisError: Redis does not answer or refuses.
        """
        async with self._client.pipeline(transaction=False) as pipeline:
            for pending in messages:
                message = decode(pending.channel, pending.message)
                if pending.channel in self._producers:
                    self._producers[pending.channel].add_to(pipeline, message)
                else:
                    address = CHANNELS[pending.channel].at(job_id=pending.job_id)
                    pipeline.publish(address, message.to_json())
            await pipeline.execute()
