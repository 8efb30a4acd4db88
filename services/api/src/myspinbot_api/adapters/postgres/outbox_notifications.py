"""Notifications of PostgreSQL about commits to the outbox. Used by the relay."""

import asyncio

import psycopg
import structlog
from psycopg import sql

from myspinbot_api.adapters.postgres.outbox_repository import NOTIFICATIONS

logger = structlog.get_logger(__name__)


class PostgresOutboxNotifications:
    """Waits for notifications on its own connection, and opens it again when it breaks."""

    def __init__(self, database_url: str) -> None:
        """Listen on this database; the first `wait` connects."""
        self._database_url = database_url
        self._connection: psycopg.AsyncConnection[tuple[object, ...]] | None = None

    async def wait(self, timeout_seconds: float) -> None:
        """Return when something was committed, or after the timeout.

        Returns at once after it has connected, because it has missed earlier commits.
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
            # Nothing else can close it yet.
            await connection.close()
            raise
        return connection
