"""Runs one node until its end: one attempt after another, with its time limit and retry policy.

Used by the hop runner of both planes. The outcome is always a `NodeResult`, except for a
cancellation and for exceptions of the caller's hooks.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import structlog

from myspinbot_contracts import ErrorInfo, Node, NodeResult, RetryPolicy, given
from myspinbot_contracts.clock import now
from myspinbot_runtime.capabilities import CapabilityError, CapabilityRegistry, NodeContext
from myspinbot_runtime.hops.hooks import HopHooks, Tries
from myspinbot_runtime.hops.progress import ProgressReporter
from myspinbot_runtime.storage import ArtifactStore, StorageError

logger = structlog.get_logger(__name__)


def backoff_seconds(policy: RetryPolicy, failures: int) -> float:
    """Return the wait after a number of failed attempts in seconds, as `RetryPolicy` defines it."""
    # The exponent is bounded, or a large count would overflow before `min` takes effect.
    growth = policy.backoff_multiplier ** min(failures - 1, 64)
    return float(min(policy.initial_backoff_seconds * growth, policy.max_backoff_seconds))


async def run_attempts(
    registry: CapabilityRegistry,
    store: ArtifactStore,
    *,
    job_id: str,
    node: Node,
    inputs: Mapping[str, Any],
    hooks: HopHooks,
    earlier: Tries,
    pause: Callable[[float], Awaitable[None]],
) -> NodeResult:
    """Run a node until it succeeds or may not be tried again.

    Args:
        registry: capabilities of the plane.
        store: where the node reads and writes artifacts.
        job_id: the job.
        node: the node, its parameters complete.
        inputs: its inputs from other nodes.
        hooks: called for each attempt.
        earlier: attempts before a crash or a rest.
        pause: waits for a number of seconds.
    """
    started_at = now()
    policy = given(node.retry, None)
    failures = earlier.failures
    attempt = earlier.attempts
    try:
        capability = registry.get(node.capability_id)
    except CapabilityError as error:
        return NodeResult(
            node_id=node.node_id,
            state="failed",
            attempt=attempt,
            error=error.info,
            finished_at=now(),
        )
    limit = given(node.timeout_seconds, capability.timeout_seconds)
    if policy is not None and failures:
        # The time is from the clock of another machine, which must not make the wait longer.
        remaining = min(earlier.due - time.time(), backoff_seconds(policy, failures))
        if remaining > 0:
            await pause(remaining)
    while True:
        attempt += 1
        async with registry.slots(node.capability_id):
            await hooks.node_started(node, Tries(attempt, failures), capability.engine)
            outcome = await _attempt(registry, store, job_id, node, attempt, inputs, hooks, limit)
        ended = partial(
            NodeResult,
            node_id=node.node_id,
            attempt=attempt,
            engine=capability.engine,
            started_at=started_at,
        )
        if isinstance(outcome, dict):
            return ended(state="completed", output=outcome, finished_at=now())
        failures += 1
        if policy is None or failures >= policy.max_attempts or outcome.retryable is not True:
            return ended(state="failed", error=outcome, finished_at=now())
        delay = backoff_seconds(policy, failures)
        tries = Tries(attempt, failures, due=time.time() + delay)
        await hooks.node_retrying(node, tries, outcome, delay)
        await pause(delay)


async def _attempt(
    registry: CapabilityRegistry,
    store: ArtifactStore,
    job_id: str,
    node: Node,
    attempt: int,
    inputs: Mapping[str, Any],
    hooks: HopHooks,
    limit: float,
) -> dict[str, Any] | ErrorInfo:
    async with ProgressReporter(
        lambda fraction, message: hooks.progress(node, attempt, fraction, message)
    ) as reporter:
        context = NodeContext(
            job_id=job_id,
            node_id=node.node_id,
            attempt=attempt,
            store=store,
            report=reporter.report,
        )
        clock = asyncio.timeout(limit)
        try:
            async with clock:
                return await registry.execute(node.capability_id, context, node.params, inputs)
        except (CapabilityError, StorageError) as error:
            return error.info
        except TimeoutError as error:
            if not clock.expired():
                return _internal_error(job_id, node, error)
            return ErrorInfo(
                code="node_timed_out",
                message=f"{node.node_id} took longer than its limit.",
                expected=f"an end within {limit:g} seconds",
                hint="Give the node a larger timeout_seconds, or less work.",
                retryable=True,
            )
        except Exception as error:  # noqa: BLE001  # an error of a handler ends its node, not the hop
            return _internal_error(job_id, node, error)


def _internal_error(job_id: str, node: Node, error: Exception) -> ErrorInfo:
    # The traceback is for the log; the owner of the job must not see paths or values of the host.
    logger.error(
        "capability_crashed",
        job_id=job_id,
        node_id=node.node_id,
        capability=node.capability_id,
        exc_info=error,
    )
    return ErrorInfo(
        code="internal_error",
        message=f"{node.capability_id} failed unexpectedly ({type(error).__name__}).",
        hint="See the log of the service for this job and node.",
    )
