"""Tells whether Redis still has its data: a key that only a Redis that lost it does not have.

Used by the recovery. A replacement of the server, a flush and a failover to an empty replica all
look the same from here: the key is gone.
"""

from redis.asyncio import Redis

KEY = "myspinbot:present"

_WHOLE = "whole"
_RECOVERING = "recovering"


class RedisDataMarker:
    """The key."""

    def __init__(self, client: Redis) -> None:
        """Keep it through this client, which the caller owns and which decodes answers."""
        self._client = client

    async def is_whole(self) -> bool:
        """Return whether the commands of all unfinished jobs have reached this Redis.

        Raises:
            redis.exceptions.RedisError: Redis does not answer.
        """
        return bool(await self._client.get(KEY) == _WHOLE)

    async def begin(self) -> None:
        """Note that commands are about to be published again.

        Raises:
            redis.exceptions.RedisError: Redis does not answer.
        """
        await self._client.set(KEY, _RECOVERING)

    async def finish(self) -> bool:
        """Note that they have been; return False if the data was lost again meanwhile.

        Raises:
            redis.exceptions.RedisError: Redis does not answer.
        """
        return bool(await self._client.set(KEY, _WHOLE, xx=True))
