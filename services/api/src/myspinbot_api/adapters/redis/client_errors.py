"""Turns errors of the Redis client into the one of the service layer. Used by the adapters here."""

from collections.abc import Iterator
from contextlib import contextmanager

from redis.exceptions import RedisError

from myspinbot_api.services.ports.availability import RedisAway


@contextmanager
def redis_errors() -> Iterator[None]:
    """Raise `RedisAway` in place of errors of the client.

    Raises:
        RedisAway: Redis does not answer or refuses the command.
    """
    try:
        yield
    except RedisError as error:
        raise RedisAway(str(error)) from error
