"""Tells errors of a database that is away from all other errors. Used by every adapter of it."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import psycopg_pool
import sqlalchemy.exc

from myspinbot_api.services.ports.availability import DatabaseAway

AWAY = (
    sqlalchemy.exc.OperationalError,
    sqlalchemy.exc.InterfaceError,
    sqlalchemy.exc.TimeoutError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
    psycopg_pool.PoolTimeout,
    # Raised by a Unix socket or a resolver before psycopg can.
    ConnectionError,
)
"""Errors of a database that is away or is starting, or that ended a transaction in a deadlock."""


@contextmanager
def database_errors() -> Iterator[None]:
    """Raise `DatabaseAway` in place of the errors of the drivers that mean it.

    Raises:
        DatabaseAway: the database does not answer.
    """
    try:
        yield
    except AWAY as error:
        raise DatabaseAway(str(error)) from error
