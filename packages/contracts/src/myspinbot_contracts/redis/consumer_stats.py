"""Counters of a consumer, broadcast reader or subscriber, and the hook that feeds metrics.

The services copy these into Prometheus; tests read them.
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
"""Called with the type of a message and the revision that its sender has of it; must not block."""

EventHook = Callable[[EventName, int], None]
"""Called with the counter's name and by how much it grew; must not block."""


@dataclass(slots=True)
class ConsumerStats:
    """How often each thing has happened since the start of this object.

    ``delivered`` counts entries handed to a handler (or dead-lettered), ``reclaimed`` those of
    them taken over from another consumer. ``acked`` counts entries settled through
    ``Delivery.ack``, by a handler's return or by its own transaction. ``failed`` counts
    handlers that raised; ``lost`` claims that another consumer took. ``undecodable`` counts
    entries or frames that do not decode; ``newer_revisions`` those that a newer revision of their
    contract wrote: a sign that this reader is to be upgraded, and no fault.
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
        """Add ``by`` to the counter ``name`` and tell the hook, unless ``by`` is zero."""
        if by == 0:
            return
        setattr(self, name, getattr(self, name) + by)
        if self.on_event is not None:
            self.on_event(name, by)

    def note_refused(self, error: Exception) -> None:
        """Count a message that cannot be read, if it is newer than its reader: that may be why."""
        self.note_revision(getattr(error, "newer", None))

    def note_revision(self, newer: tuple[str, int] | None) -> None:
        """Count a message whose type and revision these are, if it is newer than its reader."""
        if newer is None:
            return
        self.count("newer_revisions")
        if self.on_newer is not None:
            self.on_newer(*newer)
