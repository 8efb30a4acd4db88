"""A hop rests as soon as all its unfinished nodes wait, and not before."""

import asyncio
import time
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from myspinbot_contracts import DummyTaskOutput, DummyTaskParams, ErrorInfo, JsonObject, Workflow
from myspinbot_runtime.capabilities import CapabilityError, CapabilityRegistry, NodeContext
from myspinbot_runtime.hops import pauses
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_runtime.hops.pauses import HopResting
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_runtime.storage import ArtifactStore

RETRY = {
    "max_attempts": 5,
    "initial_backoff_seconds": 60,
    "backoff_multiplier": 2,
    "max_backoff_seconds": 3600,
}

RunHop = Callable[..., Any]


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short waits are shorter here, so that tests are quick."""
    monkeypatch.setattr(pauses, "SHORT_WAIT_SECONDS", 0.1)


@pytest.fixture
def run(
    make_registry: Callable[..., CapabilityRegistry],
    make_workflow: Callable[..., Workflow],
    store: ArtifactStore,
    recorder: Any,
) -> RunHop:
    """Run a hop of these nodes; `failing` ones fail, `busy` ones take so many seconds."""

    async def run(graph: dict[str, list[str]], **more: Any) -> Any:
        failing = more.pop("failing", ())
        busy = more.pop("busy", {})

        async def work(
            context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
        ) -> DummyTaskOutput:
            await asyncio.sleep(busy.get(context.node_id, 0))
            if context.node_id in failing:
                raise CapabilityError(ErrorInfo(code="no", message="No.", retryable=True))
            return DummyTaskOutput(received=inputs, attempt=context.attempt)

        return await HopRunner(make_registry(work), store).run(
            **{
                "job_id": str(uuid.uuid4()),
                "hop_id": str(uuid.uuid4()),
                "workflow": make_workflow(graph, retry=RETRY),
                "plane": "data",
                "results": {},
                "hooks": recorder,
                "may_rest": True,
                **more,
            }
        )

    return run


async def test_a_hop_rests_until_its_shortest_wait_is_over(run: RunHop) -> None:
    """One node is to wait a minute and the other two: the hop is needed again in a minute."""
    tries = {"b": Tries(attempts=2, failures=1)}
    with pytest.raises(HopResting) as resting:
        await run({"a": [], "b": []}, failing={"a", "b"}, tries=tries)
    assert 50 < resting.value.seconds <= 60


async def test_a_hop_does_not_rest_while_a_node_works(run: RunHop, recorder: Any) -> None:
    """The hooks get the result of the other node before the hop rests."""
    with pytest.raises(HopResting):
        await run({"a": [], "b": []}, failing={"a"}, busy={"b": 0.5})
    assert ("finished", "b", "completed") in recorder.heard


async def test_a_wait_goes_on_where_it_was_cut_off(run: RunHop, recorder: Any) -> None:
    """No attempt is made before it is due."""
    tries = {"a": Tries(attempts=1, failures=1, due=time.time() + 40)}
    with pytest.raises(HopResting) as resting:
        await run({"a": []}, tries=tries)
    assert 30 < resting.value.seconds <= 40
    assert recorder.names("started") == []


async def test_a_wrong_clock_does_not_make_a_wait_longer(run: RunHop) -> None:
    """Another machine noted a time that lies years ahead of ours."""
    tries = {"a": Tries(attempts=1, failures=1, due=time.time() + 10**8)}
    with pytest.raises(HopResting) as resting:
        await run({"a": []}, tries=tries)
    assert resting.value.seconds <= 60


async def test_a_due_attempt_is_made_at_once(run: RunHop) -> None:
    """The wait has passed before the hop runs again."""
    tries = {"a": Tries(attempts=1, failures=1, due=time.time() - 1)}
    results = await run({"a": []}, tries=tries)
    assert (results["a"].state, results["a"].attempt) == ("completed", 2)
