"""Dead letters: which entries are given up, why, and which hook is called."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from redis.asyncio import Redis

from myspinbot_contracts.redis import (
    DeadEntry,
    Delivery,
    StreamConsumer,
    StreamProducer,
    StreamSpec,
)

Make = Callable[[str], Any]
Start = Callable[..., StreamConsumer[str]]
Until = Callable[..., Awaitable[None]]


async def dead_letters(client: Redis, spec: StreamSpec[str]) -> list[dict[str, str]]:
    """Return the dead letters' fields."""
    letters: Any = await client.xrange(spec.dead_letter or "")
    return [fields for _, fields in letters]


async def test_an_entry_that_does_not_decode_is_dead_at_once_and_the_others_go_on(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """The dead letter has the decoder's code and the original fields, even if not UTF-8."""
    await client.xadd(spec.address, {"type": b"\xff", "data": b"poison \xff"})
    await producer.publish(note("wholesome"))
    seen: list[str] = []
    given_up: list[DeadEntry[str]] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    async def on_dead_letter(dead: DeadEntry[str]) -> None:
        given_up.append(dead)

    consumer = start(handler, on_dead_letter=on_dead_letter)
    await until(lambda: consumer.stats.dead_lettered == 1 and consumer.stats.acked == 1)
    assert seen == ["wholesome"]
    (letter,) = await dead_letters(client, spec)
    assert letter["code"] == "not_a_note"
    assert letter["data"] == r"poison \xff"
    assert letter["deliveries"] == "1"
    assert given_up[0].message is None
    assert given_up[0].fields == {b"type": b"\xff", b"data": b"poison \xff"}
    assert (await client.xpending(spec.address, spec.group or ""))["pending"] == 0


async def test_an_entry_that_always_fails_is_dead_after_the_limit(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """Three deliveries are the limit: three attempts, one dead letter, one call to the hook."""
    entry_id = await producer.publish(note("hopeless"))
    counts: list[int] = []
    given_up: list[DeadEntry[str]] = []

    async def handler(delivery: Delivery[str]) -> None:
        counts.append(delivery.delivery_count)
        raise RuntimeError("always")

    async def on_dead_letter(dead: DeadEntry[str]) -> None:
        given_up.append(dead)

    consumer = start(handler, on_dead_letter=on_dead_letter)
    await until(lambda: consumer.stats.dead_lettered == 1)
    assert counts == [1, 2, 3]
    (letter,) = await dead_letters(client, spec)
    assert letter == {
        "code": "delivery_limit",
        "reason": "not settled in 3 deliveries",
        "entry_id": entry_id,
        "deliveries": "4",
        "data": "hopeless",
    }
    assert [dead.message for dead in given_up] == ["hopeless"]
    assert (await client.xpending(spec.address, spec.group or ""))["pending"] == 0


async def test_an_entry_that_kills_its_consumers_is_dead_after_the_limit(
    client: Redis,
    producer: StreamProducer,
    spec: StreamSpec[str],
    note: Make,
    start: Start,
    until: Until,
) -> None:
    """The server counts deliveries that kill their consumer."""
    entry_id = await producer.publish(note("killer"))
    await client.xgroup_create(spec.address, spec.group or "", id="0")
    await client.xreadgroup(spec.group or "", "dead", {spec.address: ">"})
    await client.xclaim(spec.address, spec.group or "", "dead", 0, [entry_id], retrycount=3)
    seen: list[str] = []

    async def handler(delivery: Delivery[str]) -> None:
        seen.append(delivery.message)

    consumer = start(handler)
    await until(lambda: consumer.stats.dead_lettered == 1)
    assert seen == []


async def test_a_hook_that_fails_is_called_again_before_the_entry_is_given_up(
    client: Redis,
    spec: StreamSpec[str],
    start: Start,
    until: Until,
) -> None:
    """The job must be failed before its entry is gone, so the hook's failure postpones that."""
    await client.xadd(spec.address, {"type": "?", "data": "?"})
    calls = 0

    async def handler(_: Delivery[str]) -> None: ...

    async def on_dead_letter(_: DeadEntry[str]) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            assert await client.xlen(spec.dead_letter or "") == 0
            raise ConnectionError("the database is away")

    consumer = start(handler, on_dead_letter=on_dead_letter)
    await until(lambda: consumer.stats.dead_lettered == 1)
    assert calls == 2
    assert len(await dead_letters(client, spec)) == 1


async def test_two_consumers_giving_up_the_same_entry_leave_one_dead_letter(
    client: Redis, spec: StreamSpec[str], start: Start, until: Until
) -> None:
    """If a slow hook outlives its claim, the consumer that acknowledges first writes the letter."""
    entry_id = await client.xadd(spec.address, {"type": "?", "data": "?"})
    gate = asyncio.Event()
    calls = 0

    async def handler(_: Delivery[str]) -> None: ...

    async def on_dead_letter(_: DeadEntry[str]) -> None:
        nonlocal calls
        calls += 1
        await gate.wait()

    first = start(handler, on_dead_letter=on_dead_letter)
    await until(lambda: calls == 1)
    # The claim goes to a consumer that is dead already, and from it to the second one.
    await client.xclaim(spec.address, spec.group or "", "dead", 0, [entry_id], idle=60_000)
    second = start(handler, on_dead_letter=on_dead_letter)
    await until(lambda: calls == 2)
    gate.set()
    await until(lambda: first.holding == 0 and second.holding == 0)
    assert len(await dead_letters(client, spec)) == 1
    assert first.stats.dead_lettered + second.stats.dead_lettered == 1
