"""A manifest matches its handlers, because it is made from them."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from myspinbot_contracts import (
    DummyTaskOutput,
    DummyTaskParams,
    EmptyObject,
    GetCapabilitiesOutput,
    JsonObject,
    schema,
)
from myspinbot_runtime.capabilities import CapabilityRegistry, NodeContext
from myspinbot_runtime.storage import ArtifactStore

ENTRY: dict[str, Any] = {
    "label": "Trial",
    "description": "For tests.",
    "engine": "builtin",
    "timeout_seconds": 1,
    "concurrency": 2,
}


async def _work(
    context: NodeContext, _params: DummyTaskParams, inputs: JsonObject
) -> DummyTaskOutput:
    return DummyTaskOutput(received=inputs, attempt=context.attempt)


async def _on_anything(
    context: NodeContext, _params: dict[str, Any], _inputs: EmptyObject
) -> DummyTaskOutput:
    return DummyTaskOutput(received={}, attempt=context.attempt)


def test_the_schemas_of_a_capability_are_those_of_its_handler() -> None:
    """Also where the input is an open map, which has no class of its own."""
    registry = CapabilityRegistry("data", "1.2.3")
    registry.add("dummy.dummy_task", _work, **ENTRY)
    [entry] = registry.manifest().capabilities
    assert entry.params_schema == schema("DummyTaskParams")["$id"]
    assert entry.input_schema == schema("JsonObject")["$id"]
    assert entry.output_schema == schema("DummyTaskOutput")["$id"]
    assert (entry.plane, entry.concurrency) == ("data", 2)


@pytest.mark.parametrize(
    ("handler", "error", "said"),
    [(_on_anything, LookupError, "dict"), (_work, ValueError, "already bound")],
)
def test_invalid_bindings_are_refused_when_the_service_starts(
    handler: Callable[..., Awaitable[Any]], error: type[Exception], said: str
) -> None:
    """A type that is not a contract, and a name that is already bound."""
    registry = CapabilityRegistry("data", "1.2.3")
    registry.add("dummy.dummy_task", _work, **ENTRY)
    name = "dummy.dummy_task" if error is ValueError else "dummy.other_task"
    with pytest.raises(error, match=said):
        registry.add(name, handler, **ENTRY)


async def test_a_registry_describes_itself_as_a_node_sees_it(store: ArtifactStore) -> None:
    """Both planes have this capability, and the one handler."""
    registry = CapabilityRegistry("data", "1.2.3")
    registry.add("info.get_capabilities", registry.describe, **ENTRY)
    context = NodeContext("job", "node", 1, store, lambda _fraction, _message: None)
    output = await registry.execute("info.get_capabilities", context, {}, {})
    assert GetCapabilitiesOutput.model_validate(output).manifest == registry.manifest()
