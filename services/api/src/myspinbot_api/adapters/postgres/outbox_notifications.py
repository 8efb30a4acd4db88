"""Hears from PostgreSQL that something was put into the outbox. Used by the relay."""

import asyncio

import psycopg
import structlog
from psycopg import sql

from myspinbot_api.adapters.postgres.outbox_repository import NOTIFICATIONS

logger = structlog.get_logger(__name__)


class OutboxNotifications:
    """Waits for notifications on a connection of its own, which it opens again when it breaks."""

    def __init__(self, database_url: str) -> None:
        """Listen on this database; the first `wait` connects."""
        self._database_url = database_url
        self._connection: psycopg.AsyncConnection[tuple[object, ...]] | None = None

    async def wait(self, timeout_seconds: float) -> None:
        """Return when something was committed, or after the timeout.

        Returns at once after it has (re)connected: what was committed before is not told again.
        """
        try:
            if self._connection is None:
                self._connection = await self._listen()
                return
            async for _ in self._connection.notifies(timeout=timeout_seconds, stop_after=1):
                pass
        except psycopg.Error as error:
            logger.warning("notifications_lost", error=type(error).__name__)
            await self.close()
            await asyncio.sleep(timeout_seconds)

    async def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _listen(self) -> psycopg.AsyncConnection[tuple[object, ...]]:
        connection = await psycopg.AsyncConnection.connect(
            self._database_url, autocommit=True, connect_timeout=5
        )
        try:
            await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(NOTIFICATIONS)))
        except BaseException:
            # Cut off in between, it would be nobody's to close.
            await connection.close()
            raise
        return connection
