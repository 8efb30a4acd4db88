"""Handles one delivery of a hop from its arrival to its hand-back."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import structlog
from redis.asyncio import Redis

from myspinbot_contracts import (
    HopCompleted,
    HopCompletedMessage,
    RunHop,
    RunHopMessage,
    given,
)
from myspinbot_contracts.clock import now, seconds_between
from myspinbot_contracts.redis import ChannelPublisher, Delivery, Retry, StreamProducer
from myspinbot_contracts.redis.tasks import cancel_all
from myspinbot_contracts.workflow import hop_nodes
from myspinbot_runtime.hops.pauses import HopResting
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_worker.cancellations import Cancellations
from myspinbot_worker.hops.hop_ledger import HopLedger, HopLost
from myspinbot_worker.hops.hop_reporter import HopReporter
from myspinbot_worker.monitoring.worker_metrics import WorkerMetrics

logger = structlog.get_logger(__name__)


class HopProcessor:
    """The handler of the stream `data`. A process has one; it handles deliveries concurrently."""

    def __init__(
        self,
        *,
        worker_id: str,
        client: Redis,
        runner: HopRunner,
        cancellations: Cancellations,
        control: StreamProducer,
        events: StreamProducer,
        progress: ChannelPublisher,
        metrics: WorkerMetrics,
    ) -> None:
        """Wire the handler; it starts nothing by itself."""
        self._worker_id = worker_id
        self._client = client
        self._runner = runner
        self._cancellations = cancellations
        self._control = control
        self._events = events
        self._progress = progress
        self._metrics = metrics

    async def __call__(self, delivery: Delivery[Any]) -> None:
        """Run a hop and hand it back.

        Raises:
            Retry: another delivery has taken the hop over, or all of its nodes wait for their next
                attempts, so that other hops can run meanwhile.
        """
        command: RunHopMessage = delivery.message
        log = logger.bind(job_id=command.data.job_id, hop=command.data.hop)
        ledger = await HopLedger.take(self._client, delivery)
        if ledger is None:
            log.info("hop_is_done_or_doubled", entry_id=delivery.entry_id)
            return
        log.info("hop_taken", delivery=delivery.delivery_count, finished=len(ledger.results))
        reporter = HopReporter(
            worker_id=self._worker_id,
            command=command,
            ledger=ledger,
            events=self._events,
            progress=self._progress,
            metrics=self._metrics,
        )
        try:
            with self._metrics.hop_running():
                await self._run(delivery, ledger, reporter)
            await ledger.hand_back(self._hand_back(command, ledger), self._control)
        except HopLost as lost:
            log.warning("hop_lost")
            raise Retry(str(lost)) from lost
        except HopResting as resting:
            log.info("hop_rests", seconds=resting.seconds)
            raise Retry(str(resting), delay=resting.seconds, counted=False) from resting
        log.info("hop_handed_back", finished=len(ledger.results))

    async def _run(
        self, delivery: Delivery[RunHopMessage], ledger: HopLedger, reporter: HopReporter
    ) -> None:
        data = delivery.message.data
        known = {result.node_id: result for result in data.results}
        if data.job_id in self._cancellations or _remaining_seconds(data) == 0:
            await reporter.cancel(hop_nodes(data.workflow, "data", {**known, **ledger.results}))
            return
        work = asyncio.create_task(
            self._runner.run(
                job_id=data.job_id,
                hop_id=data.hop_id,
                workflow=data.workflow,
                plane="data",
                results={**known, **ledger.results},
                tries=ledger.tries,
                hooks=reporter,
                may_rest=True,
            )
        )
        lost = asyncio.create_task(delivery.lost.wait())
        stopped = asyncio.create_task(self._wait_for_stop(data))
        try:
            await asyncio.wait({work, lost, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if work.done():
                await work
                return
            await cancel_all([work])
            if lost.done():
                raise HopLost("the claim has passed to another worker")
            # Every node that has not ended, or the control plane would ask for it again.
            results = {**known, **ledger.results}
            await reporter.cancel(hop_nodes(data.workflow, "data", results))
        finally:
            await cancel_all([work, lost, stopped])
            reporter.abandon()

    async def _wait_for_stop(self, data: RunHop) -> None:
        """Return when the job is cancelled or its time is up."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_remaining_seconds(data)):
                await self._cancellations.wait_for(data.job_id)

    def _hand_back(
        self, command: RunHopMessage, ledger: HopLedger
    ) -> Callable[[int], HopCompletedMessage]:
        data = command.data

        def make(sequence: int) -> HopCompletedMessage:
            return HopCompletedMessage.create(
                HopCompleted(
                    job_id=data.job_id,
                    hop_id=data.hop_id,
                    hop=data.hop,
                    sequence=sequence,
                    worker_id=self._worker_id,
                    results=list(ledger.results.values()),
                ),
                source=f"/workers/{self._worker_id}",
                subject=data.job_id,
                traceparent=command.traceparent,
            )

        return make


def _remaining_seconds(data: RunHop) -> float | None:
    """Return how long a job may still take: 0 if its time is up, None if it has no deadline."""
    deadline = given(data.deadline_at, None)
    return None if deadline is None else max(0.0, seconds_between(now(), deadline))
