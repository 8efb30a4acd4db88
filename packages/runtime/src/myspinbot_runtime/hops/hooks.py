"""The calls by which a hop reports to the service that runs it.

Implemented by both planes; called by `runner` and `attempts`.
"""

from dataclasses import dataclass
from typing import Protocol

from myspinbot_contracts import ErrorInfo, Node, NodeResult


@dataclass(frozen=True)
class Tries:
    """How often a node was tried in earlier runs of its hop.

    Attributes:
        attempts: attempts begun, also those that a crash cut off; the next one has the number
            after them.
        failures: attempts that failed; these count against the retry policy.
        due: when the next attempt may begin, in seconds since the epoch; 0 for at once.
    """

    attempts: int = 0
    failures: int = 0
    due: float = 0.0


class HopHooks(Protocol):
    """Calls that the caller of a hop receives. An exception raised in one ends the hop."""

    async def node_started(self, node: Node, tries: Tries, engine: str) -> None:
        """An attempt begins; it is counted in `tries`."""

    async def node_retrying(
        self, node: Node, tries: Tries, error: ErrorInfo, delay_seconds: float
    ) -> None:
        """An attempt has failed, which is counted in `tries`; another follows after the delay."""

    async def node_finished(self, result: NodeResult) -> None:
        """A node has ended: completed, failed or skipped."""

    async def progress(
        self, node: Node, attempt: int, fraction: float, message: str | None
    ) -> None:
        """A node has come this far, from 0 to 1. Called at most a few times a second."""
