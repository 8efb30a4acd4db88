"""Makes sure that the servers are there before anything begins, and says what to do if not.

Used by the command line. A server that is merely away is waited for; one that refuses us is told at
once, with the variable to set, for waiting does not mend that.
"""

import asyncio
import re
import socket

import structlog
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from myspinbot_api.adapters.postgres.engine import open_engine
from myspinbot_api.adapters.postgres.patience import AWAY
from myspinbot_api.adapters.postgres.schema_migration import SchemaForeign, SchemaOutdated, migrate
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
"""How long PostgreSQL is waited for: machines that start together are not ready together."""

_ASK_AGAIN_SECONDS = 0.5

# The server has answered with a refusal. Its other fatal answers go away by themselves.
_REFUSAL = re.compile(r"\bFATAL\b")
_PASSING = re.compile(r"starting up|shutting down|recovery|too many|connection slots")


class CannotStart(Exception):
    """The service cannot start with these settings."""

    code = "cannot_start"


async def bring_up_to_date(config: ApiConfig) -> None:
    """Migrate the database.

    Raises:
        CannotStart: PostgreSQL does not answer or refuses us.
        SchemaForeign: the database belongs to another program.
    """
    engine = open_engine(config.database_url)
    try:
        await _wait_for_postgres(engine)
        await migrate(engine, config.database_url)
    except AWAY as error:
        raise _postgres(error) from error
    finally:
        await engine.dispose()


async def check_servers(config: ApiConfig) -> None:
    """Wait for PostgreSQL, and make sure that Redis does not refuse us; it may be away.

    Raises:
        CannotStart: with the variable to set.
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
        CannotStart: the address is not ours or is in use.
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
                # "localhost" and "" stand for addresses of both families, each with its socket.
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            listener.bind(address)
    except OSError as error:
        for listener in bound:
            listener.close()
        raise CannotStart(
            f"It cannot listen on {host}:{port}: {error.strerror or error}. "
            "Set MYSPINBOT_API_HOST or MYSPINBOT_API_PORT to an address that is free."
        ) from error
    return bound


async def _wait_for_postgres(engine: AsyncEngine) -> None:
    clock = asyncio.get_running_loop().time
    deadline = clock() + PATIENCE_SECONDS
    while True:
        try:
            async with engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except AWAY as error:
            said = str(error)
            refused = _REFUSAL.search(said) and not _PASSING.search(said)
            if refused or clock() > deadline:
                raise _postgres(error) from error
            logger.warning("database_away", error=type(error).__name__)
            await asyncio.sleep(_ASK_AGAIN_SECONDS)
        else:
            return


def _postgres(error: Exception) -> CannotStart:
    # What the driver says names the server and the user, never the password.
    reason = " ".join(str(getattr(error, "orig", None) or error).split())
    return CannotStart(f"PostgreSQL cannot be used: {reason}. Check DATABASE_URL.")
