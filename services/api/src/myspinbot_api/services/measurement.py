"""Counts jobs and messages in the database, for all processes. Used by the metrics route."""

from collections.abc import Mapping
from dataclasses import dataclass

from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_contracts import schema
from myspinbot_contracts.clock import now, seconds_between


@dataclass(frozen=True, slots=True)
class Measurement:
    """Numbers of the whole installation at one instant."""

    jobs: Mapping[str, int]
    outbox_messages: int
    outbox_lag_seconds: float


async def measure(store: JobStore) -> Measurement:
    """Count jobs in every state, also in those without jobs, and the messages in the outbox."""
    async with store.reading() as work:
        counts = await work.jobs.count_by_state()
        waiting, oldest = await work.outbox.backlog()
    lag = 0.0 if oldest is None else seconds_between(oldest, now())
    states = schema("JobState")["enum"]
    return Measurement(
        jobs={state: counts.get(state, 0) for state in states},
        outbox_messages=waiting,
        outbox_lag_seconds=max(0.0, lag),
    )
