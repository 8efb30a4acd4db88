"""Applies what workers report to the jobs, and keeps what workers announce.

Delivery is at least once and in any order; the state comes out the same. An event that is in the
history already changes nothing, and one that comes late moves no node backwards.
"""

from collections.abc import Sequence
from typing import Any

import structlog

from myspinbot_api.adapters.postgres.patience import patiently
from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.reports import NodeReport, apply_report, identity_of
from myspinbot_api.services.batches import Batches
from myspinbot_api.services.job_observer import JobObserver
from myspinbot_contracts import Message, WorkerAnnounced

logger = structlog.get_logger(__name__)


class EventRecorder:
    """Handles the messages of the events stream."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Keep state in `store`."""
        self._store = store
        self._observer = observer
        self._batches: Batches[str, NodeReport] = Batches(self.apply)

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

    async def apply(self, job_id: str, reports: Sequence[NodeReport]) -> None:
        """Apply reports on one job in one transaction."""

        async def step() -> JobRecord | None:
            async with self._store.transaction() as work:
                job = await work.jobs.get(job_id, lock=True)
                if job is None:
                    logger.warning("event_of_unknown_job", job_id=job_id)
                    return None
                recorded = await work.jobs.recorded([identity_of(found) for found in reports])
                for report in reports:
                    if identity_of(report) not in recorded:
                        recorded.add(identity_of(report))
                        apply_report(job, report)
                await work.jobs.save(job)
                return job

        job = await patiently(step)
        if job is not None:
            self._observer.saved(job)
