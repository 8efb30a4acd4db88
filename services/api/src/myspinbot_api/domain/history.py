"""Entries of the history of a job. Made by `JobRecord`, written by the store."""

import uuid
from dataclasses import dataclass, field
from typing import Any


def new_id() -> str:
    """Return a new, unique identity."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of a job's history before it has its number.

    Attributes:
        kind: a `JobEventKind`.
        occurred_at: when it happened, by the clock of the process that reports it.
        event_id: identity; an entry whose identity is in the store is not written again.
        error: an `ErrorInfo` document.
    """

    kind: str
    occurred_at: str
    node_id: str | None = None
    attempt: int | None = None
    worker_id: str | None = None
    message: str | None = None
    error: dict[str, Any] | None = None
    event_id: str = field(default_factory=new_id)
