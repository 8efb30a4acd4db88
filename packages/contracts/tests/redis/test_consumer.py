"""Consumers: which entries they get, how often, and how entries are settled."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import WatchError

from myspinbot_contracts.redis import (
    ConsumerStateError,
    Delivery,
    Retry,
    SettingsError,
    StreamConsumer,
    StreamProducer,
    StreamSpec,
)

Make = Callable[[str], Any]
Start = Callable[..., StreamConsumer[str]]
Until = Callable[..., Awaitable[None]]


async def pending(client: Redis, spec: StreamSpec[str]) -> int:
    """Return how many entries of the group are not settled."""
    return int((await client.xpending(spec.address, spec.group or ""))["pending"])


async def test_entries_written_before_the_first_start_are_delivered(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """The group begins at the stream's first entry, and a handler's return acknowledges."""
    await producer.publish_many([note("one"), note("two")])
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    consumer = start(handler)
    await until(lambda: consumer.stats.acked == 2)
    assert seen == ["one", "two"]
    assert await pending(client, spec) == 0


async def test_a_consumer_takes_at_most_what_it_can_process(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """With three slots, three of ten entries are claimed; the others are free for anybody."""
    await producer.publish_many(note(str(n)) for n in range(10))
    gate = asyncio.Event()
    busy = peak = 0

    async def handler(_: Delivery[str]) -> None:
        nonlocal busy, peak
        busy += 1
        peak = max(peak, busy)
        await gate.wait()
        busy -= 1

    consumer = start(handler, concurrency=3)
    await until(lambda: busy == 3)
    await asyncio.sleep(0.2)  # time in which a fourth would be taken
    assert await pending(client, spec) == 3
    assert consumer.holding == 3
    gate.set()
    await until(lambda: consumer.stats.acked == 10)
    assert peak == 3


async def test_reclaimed_entries_respect_the_capacity_too(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """A dead consumer's backlog is taken over slot by slot, not all at once."""
    await producer.publish_many(note(str(n)) for n in range(6))
    await client.xgroup_create(spec.address, spec.group or "", id="0")
    await client.xreadgroup(spec.group or "", "dead", {spec.address: ">"})
    gate = asyncio.Event()
    busy = 0

    async def handler(_: Delivery[str]) -> None:
        nonlocal busy
        busy += 1
        await gate.wait()

    consumer = start(handler, concurrency=2)
    await until(lambda: busy == 2)
    await asyncio.sleep(0.2)  # time for further looks
    assert consumer.holding == 2
    gate.set()
    await until(lambda: consumer.stats.acked == 6)
    assert consumer.stats.reclaimed == 6


async def test_a_slow_handler_keeps_its_entry(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Three times the claim's life, and the entry is neither redelivered nor counted again."""
    await producer.publish(note("slow"))
    deliveries: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        deliveries.append(delivery.delivery_count)
        await asyncio.sleep(0.9)
        rows = await client.xpending_range(spec.address, spec.group or "", "-", "+", 1)
        deliveries.append(int(rows[0]["times_delivered"]))

    consumer = start(handler, concurrency=2)
    await until(lambda: consumer.stats.acked == 1)
    assert deliveries == [1, 1]
    assert consumer.stats.renewed >= 5


async def test_two_consumers_never_work_on_the_same_entry_at_once(
    producer: StreamProducer, spec: StreamSpec[str], note: Make, start: Start, until: Until
) -> None:
    """While claims are renewed, no entry is in two hands, though each takes three claim lives."""
    # Both renew in this one event loop: long enough for a busy machine not to stall it so long.
    spec = replace(spec, claim_idle_ms=600)
    await producer.publish_many(note(str(n)) for n in range(8))
    in_hand: set[str] = set()
    handled: list[str] = []
    clashes: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        if delivery.message in in_hand:
            clashes.append(delivery.message)
        in_hand.add(delivery.message)
        await asyncio.sleep(1.8)
        in_hand.discard(delivery.message)
        handled.append(delivery.message)

    start(handler, spec=spec, concurrency=2)
    start(handler, spec=spec, concurrency=2)
    await until(lambda: len(handled) == 8)
    assert clashes == []
    assert sorted(handled) == [str(n) for n in range(8)]


async def test_a_failed_handler_is_tried_again_when_its_claim_idles_out(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """An exception ends one delivery, not the consumer; the next delivery counts as the second."""
    await producer.publish(note("flaky"))
    counts: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        if delivery.delivery_count == 1:
            raise RuntimeError("this once")

    consumer = start(handler)
    await until(lambda: consumer.stats.acked == 1)
    assert counts == [1, 2]
    assert consumer.stats.failed == 1


async def test_retry_with_a_delay_comes_back_after_it_and_frees_its_slot(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """The delay outlasts the claim's life, and other entries pass through the slot meanwhile."""
    await producer.publish_many([note("later"), note("now")])
    times: dict[str, list[float]] = {"later": [], "now": []}

    async def handler(delivery: Delivery[str]) -> None:
        times[delivery.message].append(time.monotonic())
        if delivery.message == "later" and delivery.delivery_count == 1:
            raise Retry("the engine is warming up", delay=0.8)

    consumer = start(handler, concurrency=1)
    await until(lambda: consumer.stats.acked == 2)
    first, second = times["later"]
    assert second - first >= 0.8
    assert times["now"][0] < second
    assert consumer.stats.failed == 0


async def test_work_that_goes_on_later_is_not_given_up(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """However often it was put down: such a delivery is not held against it."""
    await producer.publish(note("patience"))
    counts: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        if len(counts) < 8:
            raise Retry("the next attempt is not due", delay=0.01, counted=False)

    consumer = start(handler)
    await until(lambda: consumer.stats.acked == 1)
    assert counts == [1] * 8
    assert consumer.stats.dead_lettered == 0


async def test_retry_without_a_delay_comes_back_when_the_claim_idles_out(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """Nothing is released early: the entry waits for its claim to lapse."""
    await producer.publish(note("again"))
    counts: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        if delivery.delivery_count == 1:
            raise Retry("not yet")

    consumer = start(handler)
    await until(lambda: consumer.stats.acked == 1)
    assert counts == [1, 2]
    assert consumer.stats.released == 0


async def test_handing_back_and_acknowledging_are_one_transaction(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """`ack_in` settles the entry in the MULTI that writes the follow-up, and only there."""
    follow_ups = StreamProducer(client, replace(spec, address="test:follow_ups"))
    await producer.publish(note("work"))

    async def handler(delivery: Delivery[str]) -> None:
        async with client.pipeline() as transaction:
            follow_ups.add_to(transaction, note(f"{delivery.message} done"))
            delivery.ack_in(transaction)
            written, settled = await transaction.execute()
        assert written
        assert settled == 1

    consumer = start(handler)
    await until(lambda: consumer.stats.acked == 1)
    assert consumer.stats.failed == 0
    assert await pending(client, spec) == 0
    assert await client.xlen("test:follow_ups") == 1


async def test_an_aborted_transaction_acknowledges_nothing(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """If the watched token has changed, neither effect nor acknowledgement comes about."""
    await producer.publish(note("work"))
    counts: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        async with client.pipeline() as transaction:
            await transaction.watch("owner")
            if delivery.delivery_count == 1:
                await client.set("owner", "the next one")
            transaction.multi()  # type: ignore[no-untyped-call]  # redis-py left it so
            transaction.incr("effects")
            delivery.ack_in(transaction)
            if delivery.delivery_count == 1:
                with pytest.raises(WatchError):
                    await transaction.execute()
            else:
                await transaction.execute()

    start(handler)
    await until(lambda: counts == [1, 2])
    await until(lambda: _is_settled(client, spec))
    assert await client.get("effects") == "1"


async def _is_settled(client: Redis, spec: StreamSpec[str]) -> bool:
    return await pending(client, spec) == 0


async def test_the_handler_sees_that_its_claim_was_taken_over(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
) -> None:
    """Long work sees `lost` at the next renewal, and renewing does not take the entry back."""
    await producer.publish(note("contested"))
    began, ended = asyncio.Event(), asyncio.Event()
    answers: list[bool] = []

    async def handler(delivery: Delivery[str]) -> None:
        answers.append(await delivery.still_mine())
        began.set()
        await delivery.lost.wait()
        answers.append(await delivery.still_mine())
        ended.set()
        raise Retry("somebody else has it")

    consumer = start(handler)
    await began.wait()
    (row,) = await client.xpending_range(spec.address, spec.group or "", "-", "+", 1)
    await client.xclaim(spec.address, spec.group or "", "thief", 0, [row["message_id"]])
    await asyncio.wait_for(ended.wait(), 5)
    (row,) = await client.xpending_range(spec.address, spec.group or "", "-", "+", 1)
    assert row["consumer"] == "thief"
    assert answers == [True, False]
    assert consumer.stats.lost == 1


async def test_a_settled_entry_is_not_taken_for_a_lost_one(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """`lost` is not set for a handler that settles early and continues to clean up."""
    await producer.publish(note("early"))
    lost: list[bool] = []

    async def handler(delivery: Delivery[str]) -> None:
        await delivery.ack()
        await asyncio.sleep(0.5)  # several renewals
        lost.append(delivery.lost.is_set())

    consumer = start(handler)
    await until(lambda: lost == [False])
    assert consumer.stats.lost == 0


async def test_a_blocked_event_loop_does_not_make_a_consumer_rob_itself(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """A late renewal of our own is made up for; the entry is not started a second time."""
    await producer.publish(note("blocking"))
    counts: list[int] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        time.sleep(0.6)  # noqa: ASYNC251  # the test is about a handler that blocks the loop
        await asyncio.sleep(0.6)

    consumer = start(handler, concurrency=4)
    await until(lambda: consumer.stats.acked == 1)
    assert counts == [1]


async def test_an_entry_deleted_while_pending_does_not_stop_the_others(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Of a dead consumer's two entries one was deleted; the other one is delivered."""
    doomed, _ = await producer.publish_many([note("deleted"), note("kept")])
    await client.xgroup_create(spec.address, spec.group or "", id="0")
    await client.xreadgroup(spec.group or "", "dead", {spec.address: ">"})
    await client.xdel(spec.address, doomed)
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    start(handler)
    await until(lambda: _is_settled(client, spec))
    assert seen == ["kept"]


async def test_events_are_reported_as_they_are_counted(
    producer: StreamProducer, note: Make, start: Start, until: Until
) -> None:
    """The hook's increments add up to the counters, so metrics need no polling."""
    await producer.publish_many(note(str(n)) for n in range(5))
    totals: dict[str, int] = {}

    async def handler(_: Delivery[str]) -> None: ...

    def on_event(name: str, by: int) -> None:
        totals[name] = totals.get(name, 0) + by

    consumer = start(handler, on_event=on_event)
    await until(lambda: consumer.stats.acked == 5)
    assert totals["delivered"] == totals["acked"] == 5


async def test_names_differ_between_consumers_of_one_process(start: Start) -> None:
    """Two consumers are never one for the server, or they would share their claims."""

    async def handler(_: Delivery[str]) -> None: ...

    assert start(handler).name != start(handler).name


async def test_a_consumer_runs_only_once(start: Start) -> None:
    """A second `run` is refused with a hint, not half started."""

    async def handler(_: Delivery[str]) -> None: ...

    consumer = start(handler)
    await asyncio.sleep(0)
    with pytest.raises(ConsumerStateError, match="Make another"):
        await consumer.run()


@pytest.mark.parametrize(
    "change",
    [{"group": None}, {"dead_letter": None}, {"encode_dead_letter": None}, {"claim_idle_ms": 50}],
)
def test_a_stream_that_cannot_be_consumed_by_a_group_is_refused(
    spec: StreamSpec[str], change: dict[str, Any]
) -> None:
    """The error comes when the consumer is created, before anything connects."""

    async def handler(_: Delivery[str]) -> None: ...

    with pytest.raises(SettingsError):
        StreamConsumer("redis://localhost", replace(spec, **change), handler)
