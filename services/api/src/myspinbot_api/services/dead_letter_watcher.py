"""Fails jobs whose commands could not be processed, so that none hangs for ever.

Both planes put an entry that they give up on a dead-letter stream. Every replica reads these
streams from their beginning; a job that has gone on or has ended is left alone, so reading an
entry again changes nothing.
"""

import json
from collections.abc import Mapping
from typing import Any

import structlog

from myspinbot_api.adapters.postgres.patience import patiently
from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_api.services.job_observer import JobObserver
from myspinbot_contracts import DeadLetter, ErrorInfo, is_valid

logger = structlog.get_logger(__name__)


class DeadLetterWatcher:
    """Handles dead letters of the streams that carry a job from hop to hop."""

    def __init__(self, store: JobStore, observer: JobObserver) -> None:
        """Fail jobs in this store."""
        self._store = store
        self._observer = observer

    async def handle(self, letter: DeadLetter) -> None:
        """Fail the job that a dead letter is about, if it still waits for it."""
        job_id, hop = _about(letter.fields)
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
            self._observer.saved(job)

        await patiently(step)


def _about(fields: Mapping[str, str]) -> tuple[str | None, int | None]:
    """Return the job that an entry is about, and its hop where the payload can be read."""
    payload: Any = None
    try:
        payload = json.loads(fields.get("data", ""))
    except (ValueError, RecursionError):
        # It is in the dead letters because something about it is wrong: its payload, as it seems.
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
        message="A step of the job could not be processed and was given up: "
        f"{letter.error.message}"[:2000],
        found=f"{letter.delivery_count} deliveries of entry {letter.entry_id} on {letter.stream}",
        hint="Submit the job again. An operator finds the entry in the dead letters.",
    )
