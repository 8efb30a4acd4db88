"""Waits between the attempts of control nodes: kept through a kill, and holding no place."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from services.api.tests.control_bench import JOB, Bench
from services.api.tests.support import eventually

from myspinbot_api.bootstrap import ControlPlane
from myspinbot_api.services.control_executor import ControlExecutor
from myspinbot_contracts import AdvanceJob, AdvanceJobMessage
from myspinbot_contracts.redis import Retry
from myspinbot_runtime.hops import pauses
from myspinbot_runtime.hops.pauses import HopResting


def _retry(*, seconds: float, attempts: int) -> dict[str, float]:
    """Return a policy of so many attempts with so long a wait in between."""
    return {
        "max_attempts": attempts,
        "initial_backoff_seconds": seconds,
        "backoff_multiplier": 1,
        "max_backoff_seconds": seconds,
    }


async def test_failures_before_a_kill_count_against_the_retry_policy(bench: Bench) -> None:
    """A node that may fail twice, and failed once before the kill, is tried once more."""
    await bench.submit("only", retry=_retry(seconds=1, attempts=2))
    bench.failing = True
    command = AdvanceJob(job_id=JOB, hop=1)
    killed = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))

    async def retrying() -> bool:
        async with bench.store.transaction() as work:
            count, _ = (await work.jobs.failures(JOB)).get("only", (0, None))
        return count == 1

    await eventually(retrying)
    killed.cancel()
    await asyncio.gather(killed, return_exceptions=True)
    await bench.executor().advance(command, asyncio.Event())
    assert bench.runs == ["only", "only"]
    assert (await bench.job()).state == "failed"


async def test_a_hop_that_waits_for_its_next_attempt_is_put_down(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken up too early it is put down again; when the wait is over it goes on to its end."""
    monkeypatch.setattr(pauses, "SHORT_WAIT_SECONDS", 0.05)
    await bench.submit("only", retry=_retry(seconds=2, attempts=3))
    bench.failing = True
    command = AdvanceJob(job_id=JOB, hop=1)
    left = [2.0]
    for _ in range(2):
        with pytest.raises(HopResting) as resting:
            await bench.executor().advance(command, asyncio.Event())
        left.append(resting.value.seconds)
    assert left == sorted(left, reverse=True)
    assert bench.runs == ["only"]
    bench.failing = False
    await asyncio.sleep(left[-1])
    await bench.executor().advance(command, asyncio.Event())
    job = await bench.job()
    assert (job.state, job.nodes["only"].attempt) == ("completed", 2)
    assert await bench.checkpoints() == 0


async def test_a_job_that_ends_while_its_hop_is_put_down_leaves_nothing(bench: Bench) -> None:
    """Cancelled in the wait: when the command comes again there is nothing to do."""
    await bench.submit("only", retry=_retry(seconds=3600, attempts=3))
    bench.failing = True
    command = AdvanceJob(job_id=JOB, hop=1)
    with pytest.raises(HopResting):
        await bench.executor().advance(command, asyncio.Event())
    async with bench.store.transaction() as work:
        job = await work.jobs.get(JOB, lock=True)
        assert job is not None
        job.cancel("enough")
        await work.jobs.save(job)
    await bench.executor().advance(command, asyncio.Event())
    assert bench.runs == ["only"]
    assert await bench.checkpoints() == 0


async def test_a_command_whose_hop_was_put_down_comes_again_uncounted(
    plane: ControlPlane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the wait, and however often that happens."""

    async def rest(*_: object) -> None:
        raise HopResting(40)

    monkeypatch.setattr(ControlExecutor, "advance", rest)
    message = AdvanceJobMessage.create(AdvanceJob(job_id=JOB, hop=1), source="/tests", subject=JOB)
    delivery: Any = SimpleNamespace(message=message, lost=asyncio.Event())
    with pytest.raises(Retry) as retry:
        await plane.streams._on_control(delivery)
    assert (retry.value.delay, retry.value.counted) == (40, False)
