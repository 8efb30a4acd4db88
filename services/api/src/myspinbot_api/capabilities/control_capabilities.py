"""The capabilities of the control plane, bound to their handlers. Used once, by `bootstrap`."""

from myspinbot_api.capabilities.script import write_script
from myspinbot_contracts import EmptyObject, GenerateScriptOutput, GenerateScriptParams
from myspinbot_runtime.capabilities import CapabilityRegistry, NodeContext


def control_capabilities(version: str) -> CapabilityRegistry:
    """Return the registry of the control plane's capabilities."""
    registry = CapabilityRegistry("control", version)
    registry.add(
        "llm.generate_script",
        generate_script,
        label="Write a script",
        description="Turns a prompt into the words to be spoken and a picture of the scene.",
        engine="preview",
        timeout_seconds=30,
        concurrency=64,
    )
    registry.add(
        "info.get_capabilities",
        registry.describe,
        label="List capabilities",
        description="Tells what the control plane can do.",
        engine="builtin",
        timeout_seconds=10,
        concurrency=64,
    )
    return registry


async def generate_script(
    _context: NodeContext, params: GenerateScriptParams, _inputs: EmptyObject
) -> GenerateScriptOutput:
    """Write the narration and the description of the scene."""
    return write_script(params)
