"""Group commands: replies of other server versions than the test server."""

from unittest.mock import AsyncMock, MagicMock

import pytest
from redis.exceptions import ResponseError

from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup, is_group_lost


async def test_the_nil_that_redis_6_answers_for_a_deleted_entry_settles_it() -> None:
    """Redis 6.2 keeps such an entry pending, so it is acknowledged; the other one is taken."""
    commands = MagicMock()
    commands.xpending_range = AsyncMock(
        return_value=[
            {"message_id": b"1-0", "times_delivered": 1},
            {"message_id": b"2-0", "times_delivered": 4},
        ]
    )
    commands.xack = AsyncMock()
    pipeline = MagicMock()
    commands.pipeline.return_value.__aenter__.return_value = pipeline
    pipeline.execute = AsyncMock(return_value=[[(None, None)], [(b"2-0", {b"f": b"v"})]])
    group = ConsumerGroup(commands, MagicMock(), stream="s", group="g", consumer="c")
    (entry,) = await group.reclaim(10, 300, ())
    assert (entry.entry_id, entry.fields, entry.delivery_count) == ("2-0", {b"f": b"v"}, 5)
    commands.xack.assert_awaited_once_with("s", "g", "1-0")


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("NOGROUP No such key 's' or consumer group 'g'", True),
        ("Error running script (call to f_1): @user_script:1: NOGROUP No such key 's'", True),
        ("UNBLOCKED the stream key no longer exists", True),
        ("WRONGTYPE Operation against a key holding the wrong kind of value", False),
    ],
)
def test_a_lost_group_is_recognised_in_every_wording(text: str, lost: bool) -> None:
    """Plain, wrapped by a script of Redis 6.2, and as the error of a blocked reader."""
    assert is_group_lost(ResponseError(text)) is lost
