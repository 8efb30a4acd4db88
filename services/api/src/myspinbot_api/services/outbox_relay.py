"""Sends committed messages: the second half of the transactional outbox.

Any number of replicas relay at the same time: each takes rows that no other one holds. A message
is deleted in the transaction that its sending stands in, so a crash in between sends it again,
which every receiver can bear, and none is lost.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import structlog
from redis.exceptions import RedisError

from myspinbot_api.adapters.postgres.outbox_repository import PendingMessage
from myspinbot_api.adapters.postgres.patience import patiently
from myspinbot_api.adapters.postgres.unit_of_work import JobStore

logger = structlog.get_logger(__name__)

_BATCH = 100
_REDIS_AWAY_SECONDS = 0.5


class MessageSender(Protocol):
    """Where messages go."""

    async def send(self, messages: Sequence[PendingMessage]) -> Mapping[int, str]:
        """Send messages, in order; return those that cannot be sent, by outbox_id: why not."""


class Wake(Protocol):
    """Tells when there may be something to send."""

    async def wait(self, timeout_seconds: float) -> None:
        """Return when something was committed, or after the timeout."""


class OutboxRelay:
    """Moves messages from the outbox to the outlet."""

    def __init__(
        self,
        store: JobStore,
        outlet: MessageSender,
        *,
        on_sent: Callable[[str], None] = lambda _channel: None,
        on_refused: Callable[[str], None] = lambda _channel: None,
    ) -> None:
        """Relay from `store` to `outlet`; the callbacks are told the channel of each message."""
        self._store = store
        self._outlet = outlet
        self._on_sent = on_sent
        self._on_refused = on_refused

    async def run(self, wake: Wake, poll_seconds: float = 1.0) -> None:
        """Relay until cancelled. What `wake` misses, the poll finds."""
        while True:
            try:
                sent = await patiently(self.relay_once)
            except RedisError as error:
                logger.warning("redis_away", error=type(error).__name__)
                await asyncio.sleep(_REDIS_AWAY_SECONDS)
                continue
            if sent < _BATCH:
                await wake.wait(poll_seconds)

    async def relay_once(self) -> int:
        """Send what is at the head of the outbox; return how many messages that were.

        A message that can never be sent is set aside, or it would hold up all others for ever.

        Raises:
            redis.exceptions.RedisError: Redis does not answer; the messages stay.
        """
        async with self._store.transaction() as work:
            messages = await work.outbox.take(_BATCH)
            refused = await self._outlet.send(messages) if messages else {}
            await work.outbox.set_aside(refused)
            sent = [message for message in messages if message.outbox_id not in refused]
            await work.outbox.remove(sent)
        for message in messages:
            if message.outbox_id in refused:
                self._report(message, refused[message.outbox_id])
            else:
                self._on_sent(message.channel)
        return len(messages)

    def _report(self, message: PendingMessage, reason: str) -> None:
        logger.error(
            "message_set_aside",
            outbox_id=message.outbox_id,
            channel=message.channel,
            job_id=message.job_id,
            reason=reason,
        )
        self._on_refused(message.channel)
