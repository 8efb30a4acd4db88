"""Counters of a consumer, broadcast reader or subscriber, and the hooks that feed metrics.

The services export them to Prometheus; tests read them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

EventName = Literal[
    "delivered",
    "acked",
    "failed",
    "reclaimed",
    "renewed",
    "lost",
    "released",
    "dead_lettered",
    "undecodable",
    "newer_revisions",
    "reconnects",
    "groups_recreated",
    "trimmed",
    "consumers_removed",
]

NewerHook = Callable[[str, int], None]
"""Called with the type of a message and the revision of its sender; must not block."""

EventHook = Callable[[EventName, int], None]
"""Called with the name of a counter and its increase; must not block."""


@dataclass(slots=True)
class ConsumerStats:
    """Counts of events since this object was made.

    `delivered` counts entries passed to a handler (or dead-lettered), `reclaimed` those of them
    taken over from another consumer. `acked` counts entries settled by `Delivery.ack`, by the
    return of a handler or by its own transaction. `failed` counts handlers that raised; `lost`
    counts claims that another consumer took. `undecodable` counts entries or frames that cannot be
    decoded; `newer_revisions` those written with a newer revision of their contract: not an error,
    but a sign that this reader should be upgraded.
    """

    on_event: EventHook | None = None
    on_newer: NewerHook | None = None
    delivered: int = 0
    acked: int = 0
    failed: int = 0
    reclaimed: int = 0
    renewed: int = 0
    lost: int = 0
    released: int = 0
    dead_lettered: int = 0
    undecodable: int = 0
    newer_revisions: int = 0
    reconnects: int = 0
    groups_recreated: int = 0
    trimmed: int = 0
    consumers_removed: int = 0

    def count(self, name: EventName, by: int = 1) -> None:
        """Add `by` to the counter `name` and call the hook, unless `by` is 0."""
        if by == 0:
            return
        setattr(self, name, getattr(self, name) + by)
        if self.on_event is not None:
            self.on_event(name, by)

    def note_refused(self, error: Exception) -> None:
        """Count a message that cannot be read, if it is newer than its reader."""
        self.note_revision(getattr(error, "newer", None))

    def note_revision(self, newer: tuple[str, int] | None) -> None:
        """Count a message if it is newer than its reader; `newer` is its type and revision."""
        if newer is None:
            return
        self.count("newer_revisions")
        if self.on_newer is not None:
            self.on_newer(*newer)
