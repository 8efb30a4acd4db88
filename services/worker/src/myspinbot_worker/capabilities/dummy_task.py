"""dummy.dummy_task takes time and can fail, to try out workflows and the platform."""

import asyncio

from myspinbot_contracts import DummyTaskOutput, DummyTaskParams, ErrorInfo, JsonObject
from myspinbot_runtime.capabilities import CapabilityError, NodeContext


async def dummy_task(
    context: NodeContext, params: DummyTaskParams, inputs: JsonObject
) -> DummyTaskOutput:
    """Wait, report progress step by step, and give the input back.

    Raises:
        CapabilityError: this attempt was requested to fail.
    """
    for step in range(params.steps):
        await asyncio.sleep(params.duration_seconds / params.steps)
        context.report((step + 1) / params.steps, f"step {step + 1} of {params.steps}")
    if context.attempt <= params.fail_attempts:
        raise CapabilityError(
            ErrorInfo(
                code="dummy_failure",
                message=f"Attempt {context.attempt} failed, as requested.",
                expected=f"success from attempt {params.fail_attempts + 1} on",
                found=f"attempt {context.attempt}",
                retryable=True,
            )
        )
    return DummyTaskOutput.model_validate({"received": inputs, "attempt": context.attempt})
