"""Reports the events and the progress of the nodes of a hop to the control plane.

Events go through the ledger and are never lost; progress goes over Pub/Sub and may be lost.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from redis.exceptions import RedisError

from myspinbot_contracts import (
    ErrorInfo,
    Node,
    NodeCancelledMessage,
    NodeCompletedMessage,
    NodeFailedMessage,
    NodeResult,
    NodeRetryingMessage,
    NodeSkippedMessage,
    NodeStartedMessage,
    ProgressFrame,
    ProgressFrameMessage,
    RunHopMessage,
)
from myspinbot_contracts.clock import now
from myspinbot_contracts.redis import ChannelPublisher, StreamProducer
from myspinbot_contracts.redis.specs import StreamMessage
from myspinbot_contracts.workflow import event_id
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_worker.hops.hop_ledger import HopLedger
from myspinbot_worker.monitoring.worker_metrics import WorkerMetrics

_ENDINGS: dict[str, Any] = {
    "completed": NodeCompletedMessage,
    "failed": NodeFailedMessage,
    "skipped": NodeSkippedMessage,
    "cancelled": NodeCancelledMessage,
}


_LONGEST_MESSAGE = 200  # of a progress frame, by its schema


@dataclass(frozen=True)
class _Attempt:
    node: Node
    number: int
    began: float


class HopReporter:
    """The hooks of one hop: see `myspinbot_runtime.hops.hooks.HopHooks`."""

    def __init__(
        self,
        *,
        worker_id: str,
        command: RunHopMessage,
        ledger: HopLedger,
        events: StreamProducer,
        progress: ChannelPublisher,
        metrics: WorkerMetrics,
    ) -> None:
        """Report on the hop of `command` through `ledger`."""
        self._worker_id = worker_id
        self._command = command
        self._ledger = ledger
        self._events = events
        self._progress = progress
        self._metrics = metrics
        self._running: dict[str, _Attempt] = {}

    async def node_started(self, node: Node, tries: Tries, engine: str) -> None:
        """Report that an attempt begins."""
        attempt = tries.attempts
        self._running[node.node_id] = _Attempt(node, attempt, time.monotonic())
        self._metrics.node_started(node.capability_id)
        await self._ledger.report(
            self._event(NodeStartedMessage, node.node_id, attempt=attempt, engine=engine),
            self._events,
            tries=(node.node_id, tries),
        )

    async def node_retrying(
        self, node: Node, tries: Tries, error: ErrorInfo, delay_seconds: float
    ) -> None:
        """Report that an attempt has failed and another one follows."""
        self._count_end(node.node_id, "retrying")
        await self._ledger.report(
            self._event(
                NodeRetryingMessage,
                node.node_id,
                attempt=tries.attempts,
                error=error,
                delay_seconds=delay_seconds,
            ),
            self._events,
            tries=(node.node_id, tries),
        )

    async def node_finished(self, result: NodeResult) -> None:
        """Report how a node has ended."""
        self._count_end(result.node_id, result.state)
        await self._ledger.report(
            self._event(_ENDINGS[result.state], result.node_id, result=result),
            self._events,
            result=result,
        )

    async def progress(
        self, node: Node, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Publish how far a node is. A frame that Redis does not take is dropped."""
        frame: dict[str, Any] = {
            "job_id": self._command.data.job_id,
            "node_id": node.node_id,
            "attempt": attempt,
            "progress": fraction,
        }
        if message:
            frame["message"] = message[:_LONGEST_MESSAGE]
        try:
            await self._progress.publish(
                ProgressFrameMessage.create(
                    ProgressFrame.model_validate(frame),
                    source=self._source,
                    subject=self._command.subject,
                    traceparent=self._command.traceparent,
                ),
                job_id=self._command.data.job_id,
            )
        except RedisError:
            # The contract allows the loss of progress; the work must go on.
            self._metrics.progress_dropped.inc()

    async def cancel(self, nodes: Iterable[Node]) -> None:
        """Report these nodes as cancelled, with or without a running attempt."""
        for node in nodes:
            running = self._running.get(node.node_id)
            await self.node_finished(
                NodeResult(
                    node_id=node.node_id,
                    state="cancelled",
                    attempt=0 if running is None else running.number,
                    finished_at=now(),
                )
            )

    def abandon(self) -> None:
        """Count the attempts that end here without a report; another worker continues them."""
        for node_id in list(self._running):
            self._count_end(node_id, "abandoned")

    def _count_end(self, node_id: str, outcome: str) -> None:
        attempt = self._running.pop(node_id, None)
        if attempt is not None:
            self._metrics.node_ended(
                attempt.node.capability_id, outcome, time.monotonic() - attempt.began
            )

    @property
    def _source(self) -> str:
        return f"/workers/{self._worker_id}"

    def _event(
        self, message: Any, node_id: str, **details: object
    ) -> Callable[[int], StreamMessage]:
        data = self._command.data
        occurred_at = now()

        def make(sequence: int) -> StreamMessage:
            event: StreamMessage = message.create(
                message.PAYLOAD(
                    job_id=data.job_id,
                    hop_id=data.hop_id,
                    hop=data.hop,
                    sequence=sequence,
                    node_id=node_id,
                    worker_id=self._worker_id,
                    occurred_at=occurred_at,
                    **details,
                ),
                id=event_id(data.hop_id, sequence),
                source=self._source,
                subject=data.job_id,
                traceparent=self._command.traceparent,
            )
            return event

        return make
