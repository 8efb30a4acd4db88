"""The capabilities of the control plane, bound to their handlers. Used once, by `bootstrap`."""

from myspinbot_contracts import (
    Capability,
    EmptyObject,
    GenerateScriptOutput,
    GenerateScriptParams,
    GetCapabilitiesOutput,
    schema,
)
from myspinbot_runtime.capabilities import CapabilityRegistry, NodeContext

from .script import write_script


def control_capabilities(version: str) -> CapabilityRegistry:
    """Return the registry of the control plane."""
    registry = CapabilityRegistry("control", version)

    async def generate_script(
        _context: NodeContext, params: GenerateScriptParams, _inputs: EmptyObject
    ) -> GenerateScriptOutput:
        return write_script(params)

    async def get_capabilities(
        _context: NodeContext, _params: EmptyObject, _inputs: EmptyObject
    ) -> GetCapabilitiesOutput:
        return GetCapabilitiesOutput(manifest=registry.manifest())

    registry.add(
        Capability(
            capability_id="llm.generate_script",
            plane="control",
            label="Write a script",
            description="Turns a prompt into the words to be spoken and a picture of the scene.",
            version="1.0.0",
            engine="preview",
            timeout_seconds=30,
            concurrency=64,
            params_schema=_id("GenerateScriptParams"),
            input_schema=_id("EmptyObject"),
            output_schema=_id("GenerateScriptOutput"),
        ),
        generate_script,
    )
    registry.add(
        Capability(
            capability_id="info.get_capabilities",
            plane="control",
            label="List capabilities",
            description="Tells what the control plane can do.",
            version="1.0.0",
            engine="preview",
            timeout_seconds=10,
            concurrency=64,
            params_schema=_id("EmptyObject"),
            input_schema=_id("EmptyObject"),
            output_schema=_id("GetCapabilitiesOutput"),
        ),
        get_capabilities,
    )
    return registry


def _id(title: str) -> str:
    return str(schema(title)["$id"])
