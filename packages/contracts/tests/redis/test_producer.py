"""Producing: alone, in batches, in the caller's transaction."""

from collections.abc import Callable
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import WatchError

from myspinbot_contracts.redis import StreamProducer, StreamSpec


async def test_publish_writes_the_message_and_returns_its_entry_id(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Callable[[str], Any]
) -> None:
    """The entry contains the fields of `to_fields`, under the returned id."""
    entry_id = await producer.publish(note("hello"))
    entries: Any = await client.xrange(spec.address)
    assert entries == [(entry_id, {"type": "note", "data": "hello"})]


async def test_a_batch_keeps_its_order(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Callable[[str], Any]
) -> None:
    """Messages of one batch are entries in the order given, and ids come back in it too."""
    ids = await producer.publish_many(note(str(n)) for n in range(50))
    entries: Any = await client.xrange(spec.address)
    assert [(entry_id, fields["data"]) for entry_id, fields in entries] == [
        (entry_id, str(n)) for n, entry_id in enumerate(ids)
    ]


async def test_an_empty_batch_writes_nothing(client: Redis, producer: StreamProducer) -> None:
    """No message, no entry, no error."""
    assert await producer.publish_many([]) == []
    assert await client.dbsize() == 0


async def test_a_message_in_an_aborted_transaction_is_not_written(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Callable[[str], Any]
) -> None:
    """`add_to` only queues: the message shares the fate of the caller's transaction."""
    async with client.pipeline() as transaction:
        await transaction.watch("owner")
        await client.set("owner", "somebody else")
        transaction.multi()  # type: ignore[no-untyped-call]  # redis-py left it so
        producer.add_to(transaction, note("never"))
        with pytest.raises(WatchError):
            await transaction.execute()
    assert await client.xlen(spec.address) == 0


async def test_a_broadcast_stream_is_kept_short(
    client: Redis, broadcast_spec: StreamSpec[str], note: Callable[[str], Any]
) -> None:
    """Nobody acknowledges a broadcast, so its producer trims, to about `max_length`."""
    producer = StreamProducer(client, broadcast_spec)
    await producer.publish_many(note(str(n)) for n in range(1000))
    assert 100 <= await client.xlen(broadcast_spec.address) < 300


async def test_a_stream_with_a_group_is_never_trimmed_by_its_producer(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Callable[[str], Any]
) -> None:
    """However long the backlog, the oldest entries are the ones most needed."""
    await producer.publish_many(note(str(n)) for n in range(1000))
    assert await client.xlen(spec.address) == 1000
