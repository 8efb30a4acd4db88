"""Waits while the database is away, for work that must not be given up because of it.

Used by everything that consumes a stream: a restart of the database is no fault of the message, so
it must not count as a failed delivery.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import psycopg
import psycopg_pool
import sqlalchemy.exc
import structlog

T = TypeVar("T")

logger = structlog.get_logger(__name__)

AWAY = (
    sqlalchemy.exc.OperationalError,
    sqlalchemy.exc.InterfaceError,
    sqlalchemy.exc.TimeoutError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
    psycopg_pool.PoolTimeout,
    # What a Unix socket or a resolver says before psycopg gets a word in.
    ConnectionError,
)
"""Errors that say that the database is away, is starting, or has chosen us to break a deadlock."""

_LONGEST_WAIT_SECONDS = 3.0


async def patiently(step: Callable[[], Awaitable[T]]) -> T:
    """Return what `step` returns; while the database is away, wait and try it again.

    `step` is one transaction, or may be repeated for another reason.
    """
    wait = 0.05
    while True:
        try:
            return await step()
        except AWAY as error:
            logger.warning("database_away", error=type(error).__name__, wait_seconds=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)
