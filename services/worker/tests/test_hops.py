"""A hop runs once, even if the workers that take it fail."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from itertools import pairwise
from typing import Any

import pytest
from redis.asyncio.client import Pipeline
from redis.exceptions import WatchError
from services.worker.tests.bench import Bench, RestartableValkey

from myspinbot_contracts import ErrorInfo, RetryPolicy, RunHopMessage
from myspinbot_contracts.clock import add_seconds, now
from myspinbot_contracts.redis import StreamConsumer, StreamProducer, stream_spec
from myspinbot_runtime.hops import pauses


async def test_a_hop_is_reported_node_by_node_and_handed_back(bench: Bench) -> None:
    """Events carry consecutive numbers that go on from the command's; then nothing is pending."""
    async with bench.worker():
        command = await bench.send("first", "second", sequence=7)
        (done,) = await bench.handed_back()
    events = await bench.written("events")
    assert [type(event).__name__ for event in events] == [
        "NodeStartedMessage",
        "NodeCompletedMessage",
        "NodeStartedMessage",
        "NodeCompletedMessage",
    ]
    assert [event.data.sequence for event in events] == [8, 9, 10, 11]
    assert len({event.id for event in events}) == 4
    assert {event.subject for event in events} == {command.data.job_id}
    assert done.sequence == 11
    assert done.hop == command.data.hop
    assert {result.node_id: result.state for result in done.results} == {
        "first": "completed",
        "second": "completed",
    }
    assert await bench.pending() == 0


async def test_another_worker_goes_on_after_the_last_finished_node(bench: Bench) -> None:
    """The first worker is cut off in the second node; only that node begins again."""
    bench.gates["second"] = asyncio.Event()
    async with bench.worker("worker-a"):
        await bench.send("first", "second", "third")
        await bench.until(lambda: bench.client.xlen(stream_spec("events").address), 3)
    bench.gates.clear()
    async with bench.worker("worker-b"):
        (done,) = await bench.handed_back()
    assert bench.started == [("first", 1), ("second", 1), ("second", 2), ("third", 1)]
    assert done.worker_id == "worker-b"
    events = [event.data for event in await bench.written("events")]
    assert all(before.sequence + 1 == after.sequence for before, after in pairwise(events))
    assert [event.node_id for event in events if hasattr(event, "result")] == [
        "first",
        "second",
        "third",
    ]


async def test_a_worker_that_was_taken_for_dead_can_change_nothing_any_more(
    bench: Bench,
) -> None:
    """Its claim is taken from it by force; it wakes up later, and its report is refused."""
    gate = bench.gates["only"] = asyncio.Event()
    spec = stream_spec("data")
    async with bench.worker("worker-a") as sleeper:
        await bench.send("only")
        await bench.until(lambda: bench.client.xlen(stream_spec("events").address), 1)
        (entry,) = await bench.client.xpending_range(spec.address, str(spec.group), "-", "+", 1)
        # As if its claim had run out: another consumer has the entry now.
        await bench.client.xclaim(
            spec.address, str(spec.group), "thief", 0, [entry["message_id"]], idle=60_000
        )
        async with bench.worker("worker-b"):
            await bench.until(_length(bench.started), 2)
            gate.set()
            (done,) = await bench.handed_back()
            assert sleeper.stats.dead_lettered == 0
        await asyncio.sleep(0.3)
    assert done.worker_id == "worker-b"
    assert len(await bench.written("control")) == 1
    finished = [event for event in await bench.written("events") if hasattr(event.data, "result")]
    assert [event.data.worker_id for event in finished] == ["worker-b"]


async def test_a_worker_that_was_taken_for_dead_cannot_replace_an_artifact(bench: Bench) -> None:
    """It wakes up after the hop was handed back, and stores its bytes before it learns of that."""
    gate = bench.gates["only-1"] = asyncio.Event()
    spec = stream_spec("data")
    async with bench.worker("worker-a"):
        await bench.send("only")
        await bench.until(_length(bench.started), 1)
        (entry,) = await bench.client.xpending_range(spec.address, str(spec.group), "-", "+", 1)
        await bench.client.xclaim(
            spec.address, str(spec.group), "thief", 0, [entry["message_id"]], idle=60_000
        )
        async with bench.worker("worker-b"):
            await bench.handed_back()
            gate.set()
            await bench.until(_length(bench.saved), 2)
    accepted, late = bench.saved
    assert accepted.artifact_id == late.artifact_id
    assert await bench.store.get(accepted) == b"attempt 2"
    assert await bench.store.get(late) == b"attempt 1"


async def test_a_command_that_was_published_twice_is_run_once(bench: Bench) -> None:
    """The relay publishes at least once: the copy is dropped, during the hop and after it."""
    gate = bench.gates["only"] = asyncio.Event()
    producer = StreamProducer(bench.client, stream_spec("data"))
    message = bench.make("only")
    async with bench.worker("worker-a"), bench.worker("worker-b"):
        await producer.publish(message)
        await bench.until(_length(bench.started), 1)
        await producer.publish(message)
        await asyncio.sleep(0.3)
        gate.set()
        await bench.handed_back()
        await producer.publish(message)
        await bench.until(bench.settled, 1)
    assert bench.started == [("only", 1)]
    assert len(await bench.written("control")) == 1


async def test_a_cancelled_job_is_stopped_in_the_middle_of_a_node(bench: Bench) -> None:
    """The running node ends as cancelled; the hop is handed back with the finished nodes."""
    bench.gates["second"] = asyncio.Event()
    async with bench.worker():
        command = await bench.send("first", "second", "third")
        await bench.until(_length(bench.started), 2)
        bench.cancellations.add(command.data.job_id)
        (done,) = await bench.handed_back()
    assert {result.node_id: result.state for result in done.results} == {
        "first": "completed",
        "second": "cancelled",
        "third": "cancelled",
    }
    assert await bench.pending() == 0


async def test_a_job_that_was_cancelled_before_is_not_begun(bench: Bench) -> None:
    """The cancellation was read before the command."""
    message = bench.make("only")
    bench.cancellations.add(message.data.job_id)
    async with bench.worker():
        await StreamProducer(bench.client, stream_spec("data")).publish(message)
        (done,) = await bench.handed_back()
    assert [result.state for result in done.results] == ["cancelled"]
    assert bench.started == []


async def test_a_hop_stops_at_the_deadline_of_its_job(bench: Bench) -> None:
    """Nothing works on for a job that is timed out."""
    bench.gates["only"] = asyncio.Event()
    async with bench.worker():
        await bench.send("only", deadline_at=add_seconds(now(), 0.5))
        (done,) = await bench.handed_back()
    assert [result.state for result in done.results] == ["cancelled"]


async def test_a_node_of_an_unknown_capability_fails_with_the_known_ones(bench: Bench) -> None:
    """A worker that is older than the control plane says so."""
    message = bench.make("only")
    message.data.workflow.nodes[0].capability_id = "generate.opera"
    async with bench.worker():
        await StreamProducer(bench.client, stream_spec("data")).publish(message)
        (done,) = await bench.handed_back()
    (result,) = done.results
    assert result.state == "failed"
    assert isinstance(result.error, ErrorInfo)
    assert result.error.code == "unknown_capability"
    assert result.error.expected == "one of dummy.dummy_task"


def _deliveries(worker: StreamConsumer[Any]) -> Callable[[], Awaitable[int]]:
    async def read() -> int:
        return worker.stats.delivered

    return read


def _length(items: Sequence[object]):  # type: ignore[no-untyped-def]  # noqa: ANN202  # a coroutine function for `until`
    async def read() -> int:
        return len(items)

    return read


async def test_a_node_that_waits_for_its_turn_is_cancelled_at_the_deadline(bench: Bench) -> None:
    """Also a node that has not begun has an end, or the control plane would ask for it again."""
    async with bench.worker():
        await bench.send("first", "second", deadline_at=add_seconds(now(), -1))
        (done,) = await bench.handed_back()
    assert {result.node_id: result.state for result in done.results} == {
        "first": "cancelled",
        "second": "cancelled",
    }
    assert bench.started == []


async def test_a_finished_node_is_kept_while_redis_is_away(
    bench: Bench, valkey: RestartableValkey
) -> None:
    """The report waits for Redis, however long that takes; the node does not run again."""
    gate = bench.gates["first"] = asyncio.Event()
    async with bench.worker():
        await bench.send("first", "second")
        await bench.until(_length(bench.started), 1)
        await asyncio.to_thread(valkey.stop)
        gate.set()
        await asyncio.sleep(1)
        await asyncio.to_thread(valkey.start)
        (done,) = await bench.handed_back()
    assert bench.started == [("first", 1), ("second", 1)]
    assert [result.state for result in done.results] == ["completed", "completed"]


async def test_a_report_whose_answer_was_lost_is_not_written_twice(bench: Bench) -> None:
    """The transaction took effect and the connection broke: the next look sees that it did."""
    lost: list[str] = []
    original = Pipeline.execute

    async def execute(
        self: Pipeline, raise_on_error: bool = True
    ) -> list[Any]:  # redis-py's signature
        watching = self.watching
        answer = await original(self, raise_on_error)
        # The ledger alone watches; the answer to every other transaction of it is lost.
        if watching:
            lost.append("an answer")
        if watching and len(lost) % 2:
            raise WatchError("the connection broke before the answer came")
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pipeline, "execute", execute)
        async with bench.worker():
            await bench.send("first", "second")
            (done,) = await bench.handed_back()
            await bench.until(bench.settled, 1)
    assert lost
    assert [event.data.sequence for event in await bench.written("events")] == [1, 2, 3, 4]
    assert len(await bench.written("control")) == 1
    assert done.sequence == 4


def _retried(message: RunHopMessage, *, seconds: float, fail_attempts: int) -> RunHopMessage:
    """Let every node of a hop fail so often, and wait so long before the next attempt."""
    policy = {
        "max_attempts": 20,
        "initial_backoff_seconds": seconds,
        "backoff_multiplier": 1,
        "max_backoff_seconds": seconds,
    }
    for node in message.data.workflow.nodes:
        node.retry = RetryPolicy.model_validate(policy)
        node.params["fail_attempts"] = fail_attempts
    return message


async def test_a_hop_that_waits_for_its_next_attempt_leaves_its_place_to_others(
    bench: Bench,
) -> None:
    """A worker with one place: a wait of an hour keeps no other job from running."""
    producer = StreamProducer(bench.client, stream_spec("data"))
    async with bench.worker(concurrency=1):
        await producer.publish(_retried(bench.make("waits"), seconds=3600, fail_attempts=1))
        await bench.until(_length(bench.started), 1)
        other = await bench.send("other")
        (done,) = await bench.handed_back()
    assert done.job_id == other.data.job_id
    assert bench.started == [("waits", 1), ("other", 1)]


async def test_a_hop_that_was_put_down_goes_on_when_its_wait_is_over(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if it had been held, and more often than deliveries may fail."""
    monkeypatch.setattr(pauses, "SHORT_WAIT_SECONDS", 0.05)
    times = stream_spec("data").max_deliveries + 1
    message = _retried(bench.make("often"), seconds=0.3, fail_attempts=times)
    async with bench.worker(concurrency=1) as worker:
        began = asyncio.get_running_loop().time()
        await StreamProducer(bench.client, stream_spec("data")).publish(message)
        (done,) = await bench.handed_back()
        took = asyncio.get_running_loop().time() - began
        assert worker.stats.delivered == times + 1
    assert [(result.state, result.attempt) for result in done.results] == [("completed", times + 1)]
    assert took >= 0.3 * times
    kinds = [type(event).__name__ for event in await bench.written("events")]
    assert kinds == ["NodeStartedMessage", "NodeRetryingMessage"] * times + [
        "NodeStartedMessage",
        "NodeCompletedMessage",
    ]


async def test_a_wait_that_a_crash_cut_off_is_waited_for_by_the_next_worker(bench: Bench) -> None:
    """The wait of the policy applies to every worker that makes the next attempt."""
    producer = StreamProducer(bench.client, stream_spec("data"))
    async with bench.worker("worker-a"):
        await producer.publish(_retried(bench.make("only"), seconds=3600, fail_attempts=1))
        await bench.until(lambda: bench.client.xlen(stream_spec("events").address), 2)
    async with bench.worker("worker-b") as worker:
        await bench.until(_deliveries(worker), 1)
        await asyncio.sleep(0.5)
    assert bench.started == [("only", 1)]


async def test_failures_before_a_crash_count_against_the_policy(bench: Bench) -> None:
    """Two failures, then the worker is cut off in the wait: one attempt is left, not three."""
    retry = {
        "max_attempts": 3,
        "initial_backoff_seconds": 0,
        "backoff_multiplier": 1,
        "max_backoff_seconds": 0,
    }
    message = bench.make("only")
    message.data.workflow.nodes[0].retry = RetryPolicy.model_validate(retry)
    message.data.workflow.nodes[0].params["fail_attempts"] = 100
    bench.gates["only-3"] = asyncio.Event()
    async with bench.worker("worker-a"):
        await StreamProducer(bench.client, stream_spec("data")).publish(message)
        await bench.until(_length(bench.started), 3)
    bench.gates.clear()
    async with bench.worker("worker-b"):
        (done,) = await bench.handed_back()
    assert bench.started == [("only", 1), ("only", 2), ("only", 3), ("only", 4)]
    assert [(result.state, result.attempt) for result in done.results] == [("failed", 4)]
