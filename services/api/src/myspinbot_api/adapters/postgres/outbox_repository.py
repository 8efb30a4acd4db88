"""Messages that are committed and not sent yet. Written with a change, emptied by the relay.

Status frames go through here too, so that a crash after a commit cannot swallow one.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from myspinbot_api.adapters.postgres.tables import outbox
from myspinbot_api.services.ports.messaging import PendingMessage
from myspinbot_contracts.clock import now

NOTIFICATIONS = "myspinbot_outbox"
"""PostgreSQL channel on which a commit tells the relays that there is something to send."""


class PostgresOutboxRepository:
    """The outbox within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self._connection = connection
        self._notified = False

    async def add(self, job_id: str, message: Any) -> None:
        """Queue a message of the contracts; it is sent after the commit."""
        await self._connection.execute(
            insert(outbox).values(
                channel=message.CHANNEL,
                job_id=job_id,
                message=dict(message.to_fields()),
                created_at=now(),
            )
        )
        if not self._notified:
            # Delivered by PostgreSQL if and when the transaction commits.
            await self._connection.execute(select(func.pg_notify(NOTIFICATIONS, "")))
            self._notified = True

    async def take(self, limit: int) -> list[PendingMessage]:
        """Return the oldest messages that no other relay is sending, locked."""
        result = await self._connection.execute(
            select(outbox.c.outbox_id, outbox.c.channel, outbox.c.job_id, outbox.c.message)
            .where(outbox.c.refused.is_(None))
            .order_by(outbox.c.outbox_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [PendingMessage(**row) for row in result.mappings()]

    async def remove(self, messages: Sequence[PendingMessage]) -> None:
        """Take messages off the outbox that have been sent."""
        sent = [message.outbox_id for message in messages]
        await self._connection.execute(delete(outbox).where(outbox.c.outbox_id.in_(sent)))

    async def set_aside(self, refused: Mapping[int, str]) -> None:
        """Keep messages that cannot be sent, with the reason, and offer them no more."""
        for outbox_id, reason in refused.items():
            await self._connection.execute(
                update(outbox).where(outbox.c.outbox_id == outbox_id).values(refused=reason)
            )

    async def backlog(self) -> tuple[int, str | None]:
        """Return how many messages wait, and since when the oldest does."""
        result = await self._connection.execute(
            select(func.count(), func.min(outbox.c.created_at))
            .select_from(outbox)
            .where(outbox.c.refused.is_(None))
        )
        count, oldest = result.one()
        return count, oldest
