"""Applies what workers report to the jobs, and keeps what workers announce.

Delivery is at least once and in any order; the state comes out the same. An event that is in the
history already changes nothing, and one that comes late moves no node backwards.
"""

from collections.abc import Sequence
from typing import Any

import structlog

from myspinbot_api.adapters.postgres.patience import patiently
from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.job import JobRecord, end_of_node
from myspinbot_contracts import (
    Message,
    NodeCancelled,
    NodeCompleted,
    NodeFailed,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    WorkerAnnounced,
)
from myspinbot_contracts.workflow import event_id

from .batching import Batches
from .observing import JobObserver

logger = structlog.get_logger(__name__)

NodeEvent = NodeStarted | NodeRetrying | NodeCompleted | NodeFailed | NodeSkipped | NodeCancelled


class EventRecorder:
    """Handles the messages of the events stream."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Keep state in `store`."""
        self._store = store
        self._observer = observer
        self._batches: Batches[str, NodeEvent] = Batches(self.apply)

    async def handle(self, message: Message[Any]) -> None:
        """Apply one message; returns when it is committed."""
        if isinstance(message.data, WorkerAnnounced):
            await self.announce(message.data)
        else:
            await self._batches.add(message.data.job_id, message.data)

    async def announce(self, announced: WorkerAnnounced) -> None:
        """Keep what a worker can do."""

        async def step() -> None:
            async with self._store.transaction() as work:
                await work.manifests.store(announced)

        await patiently(step)
        logger.info(
            "worker_announced",
            worker_id=announced.worker_id,
            version=announced.manifest.version,
            capabilities=len(announced.manifest.capabilities),
        )

    async def apply(self, job_id: str, events: Sequence[NodeEvent]) -> None:
        """Apply events of one job in one transaction."""

        async def step() -> JobRecord | None:
            async with self._store.transaction() as work:
                job = await work.jobs.get(job_id, lock=True)
                if job is None:
                    logger.warning("event_of_unknown_job", job_id=job_id)
                    return None
                identities = [event_id(event.hop_id, event.sequence) for event in events]
                recorded = await work.jobs.recorded(identities)
                for identity, event in zip(identities, events, strict=True):
                    if identity not in recorded:
                        recorded.add(identity)
                        _apply(job, event, identity)
                await work.jobs.save(job)
                return job

        job = await patiently(step)
        if job is not None:
            self._observer.saved(job)


def _apply(job: JobRecord, event: NodeEvent, identity: str) -> None:
    job.note_sequence(event.sequence)
    if isinstance(event, NodeStarted):
        entry = HistoryEntry(
            "node_started",
            event.occurred_at,
            node_id=event.node_id,
            attempt=event.attempt,
            worker_id=event.worker_id,
            event_id=identity,
        )
        job.start_node(event.node_id, event.attempt, event.engine, entry)
    elif isinstance(event, NodeRetrying):
        entry = HistoryEntry(
            "node_retrying",
            event.occurred_at,
            node_id=event.node_id,
            attempt=event.attempt,
            worker_id=event.worker_id,
            message=f"Next attempt in {event.delay_seconds:g} s.",
            error=event.error.model_dump(mode="json"),
            event_id=identity,
        )
        job.retry_node(event.node_id, event.attempt, entry)
    elif event.result.node_id == event.node_id:
        job.end_node(event.result, end_of_node(event.result, event.worker_id, identity))
