"""Trimming: never an entry that any group still needs, and all the others in the end."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from redis.asyncio import Redis

from myspinbot_contracts.redis import (
    Delivery,
    StreamConsumer,
    StreamProducer,
    StreamSpec,
    connect,
    trim_acknowledged,
)
from myspinbot_contracts.redis.replies import entries, text

Make = Callable[[str], Any]
Start = Callable[..., StreamConsumer[str]]
Until = Callable[..., Awaitable[None]]

GROUPS = ("first", "second")

steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 4)),
        st.tuples(st.just("read"), st.sampled_from(GROUPS), st.integers(1, 4)),
        st.tuples(st.just("ack"), st.sampled_from(GROUPS), st.integers(0, 20)),
        st.tuples(st.just("trim")),
    ),
    max_size=40,
)


async def interleave(url: str, script: list[tuple[Any, ...]]) -> None:
    """Run the steps on the server and on simple sets; compare both after every trim."""
    client = connect(url)
    await client.flushall()
    for group in GROUPS:
        await client.xgroup_create("s", group, id="0", mkstream=True)
    written: list[str] = []
    acked: dict[str, set[str]] = {group: set() for group in GROUPS}
    held: dict[str, list[str]] = {group: [] for group in GROUPS}
    for step in [*script, ("trim",)]:
        match step:
            case ("add", count):
                written += [text(await client.xadd("s", {"f": "v"})) for _ in range(count)]
            case ("read", group, count):
                reply = await client.xreadgroup(group, "c", {"s": ">"}, count=count)
                held[group] += [entry_id for entry_id, _ in entries(reply)]
            case ("ack", group, index) if held[group]:
                entry_id = held[group].pop(index % len(held[group]))
                await client.xack("s", group, entry_id)
                acked[group].add(entry_id)
            case ("trim",):
                await trim_acknowledged(client, "s", GROUPS)
                left = [text(row[0]) for row in await client.xrange("s") or ()]
                done = [all(entry_id in acked[group] for group in GROUPS) for entry_id in written]
                needed_from = done.index(False) if False in done else len(done)
                assert left == written[needed_from:]
    await client.aclose()


@given(script=steps)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_exactly_the_entries_all_groups_are_done_with_are_trimmed(
    redis_url: str, script: list[tuple[Any, ...]]
) -> None:
    """Whatever the order of writing, reading and acknowledging: all up to the first needed one."""
    asyncio.run(interleave(redis_url, script))


async def test_nothing_is_trimmed_while_an_expected_group_is_missing(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Make
) -> None:
    """A group that has not been created yet is going to read from the start."""
    await producer.publish(note("for both"))
    await client.xgroup_create(spec.address, "early", id="0")
    await client.xreadgroup("early", "c", {spec.address: ">"}, noack=True)
    assert await trim_acknowledged(client, spec.address, ["early", "late"]) == 0
    assert await trim_acknowledged(client, spec.address, ["early"]) == 1


async def test_a_stream_without_groups_or_without_existence_is_left_alone(
    client: Redis, producer: StreamProducer, spec: StreamSpec[str], note: Make
) -> None:
    """Nobody has acknowledged anything, so there is nothing to trim behind."""
    assert await trim_acknowledged(client, spec.address, []) == 0
    await producer.publish(note("unread"))
    assert await trim_acknowledged(client, spec.address, []) == 0
    assert await client.xlen(spec.address) == 1


async def test_a_consumer_trims_its_stream_as_it_goes(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Acknowledged entries are removed without any action of an operator."""
    await producer.publish_many(note(str(n)) for n in range(20))

    async def handler(_: Delivery[str]) -> None: ...

    consumer = start(handler, housekeeping_seconds=0.1)
    await until(lambda: consumer.stats.trimmed == 20)
    assert await client.xlen(spec.address) == 0
