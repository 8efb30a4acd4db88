"""Knows the cancelled jobs, from the stream that every worker reads from its beginning."""

import asyncio
from collections import OrderedDict
from typing import Any

import structlog

from myspinbot_contracts import CancelJob
from myspinbot_contracts.redis import BroadcastReader

logger = structlog.get_logger(__name__)

_REMEMBERED = 20_000
"""Number of cancelled jobs that are remembered; more than the stream keeps."""


class Cancellations:
    """The cancelled jobs, and a way to wait for one."""

    def __init__(self) -> None:
        """Start without any cancelled job."""
        self._cancelled: OrderedDict[str, None] = OrderedDict()
        self._waiting: dict[str, set[asyncio.Event]] = {}

    async def follow(self, reader: BroadcastReader[Any]) -> None:
        """Note every cancellation on the stream, old ones first, until cancelled."""
        async for _, message in reader:
            cancelled: CancelJob = message.data
            self.add(cancelled.job_id)

    def __contains__(self, job_id: str) -> bool:
        """Return whether the job is known to be cancelled."""
        return job_id in self._cancelled

    def add(self, job_id: str) -> None:
        """Note that a job is cancelled."""
        self._cancelled[job_id] = None
        while len(self._cancelled) > _REMEMBERED:
            self._cancelled.popitem(last=False)
        for event in self._waiting.get(job_id, ()):
            logger.info("job_cancelled", job_id=job_id)
            event.set()

    async def wait_for(self, job_id: str) -> None:
        """Return when the job is cancelled, at once if it is already."""
        if job_id in self._cancelled:
            return
        event = asyncio.Event()
        waiting = self._waiting.setdefault(job_id, set())
        waiting.add(event)
        try:
            await event.wait()
        finally:
            waiting.discard(event)
            if not waiting:
                self._waiting.pop(job_id, None)
