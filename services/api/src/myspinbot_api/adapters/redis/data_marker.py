"""A key in Redis that is missing if Redis has lost its data. Used by the command recovery.

A new server, a flush and a failover to an empty replica look the same: the key is missing.
"""

from redis.asyncio import Redis

from myspinbot_api.adapters.redis.client_errors import redis_errors

KEY = "myspinbot:present"

_WHOLE = "whole"
_RECOVERING = "recovering"


class RedisDataMarker:
    """The key, and its value."""

    def __init__(self, client: Redis) -> None:
        """Use this client, which the caller owns and which decodes replies."""
        self._client = client

    async def is_whole(self) -> bool:
        """Return whether the commands of all unfinished jobs have reached this Redis.

        Raises:
            RedisAway: Redis does not answer.
        """
        with redis_errors():
            return bool(await self._client.get(KEY) == _WHOLE)

    async def begin(self) -> None:
        """Note that commands are about to be published again.

        Raises:
            RedisAway: Redis does not answer.
        """
        with redis_errors():
            await self._client.set(KEY, _RECOVERING)

    async def finish(self) -> bool:
        """Note that they were published; return False if the data was lost again meanwhile.

        Raises:
            RedisAway: Redis does not answer.
        """
        with redis_errors():
            return bool(await self._client.set(KEY, _WHOLE, xx=True))
