"""Broadcast: every reader gets the whole history and all that follows."""

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot.local.servers import start_valkey
from myspinbot_contracts.redis import BroadcastReader, StreamProducer, StreamSpec, connect

Make = Callable[[str], Any]


async def read(reader: BroadcastReader[str], count: int) -> list[str]:
    """Return the next messages."""
    async with asyncio.timeout(10):
        messages: list[str] = []
        async for _, message in reader:
            messages.append(message)
            if len(messages) == count:
                break
    return messages


async def test_every_reader_gets_old_and_new_entries(
    client: Redis, broadcast_spec: StreamSpec[str], redis_url: str, note: Make
) -> None:
    """Two readers, each from the start; an entry written while they wait reaches both."""
    producer = StreamProducer(client, broadcast_spec)
    await producer.publish_many([note("a"), note("b")])
    async with (
        BroadcastReader(redis_url, broadcast_spec) as one,
        BroadcastReader(redis_url, broadcast_spec) as two,
        asyncio.TaskGroup() as tasks,
    ):
        results = [tasks.create_task(read(reader, 3)) for reader in (one, two)]
        await asyncio.sleep(0.1)  # both have read the history and block
        await producer.publish(note("c"))
    assert [task.result() for task in results] == [["a", "b", "c"]] * 2


async def test_a_reader_starts_after_the_given_position(
    client: Redis, broadcast_spec: StreamSpec[str], redis_url: str, note: Make
) -> None:
    """`start` is exclusive, and `position` is the start for the next time."""
    producer = StreamProducer(client, broadcast_spec)
    ids = await producer.publish_many(note(text) for text in "abc")
    async with BroadcastReader(redis_url, broadcast_spec, start=ids[0]) as reader:
        assert await read(reader, 1) == ["b"]
        assert reader.position == ids[1]
        assert await read(reader, 1) == ["c"]


async def test_an_entry_that_cannot_be_decoded_is_counted_and_ignored(
    client: Redis, broadcast_spec: StreamSpec[str], redis_url: str, note: Make
) -> None:
    """A broadcast has no dead letters, and readers must not stop at such an entry."""
    await client.xadd(broadcast_spec.address, {"type": b"\xff"})
    await StreamProducer(client, broadcast_spec).publish(note("good"))
    async with BroadcastReader(redis_url, broadcast_spec) as reader:
        assert await read(reader, 1) == ["good"]
        assert reader.stats.undecodable == 1


@pytest.mark.process
async def test_a_reader_goes_on_where_it_was_after_a_restart_of_the_server(
    broadcast_spec: StreamSpec[str], note: Make
) -> None:
    """Nothing twice, nothing left out."""
    with tempfile.TemporaryDirectory(prefix="valkey-") as directory:
        with start_valkey(Path(directory)) as server:
            client = connect(server.url)
            producer = StreamProducer(client, broadcast_spec)
            await producer.publish(note("before"))
            reader = BroadcastReader(server.url, broadcast_spec)
            reading = asyncio.create_task(read(reader, 2))
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.5)
        with start_valkey(Path(directory)):
            await producer.publish(note("after"))
            assert await reading == ["before", "after"]
            assert reader.stats.reconnects == 1
            async with reader:
                await client.aclose()
