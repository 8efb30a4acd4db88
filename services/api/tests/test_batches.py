"""Batches: values of a key in order and together, keys in parallel, failures raised for each."""

import asyncio
from collections.abc import Sequence

import pytest

from myspinbot_api.services.batches import Batches


async def test_items_that_come_while_one_is_at_work_make_one_batch() -> None:
    """In the order of their arrival."""
    applied: list[list[int]] = []
    gate = asyncio.Event()

    async def apply(_key: str, items: Sequence[int]) -> None:
        applied.append(list(items))
        await gate.wait()

    batches: Batches[str, int] = Batches(apply)
    tasks = [asyncio.create_task(batches.add("job", number)) for number in range(5)]
    await asyncio.sleep(0.01)
    late = [asyncio.create_task(batches.add("job", number)) for number in range(5, 8)]
    await asyncio.sleep(0.01)
    gate.set()
    await asyncio.gather(*tasks, *late)
    assert [item for batch in applied for item in batch] == list(range(8))
    assert len(applied) < 8
    assert batches._queues == {}


async def test_keys_do_not_wait_for_each_other() -> None:
    """One job's slow transaction is no other job's concern."""
    gate = asyncio.Event()

    async def apply(key: str, _items: Sequence[int]) -> None:
        if key == "slow":
            await gate.wait()

    batches: Batches[str, int] = Batches(apply)
    slow = asyncio.create_task(batches.add("slow", 1))
    await asyncio.sleep(0)
    await asyncio.wait_for(batches.add("fast", 1), 1)
    gate.set()
    await slow


async def test_a_failed_batch_fails_each_of_its_items_and_none_after() -> None:
    """No caller returns as if its value had been applied."""
    gate = asyncio.Event()
    rounds = 0

    async def apply(_key: str, _items: Sequence[int]) -> None:
        nonlocal rounds
        rounds += 1
        if rounds == 1:
            await gate.wait()
        if rounds == 2:
            raise ValueError("bad batch")

    batches: Batches[str, int] = Batches(apply)
    first = asyncio.create_task(batches.add("job", 0))
    await asyncio.sleep(0.01)
    second = [asyncio.create_task(batches.add("job", number)) for number in (1, 2)]
    await asyncio.sleep(0.01)
    gate.set()
    await first
    outcomes = await asyncio.gather(*second, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [ValueError, ValueError]
    await batches.add("job", 3)


async def test_items_whose_batch_was_cut_off_are_not_taken_for_done() -> None:
    """The one that did the work is cancelled: the other one hears that it did not come about."""
    gates = [asyncio.Event(), asyncio.Event()]
    rounds = iter(gates)

    async def apply(_key: str, _items: Sequence[int]) -> None:
        await next(rounds).wait()

    batches: Batches[str, int] = Batches(apply)
    tasks = [asyncio.create_task(batches.add("job", number)) for number in range(3)]
    await asyncio.sleep(0.01)
    gates[0].set()
    await tasks[0]
    await asyncio.sleep(0.01)
    tasks[1].cancel()
    with pytest.raises(RuntimeError, match="cancelled"):
        await tasks[2]
