"""Shutdown: entries that are finished or released, and consumer names that remain."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from redis.asyncio import Redis

from myspinbot_contracts.redis import Delivery, Retry, StreamConsumer, StreamProducer, StreamSpec

Make = Callable[[str], Any]
Start = Callable[..., StreamConsumer[str]]
Until = Callable[..., Awaitable[None]]


async def consumers(client: Redis, spec: StreamSpec[str]) -> set[str]:
    """Return the names the group has."""
    return {row["name"] for row in await client.xinfo_consumers(spec.address, spec.group or "")}


async def test_stopping_lets_handlers_finish_within_the_grace(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
) -> None:
    """Entries in progress are completed and acknowledged; no new ones are started."""
    await producer.publish_many([note("in hand"), note("next")])
    began = asyncio.Event()
    finished: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        began.set()
        await asyncio.sleep(0.5)  # longer than a claim lives: renewal goes on while stopping
        finished.append(delivery.message)

    consumer = start(handler)
    await began.wait()
    await consumer.stop(grace_seconds=5)
    assert finished == ["in hand"]
    assert (await client.xpending(spec.address, spec.group or ""))["pending"] == 0
    assert consumer.stats.lost == 0


async def test_stopping_releases_unfinished_entries_at_once_and_uncounted(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """Another consumer has the entry before the claim would have lapsed, as a first delivery.

    So any number of deployments in the middle of a long job does not make it a dead letter.
    """
    await producer.publish(note("long"))
    counts: list[int] = []
    gate = asyncio.Event()

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        await gate.wait()

    for round_number in range(1, 6):  # more than the three deliveries allowed
        consumer = start(handler)
        await until(lambda n=round_number: len(counts) == n)
        await consumer.stop(grace_seconds=0)
        assert consumer.stats.released == 1
    assert counts == [1, 1, 1, 1, 1]
    gate.set()
    last = start(handler)
    await until(lambda: last.stats.acked == 1)


async def test_stopping_releases_entries_that_wait_for_a_retry_too(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """A delay is a promise of this process only; it does not hold up the next one."""
    await producer.publish(note("later"))

    async def refuse(_: Delivery[str]) -> None:
        raise Retry("in an hour", delay=3600)

    async def accept(_: Delivery[str]) -> None: ...

    first = start(refuse)
    await until(lambda: first.stats.delivered == 1)
    await first.stop()
    second = start(accept)
    await until(lambda: second.stats.acked == 1)


async def test_a_stopped_consumer_leaves_no_name_behind(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Make, start: Start
) -> None:
    """Its entries are released, so it can be removed; other consumers stay."""
    await producer.publish(note("in hand"))
    began = asyncio.Event()

    async def handler(_: Delivery[str]) -> None:
        began.set()
        await asyncio.Event().wait()

    consumer = start(handler)
    await began.wait()
    assert consumer.name in await consumers(client, spec)
    await consumer.stop(grace_seconds=0)
    assert await consumers(client, spec) == {"released"}


async def test_cancelling_run_releases_as_stopping_does(
    client: Redis, producer: StreamProducer, redis_url: str, spec: StreamSpec[str], note: Make
) -> None:
    """A task group that is torn down around the consumer strands nothing."""
    await producer.publish(note("in hand"))
    began = asyncio.Event()

    async def handler(_: Delivery[str]) -> None:
        began.set()
        await asyncio.Event().wait()

    consumer = StreamConsumer(redis_url, spec, handler)
    task = asyncio.create_task(consumer.run())
    await began.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    assert await consumers(client, spec) == {"released"}


async def test_stopping_before_the_first_read_is_harmless(
    redis_url: str, spec: StreamSpec[str]
) -> None:
    """`stop` need not know whether `run` has come to anything."""

    async def handler(_: Delivery[str]) -> None: ...

    consumer = StreamConsumer(redis_url, spec, handler)
    await consumer.stop()
    await asyncio.wait_for(consumer.run(), 5)


async def test_consumers_that_are_gone_are_removed_once_they_hold_nothing(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Names do not pile up; a name with pending entries goes only after those are taken over."""
    await producer.publish(note("stranded"))
    group = spec.group or ""
    await client.xgroup_create(spec.address, group, id="0")
    await client.xreadgroup(group, "dead, holding", {spec.address: ">"})
    await client.xgroup_createconsumer(spec.address, group, "dead, empty")
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    consumer = start(handler, housekeeping_seconds=0.2, consumer_expiry_seconds=0.5)
    await until(lambda: consumer.stats.consumers_removed == 2)
    assert await consumers(client, spec) == {consumer.name}
    assert seen == ["stranded"]


async def test_being_cancelled_again_and_again_does_not_cut_off_the_farewell(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    redis_url: str,
) -> None:
    """A supervisor that is in a hurry still gets entries released and connections closed."""
    await producer.publish(note("in hand"))
    began = asyncio.Event()

    async def handler(_delivery: Delivery[str]) -> None:
        began.set()
        await asyncio.Event().wait()

    consumer = StreamConsumer(redis_url, spec, handler)
    running = asyncio.create_task(consumer.run())
    await began.wait()
    for _ in range(50):
        running.cancel()
        await asyncio.sleep(0)
    await asyncio.gather(running, return_exceptions=True)
    assert running.cancelled()
    assert consumer.name not in await consumers(client, spec)
    assert consumer.stats.released == 1
    names = {row["name"] for row in await client.client_list()}
    assert consumer.name not in names
