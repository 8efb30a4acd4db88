"""Locks of control hops, as advisory locks of PostgreSQL. Used by the control executor.

They belong to a session, and all are on one connection of the process: PostgreSQL releases them
when the process dies.
"""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
import structlog

from myspinbot_api.adapters.postgres.driver_errors import database_errors

logger = structlog.get_logger(__name__)

_ASK_AGAIN_SECONDS = 0.25

# With the defaults of the server, a host that vanishes would keep its locks for hours.
_KEEPALIVE = (
    "SELECT set_config('tcp_keepalives_idle', '5', false),"
    " set_config('tcp_keepalives_interval', '2', false),"
    " set_config('tcp_keepalives_count', '3', false)"
)

Connection = psycopg.AsyncConnection[tuple[object, ...]]


class PostgresHopLock:
    """The lock of a hop that runs here."""

    def __init__(self, locks: "PostgresHopLocks", key: int, connection: Connection) -> None:
        """Represent a lock that was taken on this connection."""
        self._locks = locks
        self._key = key
        self._connection = connection

    async def keep(self) -> bool:
        """Make sure that the lock is still ours; return False if another replica has it.

        A lock is lost with its connection. It is taken again on the next one, if it is free.

        Raises:
            DatabaseAway: the database does not answer.
        """
        with database_errors():
            connection = await self._locks.connection()
            if connection is not self._connection:
                if not await self._locks.ask(connection, self._key):
                    return False
                self._connection = connection
            return True


class PostgresHopLocks:
    """The locks of the hops that this process runs."""

    def __init__(self, database_url: str) -> None:
        """Lock in this database; the first lock connects."""
        self._database_url = database_url
        self._connection: Connection | None = None
        self._connecting = asyncio.Lock()
        self._here: set[int] = set()

    @asynccontextmanager
    async def holding(
        self, hop_id: str, lost: asyncio.Event
    ) -> AsyncIterator[PostgresHopLock | None]:
        """Wait for the lock of a hop and hold it; give None if `lost` is set before.

        The wait is here and not between two deliveries: deliveries are counted and end in a dead
        letter, which would fail a job that another replica is running.

        Raises:
            DatabaseAway: the database does not answer.
        """
        key = int.from_bytes(uuid.UUID(hop_id).bytes[:8], signed=True)
        with database_errors():
            connection = await self._wait_for(key, lost)
        if connection is None:
            yield None
            return
        try:
            yield PostgresHopLock(self, key, connection)
        finally:
            self._here.discard(key)
            await self._release(key)

    async def connection(self) -> Connection:
        """Return the connection; it has just answered a query."""
        async with self._connecting:
            if self._connection is not None:
                try:
                    await self._connection.execute("SELECT 1")
                except psycopg.OperationalError:
                    await self._connection.close()
                    self._connection = None
            if self._connection is None:
                connection = await psycopg.AsyncConnection.connect(
                    self._database_url, autocommit=True, connect_timeout=5
                )
                try:
                    await connection.execute(_KEEPALIVE)
                except BaseException:
                    await connection.close()
                    raise
                self._connection = connection
            return self._connection

    async def ask(self, connection: Connection, key: int) -> bool:
        """Take a lock if it is free; return whether it was."""
        cursor = await connection.execute("SELECT pg_try_advisory_lock(%s)", (key,))
        row = await cursor.fetchone()
        return row is not None and bool(row[0])

    async def close(self) -> None:
        """Close the connection, and with it release every lock."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _wait_for(self, key: int, lost: asyncio.Event) -> Connection | None:
        while not lost.is_set():
            # A session can take its own lock again, so this process checks its own hops itself.
            if key not in self._here:
                self._here.add(key)
                taken = False
                try:
                    connection = await self.connection()
                    taken = await self.ask(connection, key)
                    if taken:
                        return connection
                finally:
                    if not taken:
                        self._here.discard(key)
            try:
                async with asyncio.timeout(_ASK_AGAIN_SECONDS):
                    await lost.wait()
            except TimeoutError:
                continue
        return None

    async def _release(self, key: int) -> None:
        if self._connection is None:
            return
        try:
            await self._connection.execute("SELECT pg_advisory_unlock(%s)", (key,))
        except psycopg.OperationalError as error:
            # The lock went with the connection.
            logger.info("hop_lock_connection_lost", error=type(error).__name__)
