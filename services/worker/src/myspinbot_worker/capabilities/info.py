"""info.get_capabilities: the manifest of the plane, as a node of a workflow sees it."""

from collections.abc import Awaitable, Callable

from myspinbot_contracts import EmptyObject, GetCapabilitiesOutput
from myspinbot_runtime.capabilities import CapabilityRegistry, NodeContext


def describe(
    registry: CapabilityRegistry,
) -> Callable[[NodeContext, EmptyObject, EmptyObject], Awaitable[GetCapabilitiesOutput]]:
    """Return the handler that describes `registry`."""

    async def get_capabilities(
        _context: NodeContext, _params: EmptyObject, _inputs: EmptyObject
    ) -> GetCapabilitiesOutput:
        return GetCapabilitiesOutput(manifest=registry.manifest())

    return get_capabilities
