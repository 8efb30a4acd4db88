"""Recovery: killed consumers, lost groups, restarted servers, refused credentials."""

import asyncio
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot.local.servers import start_valkey
from myspinbot_contracts.redis import (
    AccessError,
    Delivery,
    Retry,
    StreamConsumer,
    StreamProducer,
    StreamSpec,
    connect,
)

Make = Callable[[str], Any]
Start = Callable[..., StreamConsumer[str]]
Until = Callable[..., Awaitable[None]]

KILLED_CONSUMER = Path(__file__).with_name("killed_consumer.py")


@pytest.mark.process
async def test_a_killed_consumers_entry_is_taken_up_without_new_traffic(
    producer: StreamProducer,
    spec: StreamSpec[str],
    redis_url: str,
    note: Make,
    start: Start,
) -> None:
    """After `kill -9` in the middle of a handler, another consumer has the entry within 8 s.

    With the claim times of production, and nothing else ever written to the stream.
    """
    spec = replace(spec, claim_idle_ms=5000)
    await producer.publish(note("precious"))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(KILLED_CONSUMER),
        *[redis_url, spec.address, spec.group or "", "5000"],
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 20) == b"precious\n"
    taken: asyncio.Future[tuple[str, int]] = asyncio.get_running_loop().create_future()

    async def handler(delivery: Delivery[str]) -> None:
        taken.set_result((delivery.message, delivery.delivery_count))

    consumer = start(handler, spec=spec)
    await asyncio.sleep(2)  # longer than a renewal: the living process keeps its claim
    assert not taken.done()
    process.send_signal(signal.SIGKILL)
    await process.wait()
    assert await asyncio.wait_for(taken, 8) == ("precious", 2)
    assert consumer.stats.reclaimed == 1


async def test_entries_of_a_read_whose_reply_was_lost_are_delivered(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Entries whose delivery was lost on the way to a living consumer are delivered again."""
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    consumer = start(handler)
    await until(lambda: _exists(client, spec))
    async with client.pipeline() as transaction:  # at once, or the consumer reads it itself
        producer.add_to(transaction, note("given away"))
        transaction.xreadgroup(spec.group or "", consumer.name, {spec.address: ">"})
        await transaction.execute()
    await until(lambda: seen == ["given away"])


async def _exists(client: Redis, spec: StreamSpec[str]) -> bool:
    if not await client.exists(spec.address):
        return False
    return len(await client.xinfo_groups(spec.address)) > 0


async def test_a_flushed_server_does_not_stop_a_consumer(
    client: Redis,
    producer: StreamProducer,
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """After FLUSHALL the group is created again, and entries written before that are delivered."""
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    consumer = start(handler)
    await producer.publish(note("before"))
    await until(lambda: seen == ["before"])
    async with client.pipeline() as transaction:
        transaction.flushall()
        producer.add_to(transaction, note("after"))
        await transaction.execute()
    await until(lambda: seen == ["before", "after"])
    await producer.publish(note("later"))
    await until(lambda: seen == ["before", "after", "later"])
    assert consumer.stats.groups_recreated >= 1


async def test_the_handlers_see_that_the_server_was_flushed(
    client: Redis,
    producer: StreamProducer,
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """The claim of an entry that is gone is lost: `lost` is set even if all slots are busy."""
    began = asyncio.Event()

    async def handler(delivery: Delivery[str]) -> None:
        began.set()
        await delivery.lost.wait()
        raise Retry("gone")

    consumer = start(handler, concurrency=1)
    await producer.publish(note("doomed"))
    await began.wait()
    await client.flushall()
    await until(lambda: consumer.stats.lost == 1 and consumer.holding == 0)
    began.clear()
    await producer.publish(note("next"))
    await asyncio.wait_for(began.wait(), 10)


async def test_a_destroyed_group_starts_over_without_doubling_work_in_hand(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """The new group delivers all again, but not to a handler that is still at it."""
    await producer.publish_many([note("slow")])
    gate = asyncio.Event()
    busy = peak = done = 0

    async def handler(_: Delivery[str]) -> None:
        nonlocal busy, peak, done
        busy += 1
        peak = max(peak, busy)
        await gate.wait()
        busy -= 1
        done += 1

    consumer = start(handler, concurrency=2)
    await until(lambda: busy == 1)
    await client.xgroup_destroy(spec.address, spec.group or "")
    await until(lambda: consumer.stats.groups_recreated == 1)
    await asyncio.sleep(0.2)  # time for the second delivery that must not be
    gate.set()
    await until(lambda: done >= 1)
    assert peak == 1


@pytest.mark.process
async def test_no_entry_is_lost_when_the_server_restarts(
    spec: StreamSpec[str], note: Make, start: Start, until: Until
) -> None:
    """Stopped and started again with its data: the consumer waits, goes on, and misses nothing."""
    with tempfile.TemporaryDirectory(prefix="valkey-") as directory:
        server = start_valkey(Path(directory))
        client = connect(server.url)
        producer = StreamProducer(client, spec)
        seen: list[str] = []

        async def handler(delivery: Delivery[str]) -> None:
            await asyncio.sleep(0.01)
            seen.append(delivery.message)

        consumer = start(handler, url=server.url)
        await producer.publish_many(note(str(n)) for n in range(100))
        await until(lambda: len(seen) >= 10)
        url = server.url
        server.stop()
        await asyncio.sleep(1)  # longer than a claim lives
        with start_valkey(Path(directory)) as server:
            assert server.url == url
            await producer.publish(note("after"))
            await until(lambda: set(seen) == {*map(str, range(100)), "after"})
            await consumer.stop()
            await client.aclose()


@pytest.mark.process
async def test_work_in_hand_stays_where_it_is_while_the_server_is_away(
    spec: StreamSpec[str], note: Make, start: Start, until: Until
) -> None:
    """Longer than a claim lives, with the times of production, and many who would take it."""
    spec = replace(spec, claim_idle_ms=5000)
    with tempfile.TemporaryDirectory(prefix="valkey-") as directory:
        gate = asyncio.Event()
        counts: list[int] = []

        async def handler(delivery: Delivery[str]) -> None:
            counts.append(delivery.delivery_count)
            await gate.wait()

        with start_valkey(Path(directory)) as server:
            client = connect(server.url)
            consumers = [start(handler, url=server.url, spec=spec) for _ in range(8)]
            await StreamProducer(client, spec).publish(note("slow"))
            await until(lambda: counts == [1])
        await asyncio.sleep(6)
        with start_valkey(Path(directory)):
            await asyncio.sleep(7)  # two claims would live so long
            assert counts == [1]
            gate.set()
            await until(lambda: sum(each.stats.acked for each in consumers) == 1)
            assert sum(each.stats.reclaimed + each.stats.lost for each in consumers) == 0
            for consumer in consumers:
                await consumer.stop()
            await client.aclose()


@pytest.mark.process
async def test_an_idle_consumer_reconnects_to_a_restarted_server(
    spec: StreamSpec[str], note: Make, start: Start, until: Until
) -> None:
    """Cut off in the middle of a blocking read, it tries until the server is back, and says so."""
    with tempfile.TemporaryDirectory(prefix="valkey-") as directory:
        seen: list[str] = []

        async def handler(delivery: Delivery[str]) -> None:
            seen.append(delivery.message)

        with start_valkey(Path(directory)) as server:
            client = connect(server.url)
            producer = StreamProducer(client, spec)
            consumer = start(handler, url=server.url)
            await producer.publish(note("before"))
            await until(lambda: seen == ["before"])
        await asyncio.sleep(0.5)
        with start_valkey(Path(directory)):
            await until(lambda: consumer.stats.reconnects == 1)
            await producer.publish(note("after"))
            await until(lambda: seen == ["before", "after"])
            await consumer.stop()
            await client.aclose()


async def test_a_key_of_another_type_is_waited_out(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """A mistake of an operator does not end the consumer; when it is fixed, consuming goes on."""
    await client.set(spec.address, "no stream")
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    start(handler)
    await asyncio.sleep(0.2)
    await client.delete(spec.address)
    await producer.publish(note("mended"))
    await until(lambda: seen == ["mended"])


async def test_refused_credentials_end_the_consumer(
    redis_url: str, client: Redis, spec: StreamSpec[str]
) -> None:
    """Waiting does not help against a wrong password, so `run` ends with a hint."""
    await client.execute_command("ACL", "SETUSER", "guest", "on", ">right", "~*", "+@all")  # type: ignore[no-untyped-call]  # redis-py left it so

    async def handler(_: Delivery[str]) -> None: ...

    url = redis_url.replace("unix://", "unix://guest:wrong@")
    consumer = StreamConsumer(url, spec, handler)
    with pytest.raises(AccessError, match="REDIS_URL"):
        await asyncio.wait_for(consumer.run(), 10)
    await client.execute_command("ACL", "DELUSER", "guest")  # type: ignore[no-untyped-call]  # as above
