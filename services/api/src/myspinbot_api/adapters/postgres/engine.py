"""Opens PostgreSQL for SQLAlchemy. The settings give a plain `postgresql://` address."""

from sqlalchemy import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

POOL_SIZE = 10


def sqlalchemy_url(database_url: str) -> URL:
    """Return the address with the driver named: psycopg, version 3.

    Query parameters such as `host`, which may be the folder of a Unix socket, are kept.
    """
    return make_url(database_url).set(drivername="postgresql+psycopg")


def open_engine(database_url: str) -> AsyncEngine:
    """Return an engine; it connects when it is first used.

    A dead connection in the pool is noticed before its use, so that no request fails after the
    server has restarted.
    """
    return create_async_engine(
        sqlalchemy_url(database_url),
        pool_size=POOL_SIZE,
        max_overflow=POOL_SIZE,
        pool_timeout=10,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5, "application_name": "myspinbot-api"},
    )
