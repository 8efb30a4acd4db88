"""Opens connections to Redis or Valkey with time limits, and waits between attempts to reconnect.

Used by the services for their own commands and by every class of this package. Works with
Redis 6.2 and newer and any Valkey: it requests RESP2, so replies have one shape everywhere.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import NoReturn

from redis.asyncio import Redis
from redis.asyncio.retry import Retry as RetryPolicy
from redis.backoff import EqualJitterBackoff
from redis.exceptions import (
    AuthenticationError,
    AuthorizationError,
    NoPermissionError,
    RedisError,
)

from myspinbot_contracts.redis.errors import AccessError, AddressError

logger = logging.getLogger(__name__)

_REFUSALS = (AuthenticationError, AuthorizationError, NoPermissionError)

_FIRST_WAIT_SECONDS = 0.05
_LONGEST_WAIT_SECONDS = 3.0


def connect(
    url: str,
    *,
    decode_responses: bool = True,
    socket_timeout: float = 5.0,
    retries: int = 3,
    client_name: str | None = None,
) -> Redis:
    """Return a client with a pool of its own; nothing is sent before the first command.

    Args:
        url: address with the scheme `redis://`, `rediss://` or `unix://`.
        decode_responses: whether replies are strings instead of bytes.
        socket_timeout: longest wait for a reply in seconds; a blocking command must block for
            less.
        retries: how often a command is sent again when the connection fails; 0 for commands that
            must not be repeated.
        client_name: name of the connections in `CLIENT LIST`.

    Raises:
        AddressError: the URL has another scheme, or is malformed.
    """
    try:
        return Redis.from_url(
            url,
            protocol=2,
            decode_responses=decode_responses,
            socket_timeout=socket_timeout,
            socket_connect_timeout=3.0,
            health_check_interval=15,
            retry=RetryPolicy(EqualJitterBackoff(cap=0.5, base=0.02), retries),
            client_name=client_name,
        )
    except ValueError as error:
        # The URL itself may hold a password and is not repeated.
        raise AddressError(
            "The Redis URL cannot be used",
            expected="redis://host:port/db, rediss://host:port/db or unix:///path/to/socket",
            found=str(error),
            hint="Check REDIS_URL.",
        ) from error


class Backoff:
    """Growing, jittered waits between attempts to reach a server that does not answer."""

    def __init__(self) -> None:
        self._policy = EqualJitterBackoff(cap=_LONGEST_WAIT_SECONDS, base=_FIRST_WAIT_SECONDS)
        self.failures = 0

    async def wait(self) -> None:
        """Sleep 0.05 to 3 seconds, longer after each call since the last `reset`."""
        self.failures += 1
        # The policy raises 2 to this power, which would overflow.
        await asyncio.sleep(self._policy.compute(min(self.failures, 10)))

    def reset(self) -> bool:
        """Start again with short waits; return whether there were failures before."""
        recovered = self.failures > 0
        self.failures = 0
        return recovered


def raise_if_refused(error: RedisError) -> None:
    """Raise another error if waiting cannot help: the server refuses access.

    Raises:
        AccessError: the server does not accept our credentials, or our user lacks a right.
    """
    # While it connects, redis-py wraps errors in a ConnectionError.
    if isinstance(error, _REFUSALS) or isinstance(error.__cause__, _REFUSALS):
        raise AccessError(
            "Redis refuses access",
            expected="a user that may use streams, scripts and Pub/Sub",
            found=str(error),
            hint="Check the user and password of REDIS_URL, and the server's ACL.",
        ) from error


async def keep_trying(
    step: Callable[[], Awaitable[None]],
    *,
    label: str,
    on_recovery: Callable[[], None] | None = None,
) -> NoReturn:
    """Await `step()` again and again; wait before the next try when Redis does not answer.

    Args:
        step: the coroutine function.
        label: names the step in logs.
        on_recovery: called at the first success after failures.

    Raises:
        AccessError: the server refuses access.
    """
    backoff = Backoff()
    while True:
        try:
            await step()
        except RedisError as error:
            raise_if_refused(error)
            logger.warning("%s: %s (failure %d in a row)", label, error, backoff.failures + 1)
            await backoff.wait()
        else:
            if backoff.reset() and on_recovery is not None:
                on_recovery()
