"""Checks the settings, the servers and the port before the service starts.

Used by the command line. It waits for a server that is away. A server that refuses access is an
error at once, with the variable to set, because waiting does not fix that.
"""

import re
import socket

import stamina
import structlog
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from myspinbot_api.adapters.postgres.driver_errors import database_errors
from myspinbot_api.adapters.postgres.engine import open_engine
from myspinbot_api.adapters.postgres.schema_migration import SchemaForeign, SchemaOutdated, migrate
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_contracts import ApiConfig
from myspinbot_contracts.redis import TransportError, connect
from myspinbot_contracts.redis.connection import raise_if_refused

__all__ = [
    "CannotStart",
    "SchemaForeign",
    "SchemaOutdated",
    "bind",
    "bring_up_to_date",
    "check_servers",
]

logger = structlog.get_logger(__name__)

PATIENCE_SECONDS = 30.0
"""Longest wait for PostgreSQL: servers that start together are not ready together."""

_ASK_AGAIN_SECONDS = 0.5

# The server refuses access. The other fatal errors are temporary.
_REFUSAL = re.compile(r"\bFATAL\b")
_TEMPORARY = re.compile(r"starting up|shutting down|recovery|too many|connection slots")


class CannotStart(Exception):
    """The service cannot start with these settings."""

    code = "cannot_start"


async def bring_up_to_date(config: ApiConfig) -> None:
    """Migrate the database.

    Raises:
        CannotStart: PostgreSQL does not answer or refuses access.
        SchemaForeign: the database belongs to another program.
    """
    engine = open_engine(config.database_url)
    try:
        await _wait_for_postgres(engine)
        with database_errors():
            await migrate(engine, config.database_url)
    except DatabaseAway as error:
        raise _postgres(error) from error
    finally:
        await engine.dispose()


async def check_servers(config: ApiConfig) -> None:
    """Wait for PostgreSQL, and make sure that Redis does not refuse access; it may be away.

    Raises:
        CannotStart: a server cannot be used; the error names the variable to set.
    """
    engine = open_engine(config.database_url)
    try:
        await _wait_for_postgres(engine)
    finally:
        await engine.dispose()
    try:
        redis = connect(config.redis_url, retries=0, client_name="myspinbot-api")
        try:
            await redis.ping()
        except RedisError as error:
            raise_if_refused(error)
            logger.warning("redis_away", error=type(error).__name__)
        finally:
            await redis.aclose()
    except TransportError as error:
        raise CannotStart(str(error)) from error


def bind(host: str, port: int) -> list[socket.socket]:
    """Return sockets that are bound to every address of `host`; they do not listen yet.

    Raises:
        CannotStart: the address does not belong to this machine or is in use.
    """
    bound: list[socket.socket] = []
    try:
        for family, kind, protocol, _, address in socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        ):
            listener = socket.socket(family, kind, protocol)
            bound.append(listener)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                # "localhost" and "" mean addresses of both families, each with its own socket.
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            listener.bind(address)
    except OSError as error:
        for listener in bound:
            listener.close()
        raise CannotStart(
            f"Cannot listen on {host}:{port}: {error.strerror or error}. "
            "Set MYSPINBOT_API_HOST and MYSPINBOT_API_PORT to a free address."
        ) from error
    return bound


async def _wait_for_postgres(engine: AsyncEngine) -> None:
    try:
        async for attempt in stamina.retry_context(
            on=_is_temporary,
            attempts=None,
            timeout=PATIENCE_SECONDS,
            wait_initial=_ASK_AGAIN_SECONDS,
            wait_max=_ASK_AGAIN_SECONDS,
            wait_jitter=0,
        ):
            with attempt, database_errors():
                async with engine.connect() as connection:
                    await connection.execute(text("SELECT 1"))
    except DatabaseAway as error:
        raise _postgres(error) from error


def _is_temporary(error: Exception) -> bool:
    message = str(error)
    refused = _REFUSAL.search(message) and not _TEMPORARY.search(message)
    return isinstance(error, DatabaseAway) and not refused


def _postgres(error: DatabaseAway) -> CannotStart:
    # The message of the driver names the server and the user, never the password.
    reason = " ".join(str(getattr(error.__cause__, "orig", None) or error).split())
    return CannotStart(f"PostgreSQL cannot be used: {reason}. Check DATABASE_URL.")
