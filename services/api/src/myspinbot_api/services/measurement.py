"""Reads from the database what no single process can count. Used when metrics are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from myspinbot_api.adapters.postgres.unit_of_work import JobStore
from myspinbot_contracts import schema


@dataclass(frozen=True, slots=True)
class Measurement:
    """The state of the whole installation at one instant."""

    jobs: Mapping[str, int]
    outbox_messages: int
    outbox_lag_seconds: float


async def measure(store: JobStore) -> Measurement:
    """Count jobs in every state, those without jobs included, and what waits in the outbox."""
    async with store.reading() as work:
        counts = await work.jobs.count_by_state()
        waiting, oldest = await work.outbox.backlog()
    lag = 0.0 if oldest is None else (datetime.now(UTC) - oldest).total_seconds()
    states = schema("JobState")["enum"]
    return Measurement(
        jobs={state: counts.get(state, 0) for state in states},
        outbox_messages=waiting,
        outbox_lag_seconds=max(0.0, lag),
    )
