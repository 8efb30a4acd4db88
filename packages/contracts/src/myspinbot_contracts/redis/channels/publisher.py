"""Publishes frames over Pub/Sub. Used by the worker for progress and by the API for status."""

from typing import Any

from redis.asyncio import Redis

from myspinbot_contracts.redis.address_template import AddressTemplate
from myspinbot_contracts.redis.specs import ChannelSpec, FrameMessage


class ChannelPublisher:
    """Publishes to the channels of `spec` through `client`, which the caller owns."""

    def __init__(self, client: Redis, spec: ChannelSpec[Any]) -> None:
        self._client = client
        self._address = AddressTemplate(spec.address)

    async def publish(self, message: FrameMessage, **address_params: str) -> int:
        """Publish one frame; return how many subscribers got it, which may be 0.

        Raises:
            AddressError: the parameters are not those of the channel's address.
        """
        channel = self._address.fill(address_params)
        return int(await self._client.publish(channel, message.to_json()))
