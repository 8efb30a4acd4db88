"""Control hops: run as they come, fenced by their number, and resumed after a kill."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import redis.asyncio
from psycopg import AsyncConnection
from services.api.tests.control_bench import JOB, Bench
from services.api.tests.support import (
    WORKER,
    chain,
    completed,
    control,
    dummy,
    eventually,
    submission,
)

from myspinbot_api.bootstrap import ControlPlane
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.control_executor import ControlExecutor
from myspinbot_api.services.control_hooks import HopAbandoned
from myspinbot_contracts import (
    AdvanceJob,
    AdvanceJobMessage,
    HopCompleted,
    HopCompletedMessage,
    RunHopMessage,
    decode,
)
from myspinbot_contracts.redis import Retry
from myspinbot_contracts.workflow import hop_id


async def test_a_hop_that_was_cut_off_goes_on_after_the_last_finished_node(bench: Bench) -> None:
    """Killed within a node and started again: finished nodes do not run twice."""
    await bench.submit("first", "second", "third")
    bench.held.add("second")
    command = AdvanceJob(job_id=JOB, hop=1)
    killed = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))
    await bench.reached.wait()
    killed.cancel()
    await asyncio.gather(killed, return_exceptions=True)
    assert (await bench.job()).nodes["first"].state == "completed"

    bench.gate.set()
    await bench.executor().advance(command, asyncio.Event())
    job = await bench.job()
    assert job.state == "completed"
    assert bench.runs == ["first", "second", "second", "third"]
    assert job.nodes["second"].attempt == 2
    assert await bench.checkpoints() == 0


async def test_a_command_for_another_hop_is_dropped(bench: Bench) -> None:
    """Delivered again after its hop is over, it runs nothing."""
    await bench.submit("only")
    command = AdvanceJob(job_id=JOB, hop=1)
    await bench.executor().advance(command, asyncio.Event())
    revision = (await bench.job()).revision
    await bench.executor().advance(command, asyncio.Event())
    await bench.executor().advance(AdvanceJob(job_id=JOB, hop=7), asyncio.Event())
    assert bench.runs == ["only"]
    assert (await bench.job()).revision == revision


async def test_two_executors_with_the_same_command_end_the_hop_once(bench: Bench) -> None:
    """The number of the hop fences the second one."""
    await bench.submit("first", "second")
    command = AdvanceJob(job_id=JOB, hop=1)
    await asyncio.gather(*(bench.executor().advance(command, asyncio.Event()) for _ in range(2)))
    job = await bench.job()
    assert (job.state, job.hop) == ("completed", 2)
    async with bench.store.transaction() as work:
        history = await work.jobs.events(JOB, limit=200, after=0)
    kinds = [(event.kind, event.node_id) for event in history]
    assert kinds.count(("job_completed", kinds[-1][1])) == 1
    assert bench.runs == ["first", "second"]
    for name in ("first", "second"):
        assert kinds.count(("node_started", name)) == 1
        assert kinds.count(("node_completed", name)) == 1


async def test_a_command_that_came_twice_to_one_process_runs_nothing_twice(bench: Bench) -> None:
    """PostgreSQL does not lock a session out from itself: the process does that."""
    await bench.submit("first", "second")
    executor, command = bench.executor(), AdvanceJob(job_id=JOB, hop=1)
    await asyncio.gather(*(executor.advance(command, asyncio.Event()) for _ in range(3)))
    assert bench.runs == ["first", "second"]


async def test_waiting_for_a_hop_ends_when_its_claim_is_lost(bench: Bench) -> None:
    """It neither runs the hop nor takes the command off the stream."""
    await bench.submit("only")
    bench.held.add("only")
    command = AdvanceJob(job_id=JOB, hop=1)
    working = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))
    await bench.reached.wait()
    lost = asyncio.Event()
    waiting = asyncio.create_task(bench.executor().advance(command, lost))
    await asyncio.sleep(0.1)
    lost.set()
    with pytest.raises(HopAbandoned):
        await asyncio.wait_for(waiting, 10)
    bench.gate.set()
    await working
    assert bench.runs == ["only"]


async def test_a_hop_goes_on_when_the_connection_of_its_lock_breaks(
    bench: Bench, migrated_url: str
) -> None:
    """The lock is taken again, and a second executor still does not get it."""
    await bench.submit("only")
    bench.held.add("only")
    command = AdvanceJob(job_id=JOB, hop=1)
    working = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))
    await bench.reached.wait()
    broken = await bench.locks[0].connection()
    async with await AsyncConnection.connect(migrated_url, autocommit=True) as other:
        await other.execute("SELECT pg_terminate_backend(%s)", (broken.info.backend_pid,))

    async def connected_again() -> bool:
        return await bench.locks[0].connection() is not broken

    await eventually(connected_again)
    await asyncio.sleep(1.5)
    second = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))
    await asyncio.sleep(0.5)
    bench.gate.set()
    await asyncio.gather(working, second)
    assert bench.runs == ["only"]
    assert (await bench.job()).state == "completed"


@pytest.mark.parametrize("end", [lambda job: job.cancel("enough"), lambda job: job.time_out()])
async def test_a_job_that_ends_stops_the_node_that_runs(
    bench: Bench, end: Callable[[JobRecord], None]
) -> None:
    """Cancelled or out of time: the handler is stopped, not waited for."""
    await bench.submit("endless")
    bench.held.add("endless")
    command = AdvanceJob(job_id=JOB, hop=1)
    running = asyncio.create_task(bench.executor().advance(command, asyncio.Event()))
    await bench.reached.wait()
    async with bench.store.transaction() as work:
        job = await work.jobs.get(JOB, lock=True)
        assert job is not None
        end(job)
        await work.jobs.save(job)
    await asyncio.wait_for(running, 10)
    assert (await bench.job()).nodes["endless"].state == "cancelled"
    assert await bench.checkpoints() == 0


async def test_work_is_left_to_the_replica_that_has_taken_it_over(bench: Bench) -> None:
    """When the claim is lost, the node here is stopped and nothing is written any more."""
    await bench.submit("shared")
    bench.held.add("shared")
    lost = asyncio.Event()
    running = asyncio.create_task(bench.executor().advance(AdvanceJob(job_id=JOB, hop=1), lost))
    await bench.reached.wait()
    lost.set()
    with pytest.raises(HopAbandoned):
        await asyncio.wait_for(running, 10)
    job = await bench.job()
    assert (job.state, job.hop) == ("running", 1)


async def test_a_command_that_was_taken_over_is_not_acknowledged(
    plane: ControlPlane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Returning would take the entry off the stream while the other replica works on it."""

    async def abandon(*_: object) -> None:
        raise HopAbandoned("another replica has taken over", taken_over=True)

    monkeypatch.setattr(ControlExecutor, "advance", abandon)
    message = AdvanceJobMessage.create(AdvanceJob(job_id=JOB, hop=1), source="/tests", subject=JOB)
    delivery: Any = SimpleNamespace(message=message, lost=asyncio.Event())
    with pytest.raises(Retry):
        await plane.streams._on_control(delivery)


async def hop_for_worker(wire: redis.asyncio.Redis, number: int = 1) -> RunHopMessage:
    """Return the command that a worker would get."""

    async def sent() -> RunHopMessage | None:
        entries: Any = await wire.xrange("myspinbot:data")
        if len(entries) < number:
            return None
        message = decode("data", entries[number - 1][1])
        assert isinstance(message, RunHopMessage)
        return message

    return await eventually(sent)


async def hand_back(wire: redis.asyncio.Redis, hop: RunHopMessage, *names: str) -> None:
    """Hand a hop back as a worker would."""
    data = HopCompleted(
        job_id=hop.data.job_id,
        hop_id=hop.data.hop_id,
        hop=hop.data.hop,
        sequence=hop.data.sequence + 2 * len(names),
        worker_id=WORKER,
        results=[completed(name) for name in names],
    )
    message = HopCompletedMessage.create(data, source="/tests", subject=data.job_id)
    fields: Any = message.to_fields()
    await wire.xadd("myspinbot:control", fields)


async def job_in(client: httpx.AsyncClient, job_id: str, state: str) -> dict[str, Any]:
    """Wait until a job is in a state; return it."""

    async def reached() -> dict[str, Any] | None:
        job: dict[str, Any] = (await client.get(f"/api/v1/jobs/{job_id}")).json()
        return job if job["state"] == state else None

    return await eventually(reached)


async def test_a_job_goes_from_plane_to_plane_until_all_nodes_have_ended(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """Control, data, control, data: each hop carries all results so far and its own number."""
    workflow = chain(control("plan"), dummy("make"), control("check"), dummy("finish"))
    job_id = (await client.post("/api/v1/jobs", json=submission(workflow))).json()["job_id"]
    hop = await hop_for_worker(wire)
    assert (hop.data.hop, hop.data.sequence, hop.data.hop_id) == (2, 0, hop_id(job_id, 2))
    assert [result.node_id for result in hop.data.results] == ["plan"]
    await job_in(client, job_id, "waiting")

    await hand_back(wire, hop, "make")
    await hand_back(wire, hop, "make")
    second = await hop_for_worker(wire, 2)
    assert (second.data.hop, second.data.sequence) == (4, 2)
    assert {result.node_id for result in second.data.results} == {"plan", "make", "check"}

    await hand_back(wire, hop, "make")
    await hand_back(wire, second, "finish")
    job = await job_in(client, job_id, "completed")
    assert job["progress"] == 1
    assert {node["state"] for node in job["nodes"]} == {"completed"}
    assert await wire.xlen("myspinbot:data") == 2
    events = (await client.get(f"/api/v1/jobs/{job_id}/events")).json()["items"]
    states = [event["kind"] for event in events if event["kind"].startswith("job_")]
    assert states == [
        "job_queued",
        "job_running",
        "job_waiting",
        "job_running",
        "job_waiting",
        "job_running",
        "job_completed",
    ]


async def test_jobs_do_not_wait_for_each_other(
    plane: ControlPlane, client: httpx.AsyncClient
) -> None:
    """Ten jobs at once all end; none is behind another."""
    answers = await asyncio.gather(
        *(
            client.post("/api/v1/jobs", json=submission(chain(control("a"), control("b"))))
            for _ in range(10)
        )
    )
    for answer in answers:
        await job_in(client, answer.json()["job_id"], "completed")
    rendered = plane.metrics.render().decode()
    assert 'myspinbot_job_duration_seconds_count{state="completed"} 10.0' in rendered
    assert "myspinbot_node_duration_seconds_count" in rendered
