"""Applies the reports of workers to jobs, and stores the announcements of workers.

Events are delivered at least once and in any order; the resulting state is the same. An event that
is in the history changes nothing, and a late one moves no node backwards.
"""

from collections.abc import Sequence
from typing import Any

import structlog

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.reports import NodeReport, apply_report, identity_of
from myspinbot_api.services.batches import Batches
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.job_observer import JobObserver
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
        """Apply a message; return when the change is committed."""
        if isinstance(message.data, WorkerAnnounced):
            await self.announce(message.data)
        else:
            await self._batches.add(message.data.job_id, message.data)

    async def announce(self, announced: WorkerAnnounced) -> None:
        """Store the manifest of a worker."""

        async def step() -> None:
            async with self._store.transaction() as work:
                await work.manifests.store(announced)

        await retry_database(step)
        logger.info(
            "worker_announced",
            worker_id=announced.worker_id,
            version=announced.manifest.version,
            capabilities=len(announced.manifest.capabilities),
        )

    async def apply(self, job_id: str, reports: Sequence[NodeReport]) -> None:
        """Apply reports on a job in one transaction."""

        async def step() -> JobRecord | None:
            async with self._store.transaction() as work:
                job = await work.jobs.get(job_id, lock=True)
                if job is None:
                    logger.warning("event_of_unknown_job", job_id=job_id)
                    return None
                recorded = await work.jobs.recorded_events(
                    [identity_of(report) for report in reports]
                )
                for report in reports:
                    if identity_of(report) not in recorded:
                        recorded.add(identity_of(report))
                        apply_report(job, report)
                await work.jobs.save(job)
                return job

        job = await retry_database(step)
        if job is not None:
            self._observer.report(job)
