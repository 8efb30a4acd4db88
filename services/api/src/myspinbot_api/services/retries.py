"""Waits while the database is away, for work that must not be given up because of it.

Used by everything that consumes a stream: a restart of the database is not an error of the message,
so it must not count as a failed delivery.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import stamina
import structlog
from stamina.instrumentation import RetryDetails

from myspinbot_api.services.ports.availability import DatabaseAway

T = TypeVar("T")

logger = structlog.get_logger(__name__)

_UNTIL_IT_IS_BACK = stamina.AsyncRetryingCaller(
    attempts=None, timeout=None, wait_initial=0.05, wait_max=3.0, wait_jitter=0
).on(DatabaseAway)


async def retry_database(step: Callable[[], Awaitable[T]]) -> T:
    """Return the result of `step`; while the database is away, wait and call it again.

    `step` is one transaction, or can be repeated for another reason.
    """
    return await _UNTIL_IT_IS_BACK(step)


def log_retry(details: RetryDetails) -> None:
    """Log that a server is away. The command line makes this the retry hook of stamina."""
    event = "database_away" if isinstance(details.caused_by, DatabaseAway) else "redis_away"
    error = details.caused_by.__cause__ or details.caused_by
    logger.warning(event, error=type(error).__name__, wait_seconds=details.wait_for)
