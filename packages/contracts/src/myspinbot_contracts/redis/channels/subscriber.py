"""Receives frames over Pub/Sub: progress and status, which may be lost.

Used by the API to feed its WebSockets. Messages that must not be lost go through a stream.
"""

import asyncio
import logging
from collections.abc import AsyncIterator

from redis.asyncio.client import PubSub
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from myspinbot_contracts.redis.address_template import AddressTemplate
from myspinbot_contracts.redis.connection import Backoff, connect, raise_if_refused
from myspinbot_contracts.redis.consumer_stats import ConsumerStats, EventHook, NewerHook
from myspinbot_contracts.redis.message_source import MessageSource
from myspinbot_contracts.redis.specs import ChannelSpec, M

logger = logging.getLogger(__name__)

_PING_SECONDS = 5.0


class ChannelSubscriber(MessageSource[bytes, M]):
    """Iterates over `(address parameters, message)` of all channels of `spec`, without an end.

    `address_params` select channels: with a job id, only the channel of that job. When the
    connection breaks, or the server stops answering pings, it connects and subscribes again;
    frames published in between are lost. Frames that cannot be decoded are counted, logged and
    ignored. `subscribed` is set while the server has confirmed the subscription.

        async with ChannelSubscriber(url, spec) as frames:
            async for params, message in frames:
                ...

    Raises:
        AddressError: the URL is not valid, or the parameters are not those of the address.
    """

    def __init__(
        self,
        url: str,
        spec: ChannelSpec[M],
        *,
        on_event: EventHook | None = None,
        on_newer: NewerHook | None = None,
        **address_params: str,
    ) -> None:
        super().__init__(
            connect(url, decode_responses=False, retries=0), spec, ConsumerStats(on_event, on_newer)
        )
        self.subscribed = asyncio.Event()
        self._address = AddressTemplate(spec.address)
        self._pattern = self._address.pattern(address_params)

    async def __aiter__(self) -> AsyncIterator[tuple[dict[str, str], M]]:
        """Yield frames without an end.

        Raises:
            AccessError: the server refuses access.
        """
        backoff = Backoff()
        while True:
            pubsub = self._client.pubsub()
            try:
                await pubsub.psubscribe(self._pattern)
                async for channel, data in self._listen(pubsub, backoff):
                    frame = self._decode_frame(channel, data)
                    if frame is not None:
                        yield frame
            except RedisError as error:
                raise_if_refused(error)
                logger.warning("%s: subscription lost: %s", self._pattern, error)
            finally:
                self.subscribed.clear()
                await pubsub.aclose()  # type: ignore[no-untyped-call]  #redis-py does not annotate it
            await backoff.wait()

    async def _listen(self, pubsub: PubSub, backoff: Backoff) -> AsyncIterator[tuple[bytes, bytes]]:
        clock = asyncio.get_running_loop().time
        last_reply_at = clock()
        while True:
            reply = await pubsub.get_message(timeout=_PING_SECONDS)
            if reply is None:
                # A server that is gone without closing the connection is silent, too.
                if clock() - last_reply_at > 1.5 * _PING_SECONDS:
                    raise RedisConnectionError("no answer to PING")
                await pubsub.ping()
                continue
            last_reply_at = clock()
            if reply["type"] == "psubscribe":
                self.subscribed.set()
                if backoff.reset():
                    self.stats.count("reconnects")
            elif reply["type"] == "pmessage":
                yield reply["channel"], reply["data"]

    def _decode_frame(self, channel: bytes, data: bytes) -> tuple[dict[str, str], M] | None:
        address = channel.decode(errors="replace")
        params = self._address.match(address)
        if params is None:
            self.stats.count("undecodable")
            logger.warning(
                "%s: frame ignored: the address is not of the form %s",
                address,
                self._address.template,
            )
            return None
        message = self._decode(data, address)
        return None if message is None else (params, message)
