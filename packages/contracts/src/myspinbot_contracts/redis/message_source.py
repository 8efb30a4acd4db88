"""The base of everything that reads messages: a connection, and decoding with counters."""

import logging
from typing import Generic, Self

from redis.asyncio import Redis

from myspinbot_contracts.redis.consumer_stats import ConsumerStats
from myspinbot_contracts.redis.specs import M, MessageSpec, Raw

logger = logging.getLogger(__name__)


class MessageSource(Generic[Raw, M]):
    """Base of readers that are iterated over in an `async with` block."""

    def __init__(self, client: Redis, spec: MessageSpec[Raw, M], stats: ConsumerStats) -> None:
        self.stats = stats
        self._client = client
        self._spec = spec

    async def __aenter__(self) -> Self:
        """Return this object; the iteration makes the connection."""
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Close the connection."""
        await self._client.aclose()

    def _decode(self, raw: Raw, label: str) -> M | None:
        """Return the message, or None for one that cannot be decoded, which is logged."""
        try:
            message = self._spec.decode(raw)
        except self._spec.undecodable as error:
            self.stats.count("undecodable")
            self.stats.note_refused(error)
            logger.warning("%s: message ignored: %s", label, error)
            return None
        self.stats.count("delivered")
        self.stats.note_revision(self._spec.newer(message))
        return message
