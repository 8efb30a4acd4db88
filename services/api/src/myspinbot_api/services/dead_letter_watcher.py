"""Fails jobs whose commands could not be processed, so that no job waits for ever.

Both planes move an entry that they give up to a dead-letter stream. Every replica reads these
streams from their beginning. A job that has moved on or has ended is not changed, so reading an
entry again has no effect.
"""

import json
from collections.abc import Mapping
from typing import Any

import structlog

from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_contracts import DeadLetter, ErrorInfo, is_valid

logger = structlog.get_logger(__name__)


class DeadLetterWatcher:
    """Handles dead letters of the streams that carry a job from hop to hop."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Fail jobs in this store."""
        self._store = store
        self._observer = observer

    async def handle(self, letter: DeadLetter) -> None:
        """Fail the job of a dead letter, if it still waits for that command."""
        job_id, hop = _addressee(letter.fields)
        if job_id is None:
            logger.warning("dead_letter_of_no_job", stream=letter.stream, entry=letter.entry_id)
            return

        async def step() -> None:
            async with self._store.transaction() as work:
                job = await work.jobs.get(job_id, lock=True)
                if job is None or not job.is_current(job.hop if hop is None else hop):
                    return
                job.fail(_reason(letter))
                await work.jobs.save(job)
            logger.error("job_failed_by_dead_letter", job_id=job_id, stream=letter.stream)
            self._observer.report(job)

        await retry_database(step)


def _addressee(fields: Mapping[str, str]) -> tuple[str | None, int | None]:
    """Return the job of an entry, and its hop if the payload can be read."""
    payload: Any = None
    try:
        payload = json.loads(fields.get("data", ""))
    except (ValueError, RecursionError):
        # An unreadable payload is one reason for an entry to be here.
        payload = None
    if isinstance(payload, dict):
        job_id, hop = payload.get("job_id"), payload.get("hop")
        if is_valid("Uuid", job_id) and isinstance(hop, int):
            return job_id, hop
    subject = fields.get("subject")
    return (subject, None) if is_valid("Uuid", subject) else (None, None)


def _reason(letter: DeadLetter) -> ErrorInfo:
    return ErrorInfo(
        code="dead_letter",
        message=f"A command of the job could not be processed: {letter.error.message}"[:2000],
        found=f"{letter.delivery_count} deliveries of entry {letter.entry_id} on {letter.stream}",
        hint="Submit the job again. The entry is in the dead-letter stream.",
    )
