"""A hop runs each node once, in order, in parallel if possible, and continues after a crash."""

import asyncio
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver

from myspinbot_contracts import (
    DummyTaskOutput,
    DummyTaskParams,
    ErrorInfo,
    JsonObject,
    NodeResult,
    Workflow,
)
from myspinbot_contracts.clock import now
from myspinbot_runtime.capabilities import CapabilityError, CapabilityRegistry, NodeContext
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_runtime.storage import ArtifactStore

JOB = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"

MakeRegistry = Callable[..., CapabilityRegistry]
MakeWorkflow = Callable[..., Workflow]


async def _echo(
    context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
) -> DummyTaskOutput:
    return DummyTaskOutput(received=inputs, attempt=context.attempt)


async def _run(
    runner: HopRunner, workflow: Workflow, hooks: Any, **more: Any
) -> dict[str, NodeResult]:
    return await runner.run(
        **{
            "job_id": JOB,
            "hop_id": str(uuid.uuid4()),
            "workflow": workflow,
            "plane": "data",
            "results": {},
            "hooks": hooks,
            **more,
        }
    )


async def test_nodes_run_after_those_they_wait_for_and_get_their_output(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """A diamond: both sides run between the first and the last node, which gets both outputs."""
    workflow = make_workflow(
        {"top": [], "left": ["top"], "right": ["top"], "end": ["left", "right"]}
    )
    results = await _run(HopRunner(make_registry(_echo), store), workflow, recorder)
    assert {name: result.state for name, result in results.items()} == dict.fromkeys(
        ["top", "left", "right", "end"], "completed"
    )
    started = recorder.names("started")
    assert started[0] == "top"
    assert started[-1] == "end"
    assert sorted(started) == ["end", "left", "right", "top"]
    assert results["end"].output == {"received": {"left": 1, "right": 1}, "attempt": 1}


async def test_independent_nodes_run_at_the_same_time(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """Three nodes meet at a barrier that none of them could pass alone."""
    barrier = asyncio.Barrier(3)

    async def meet(
        context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        await barrier.wait()
        return DummyTaskOutput(received=inputs, attempt=context.attempt)

    workflow = make_workflow({"a": [], "b": [], "c": []})
    results = await _run(HopRunner(make_registry(meet), store), workflow, recorder)
    assert {result.state for result in results.values()} == {"completed"}


async def test_a_capability_never_runs_more_often_at_once_than_it_allows(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """The limit holds over all hops of a process."""
    at_work = most = 0

    async def count(
        context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.01)
        at_work -= 1
        return DummyTaskOutput(received=inputs, attempt=context.attempt)

    runner = HopRunner(make_registry(count, concurrency=2), store)
    workflow = make_workflow({name: [] for name in "abcde"})
    await asyncio.gather(*(_run(runner, workflow, recorder) for _ in range(3)))
    assert most == 2
    assert len(recorder.names("finished")) == 15


async def test_a_failure_skips_nodes_that_wait_for_success(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """The rest of the chain is skipped, an independent node is not."""

    async def fail_first(
        context: NodeContext, params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        if context.node_id == "first":
            raise CapabilityError(ErrorInfo(code="no_luck", message="It did not work."))
        return await _echo(context, params, inputs)

    workflow = make_workflow({"first": [], "second": ["first"], "third": ["second"], "other": []})
    results = await _run(HopRunner(make_registry(fail_first), store), workflow, recorder)
    assert {name: result.state for name, result in results.items()} == {
        "first": "failed",
        "second": "skipped",
        "third": "skipped",
        "other": "completed",
    }
    assert isinstance(results["first"].error, ErrorInfo)
    assert results["first"].error.code == "no_luck"


async def test_finished_nodes_that_are_handed_in_are_not_run_again(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """This is how a worker goes on with a hop that another one has begun."""
    workflow = make_workflow({"a": [], "b": ["a"]})
    done = NodeResult.model_validate(
        {
            "node_id": "a",
            "state": "completed",
            "attempt": 7,
            "output": {"received": {}, "attempt": 7},
            "finished_at": now(),
        }
    )
    results = await _run(
        HopRunner(make_registry(_echo), store),
        workflow,
        recorder,
        results={"a": done},
        tries={"b": Tries(attempts=2)},
    )
    assert recorder.names("started") == ["b"]
    assert results["a"] == done
    # The attempts that were cut off are counted, so that each attempt has a number of its own.
    assert results["b"].output == {"received": {"a": 7}, "attempt": 3}


async def test_a_hop_goes_on_from_its_checkpoint_after_a_crash(
    make_registry: MakeRegistry,
    make_workflow: MakeWorkflow,
    store: ArtifactStore,
    recorder: Any,
    database_url: str,
) -> None:
    """The first process dies in the second node; the next one begins with that node."""
    stuck = asyncio.Event()

    async def hang_in_second(
        context: NodeContext, params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        if context.node_id == "second":
            stuck.set()
            await asyncio.Event().wait()
        return await _echo(context, params, inputs)

    workflow = make_workflow({"first": [], "second": ["first"], "third": ["second"]})
    hop = {"hop_id": str(uuid.uuid4())}
    async with AsyncPostgresSaver.from_conn_string(database_url) as saver:
        await saver.setup()
        dying = asyncio.create_task(
            _run(HopRunner(make_registry(hang_in_second), store, saver), workflow, recorder, **hop)
        )
        await stuck.wait()
        dying.cancel()
        await asyncio.gather(dying, return_exceptions=True)

        recorder.heard.clear()
        runner = HopRunner(make_registry(_echo), store, saver)
        results = await _run(runner, workflow, recorder, **hop)
        assert recorder.names("started") == ["second", "third"]
        assert {result.state for result in results.values()} == {"completed"}

        # Asked once more it knows the whole answer, and after that it forgets it.
        recorder.heard.clear()
        assert await _run(runner, workflow, recorder, **hop) == results
        assert recorder.heard == []
        await runner.forget(hop["hop_id"])
        await _run(runner, workflow, recorder, **hop)
        assert recorder.names("started") == ["first", "second", "third"]


async def test_a_hop_goes_on_where_the_caller_knows_more_than_the_checkpoint(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """The crash came after the caller had stored a result and before LangGraph had."""
    workflow = make_workflow({"first": [], "second": ["first"], "third": ["second"]})
    hop = {"hop_id": str(uuid.uuid4())}
    saver = InMemorySaver()
    stored: dict[str, NodeResult] = {}

    async def die_after_second(result: NodeResult) -> None:
        stored[result.node_id] = result
        if result.node_id == "second":
            raise ConnectionResetError("the process dies here")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recorder, "node_finished", die_after_second)
        with pytest.raises(ConnectionResetError):
            await _run(HopRunner(make_registry(_echo), store, saver), workflow, recorder, **hop)
    assert stored.keys() == {"first", "second"}

    recorder.heard.clear()
    runner = HopRunner(make_registry(_echo), store, saver)
    results = await _run(runner, workflow, recorder, results=stored, **hop)
    assert recorder.names("started") == ["third"]
    assert results["third"].output == {"received": {"second": 1}, "attempt": 1}


@pytest.mark.parametrize("kind", ["timeout", "crash", "bad_output"])
async def test_every_failure_of_a_handler_is_the_error_of_its_node(
    make_registry: MakeRegistry,
    make_workflow: MakeWorkflow,
    store: ArtifactStore,
    recorder: Any,
    kind: str,
) -> None:
    """Neither a timeout nor a bug of a handler ends the hop."""

    async def misbehave(
        _context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        if kind == "timeout":
            await asyncio.sleep(30)
        if kind == "crash":
            raise ZeroDivisionError("a bug at /secret/path")
        return DummyTaskOutput.model_construct(received=inputs, attempt=0)

    codes = {
        "timeout": "node_timed_out",
        "crash": "internal_error",
        "bad_output": "invalid_output",
    }
    runner = HopRunner(make_registry(misbehave, timeout=0.1), store)
    results = await _run(runner, make_workflow({"only": []}), recorder)
    assert results["only"].state == "failed"
    error = results["only"].error
    assert isinstance(error, ErrorInfo)
    assert error.code == codes[kind]
    assert "secret" not in error.model_dump_json()


async def test_a_retryable_error_is_tried_again_with_growing_waits(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """The waits are those of the policy; the attempts have numbers from 1."""

    async def third_time_lucky(
        context: NodeContext, params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        if context.attempt < 3:
            raise CapabilityError(ErrorInfo(code="busy", message="Later.", retryable=True))
        return await _echo(context, params, inputs)

    retry = {
        "max_attempts": 3,
        "initial_backoff_seconds": 0.01,
        "backoff_multiplier": 3,
        "max_backoff_seconds": 0.02,
    }
    workflow = make_workflow({"only": []}, retry=retry)
    results = await _run(HopRunner(make_registry(third_time_lucky), store), workflow, recorder)
    assert results["only"].state == "completed"
    assert results["only"].attempt == 3
    waits = [event[2:] for event in recorder.heard if event[0] == "retrying"]
    assert waits == [(1, "busy", 0.01), (2, "busy", 0.02)]


async def test_an_error_that_is_not_retryable_is_final(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """Another attempt does not make a picture out of a text file."""

    async def refuse(
        _context: NodeContext, _params: DummyTaskParams, _inputs: JsonObject
    ) -> DummyTaskOutput:
        raise CapabilityError(ErrorInfo(code="not_a_picture", message="No."))

    retry = {
        "max_attempts": 5,
        "initial_backoff_seconds": 0,
        "backoff_multiplier": 1,
        "max_backoff_seconds": 0,
    }
    workflow = make_workflow({"only": []}, retry=retry)
    results = await _run(HopRunner(make_registry(refuse), store), workflow, recorder)
    assert results["only"].attempt == 1
    assert recorder.names("started") == ["only"]


async def test_a_cancelled_hop_stops_the_thread_that_works_for_it(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """No thread works after its node has ended."""
    started = asyncio.Event()
    loop = asyncio.get_running_loop()
    ended: list[str] = []

    def work(context: NodeContext) -> None:
        loop.call_soon_threadsafe(started.set)
        while not context.should_stop():
            pass
        ended.append("thread")

    async def in_thread(
        context: NodeContext, params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        await context.in_thread(work, context)
        return await _echo(context, params, inputs)

    hop = asyncio.create_task(
        _run(HopRunner(make_registry(in_thread), store), make_workflow({"a": []}), recorder)
    )
    await started.wait()
    hop.cancel()
    await asyncio.gather(hop, return_exceptions=True)
    assert ended == ["thread"]
    assert recorder.names("finished") == []


async def test_progress_is_passed_on_sparingly_and_the_last_report_always(
    make_registry: MakeRegistry, make_workflow: MakeWorkflow, store: ArtifactStore, recorder: Any
) -> None:
    """A thousand reports become a few; the last one says 1."""

    async def chatter(
        context: NodeContext, params: DummyTaskParams, inputs: JsonObject
    ) -> DummyTaskOutput:
        for step in range(1000):
            context.report((step + 1) / 1000, f"step {step + 1}")
        return await _echo(context, params, inputs)

    await _run(HopRunner(make_registry(chatter), store), make_workflow({"a": []}), recorder)
    frames = [event[2:4] for event in recorder.heard if event[0] == "progress"]
    assert frames[-1] == (1.0, "step 1000")
    assert len(frames) < 10
