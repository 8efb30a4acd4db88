"""Cancels a job in any state that is not final."""

import structlog

from myspinbot_api.domain.errors import JobAlreadyFinal, UnknownJob
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.views.job_observer import JobObserver

logger = structlog.get_logger(__name__)

NO_REASON = "Cancelled by the user."


class JobCanceller:
    """Ends jobs at the request of a user."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Cancel jobs in this store."""
        self._store = store
        self._observer = observer

    async def cancel(self, job_id: str, reason: str | None) -> JobRecord:
        """Cancel a job and return it. The outbox carries the cancellation to the workers.

        Raises:
            UnknownJob: the job does not exist.
            JobAlreadyFinal: it has ended.
        """
        async with self._store.transaction() as work:
            job = await work.jobs.get(job_id, lock=True)
            if job is None:
                raise UnknownJob(job_id)
            if job.is_final:
                raise JobAlreadyFinal(f"The job has been {job.state} since {job.finished_at}.")
            job.cancel(reason or NO_REASON)
            await work.jobs.save(job)
        logger.info("job_cancelled", job_id=job_id)
        self._observer.report(job)
        return job
