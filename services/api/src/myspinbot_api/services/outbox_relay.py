"""Sends committed messages: the second half of the transactional outbox.

Any number of replicas relay at the same time: each takes rows that no other replica holds. A
message is sent and deleted in the same transaction, so no message is lost. A crash in between sends
it again; every receiver accepts that.
"""

from collections.abc import Callable

import stamina
import structlog

from myspinbot_api.services.ports.availability import RedisAway
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.ports.messaging import (
    MessageSender,
    OutboxNotifications,
    PendingMessage,
)
from myspinbot_api.services.retries import retry_database

logger = structlog.get_logger(__name__)

_BATCH = 100
_UNTIL_REDIS_IS_BACK = stamina.AsyncRetryingCaller(
    attempts=None, timeout=None, wait_initial=0.5, wait_max=0.5, wait_jitter=0
).on(RedisAway)


class OutboxRelay:
    """Moves messages from the outbox to the streams and channels."""

    def __init__(
        self,
        store: JobStore,
        sender: MessageSender,
        *,
        on_sent: Callable[[str], None] = lambda _channel: None,
        on_refused: Callable[[str], None] = lambda _channel: None,
    ) -> None:
        """Relay from `store` to `sender`; the callbacks get the channel of each message."""
        self._store = store
        self._sender = sender
        self._on_sent = on_sent
        self._on_refused = on_refused

    async def run(self, notifications: OutboxNotifications, poll_seconds: float = 1.0) -> None:
        """Relay until cancelled. The poll finds messages that the notifications miss."""
        while True:
            sent = await _UNTIL_REDIS_IS_BACK(retry_database, self.relay_once)
            if sent < _BATCH:
                await notifications.wait(poll_seconds)

    async def relay_once(self) -> int:
        """Send the oldest messages of the outbox; return their number.

        A message that can never be sent is set aside, or it would hold up all others.

        Raises:
            RedisAway: Redis does not answer; the messages stay.
        """
        async with self._store.transaction() as work:
            messages = await work.outbox.take(_BATCH)
            refused = await self._sender.send(messages) if messages else {}
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
