"""What a run found, as data: for the page, the JSON report and the exit code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conformance:
    """The outcome of a run.

    `failures` names each silent disagreement, crash, failed round trip and exceeded limit, with the
    smallest document that shows it. `summary` is for people, some lines of text.
    """

    failures: tuple[str, ...]
    summary: str

    @property
    def exit_code(self) -> int:
        """0 if nothing failed, else 1."""
        return 1 if self.failures else 0
