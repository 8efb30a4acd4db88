"""A small plane to run hops on, whose capabilities are functions of the tests."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from myspinbot_contracts import (
    DummyTaskOutput,
    DummyTaskParams,
    ErrorInfo,
    JsonObject,
    Node,
    NodeResult,
    StorageConfig,
    Workflow,
)
from myspinbot_runtime.capabilities import CapabilityRegistry, NodeContext
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_runtime.storage import ArtifactStore

Handler = Callable[[NodeContext, DummyTaskParams, JsonObject], Awaitable[DummyTaskOutput]]


class Recorder:
    """Hooks that record their calls."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    async def node_started(self, node: Node, tries: Tries, engine: str) -> None:
        """Record a start."""
        self.heard.append(("started", node.node_id, tries.attempts, engine))

    async def node_retrying(
        self, node: Node, tries: Tries, error: ErrorInfo, delay_seconds: float
    ) -> None:
        """Record a retry."""
        self.heard.append(("retrying", node.node_id, tries.attempts, error.code, delay_seconds))

    async def node_finished(self, result: NodeResult) -> None:
        """Record an end."""
        self.heard.append(("finished", result.node_id, result.state))

    async def progress(
        self, node: Node, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Record the progress of a node."""
        self.heard.append(("progress", node.node_id, fraction, message, attempt))

    def names(self, kind: str) -> list[str]:
        """Nodes of the events of one kind, in order."""
        return [event[1] for event in self.heard if event[0] == kind]


@pytest.fixture
def recorder() -> Recorder:
    """Hooks that record their calls."""
    return Recorder()


@pytest.fixture
def store(tmp_path: Path) -> ArtifactStore:
    """Storage in a folder."""
    return ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))


@pytest.fixture
def make_registry() -> Callable[..., CapabilityRegistry]:
    """Make a data plane whose only capability is a function of the test."""

    def make(handler: Handler, *, concurrency: int = 4, timeout: float = 10) -> CapabilityRegistry:
        registry = CapabilityRegistry("data", "1.0.0")
        registry.add(
            "dummy.dummy_task",
            handler,
            label="Dummy",
            description="Does what the test says.",
            engine="builtin",
            timeout_seconds=timeout,
            concurrency=concurrency,
        )
        return registry

    return make


@pytest.fixture
def make_workflow() -> Callable[..., Workflow]:
    """Make a workflow of data nodes from `{"a": [], "b": ["a"]}`: nodes and their predecessors."""

    def make(graph: dict[str, list[str]], **more: Any) -> Workflow:
        return Workflow.model_validate(
            {
                "nodes": [
                    {
                        "node_id": name,
                        "capability_id": "dummy.dummy_task",
                        "plane": "data",
                        "params": {"duration_seconds": 0, "steps": 1, "fail_attempts": 0},
                        "inputs": {
                            source: {"node_id": source, "output": "attempt"} for source in sources
                        },
                        "progress_weight": 1,
                        **more,
                    }
                    for name, sources in graph.items()
                ],
                "edges": [
                    {"source": source, "target": name, "kind": "on_success"}
                    for name, sources in graph.items()
                    for source in sources
                ],
            }
        )

    return make
