"""Waits while Redis is away: finished work is worth more than the wait."""

import stamina
import structlog
from redis.exceptions import RedisError
from stamina.instrumentation import RetryDetails

from myspinbot_contracts.redis.connection import raise_if_refused

logger = structlog.get_logger(__name__)

UNTIL_REDIS_ANSWERS = stamina.AsyncRetryingCaller(
    attempts=None, timeout=None, wait_initial=0.05, wait_max=3.0, wait_jitter=0.05
)
"""Calls a coroutine function again and again, until it raises nothing that is retried."""


def is_away(error: Exception) -> bool:
    """Return whether Redis is away, so that trying again helps.

    Raises:
        AccessError: Redis refuses the credentials of the settings.
    """
    if isinstance(error, RedisError):
        raise_if_refused(error)
        return True
    return False


def log_retry(details: RetryDetails) -> None:
    """Log that Redis is away. The command line makes this the retry hook of stamina."""
    logger.warning("redis_away", error=type(details.caused_by).__name__)
