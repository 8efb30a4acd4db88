"""The calls by which a hop reports to the service that runs it.

Implemented by both planes; called by `runner` and `attempts`.
"""

from dataclasses import dataclass
from typing import Protocol

from myspinbot_contracts import ErrorInfo, Node, NodeResult


@dataclass(frozen=True)
class Tries:
    """The attempts at a node in earlier runs of its hop.

    Attributes:
        attempts: number of attempts that were started, including those that a crash interrupted;
            the next attempt has the next number.
        failures: number of attempts that failed; these count for the retry policy.
        due: earliest start of the next attempt, in seconds since the epoch; 0 for at once.
    """

    attempts: int = 0
    failures: int = 0
    due: float = 0.0


class HopHooks(Protocol):
    """Calls that the caller of a hop receives. An exception raised in one ends the hop."""

    async def node_started(self, node: Node, tries: Tries, engine: str) -> None:
        """Handle the start of an attempt, which is counted in `tries`."""

    async def node_retrying(
        self, node: Node, tries: Tries, error: ErrorInfo, delay_seconds: float
    ) -> None:
        """Handle a failed attempt, which is counted in `tries`; the next one follows later."""

    async def node_finished(self, result: NodeResult) -> None:
        """Handle the end of a node: completed, failed or skipped."""

    async def progress(
        self, node: Node, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Handle the progress of a node, from 0 to 1. Called at most a few times a second."""
