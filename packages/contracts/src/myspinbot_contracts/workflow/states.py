"""The transitions between states. Code that stores a state follows these tables."""

from collections.abc import Mapping

_ENDS = frozenset({"completed", "failed", "cancelled", "timed_out"})

JOB_TRANSITIONS: Mapping[str, frozenset[str]] = {
    "queued": frozenset({"running", "waiting"}) | _ENDS,
    # A job waits each time that its next nodes are in the queue of the data plane.
    "running": frozenset({"waiting"}) | _ENDS,
    "waiting": frozenset({"running"}) | _ENDS,
    **dict.fromkeys(sorted(_ENDS), frozenset[str]()),
}
"""States that may follow each job state."""

FINAL_JOB_STATES: frozenset[str] = _ENDS
"""Job states that nothing follows."""

_NODE_ENDS = frozenset({"completed", "failed", "skipped", "cancelled"})

NODE_TRANSITIONS: Mapping[str, frozenset[str]] = {
    "pending": frozenset({"running"}) | _NODE_ENDS,
    # An attempt that failed is followed by another one: the node stays `running`.
    "running": _NODE_ENDS,
    **dict.fromkeys(sorted(_NODE_ENDS), frozenset[str]()),
}
"""States that may follow each node state."""

FINAL_NODE_STATES: frozenset[str] = _NODE_ENDS
"""Node states that nothing follows."""
