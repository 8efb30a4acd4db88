"""Cancels a job, whatever it is doing."""

import structlog

from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_api.domain.errors import JobAlreadyFinal, UnknownJob
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.job_observer import JobObserver

logger = structlog.get_logger(__name__)

NO_REASON = "Cancelled by the user."


class JobCanceller:
    """Ends jobs that nobody wants any more."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Cancel jobs in this store."""
        self._store = store
        self._observer = observer

    async def cancel(self, job_id: str, reason: str | None) -> JobRecord:
        """Cancel a job and return it. Its workers are told through the outbox.

        Raises:
            UnknownJob: there is no such job.
            JobAlreadyFinal: it has ended.
        """
        async with self._store.transaction() as work:
            job = await work.jobs.get(job_id, lock=True)
            if job is None:
                raise UnknownJob(job_id)
            if job.is_final:
                raise JobAlreadyFinal(f"The job is {job.state} since {job.finished_at}.")
            job.cancel(reason or NO_REASON)
            await work.jobs.save(job)
        logger.info("job_cancelled", job_id=job_id)
        self._observer.saved(job)
        return job
