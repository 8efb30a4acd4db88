"""Times of things that take turns, and the table of them. Used by every benchmark."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

_LEGIBLE = 0.01
"""Below so many seconds, microseconds are easier to read."""


@dataclass(slots=True)
class Row:
    """What one thing took, in seconds, and what it should take.

    A goal is a limit in seconds, or a limit on the ratio to another row.
    """

    label: str
    times: list[float] = field(default_factory=list)
    goal: float | None = None
    to: Row | None = None

    @property
    def median(self) -> float:
        """The middle of all times, which one slow round does not move."""
        return median(self.times)

    @property
    def ratio(self) -> float | None:
        """How many times as long as the other row."""
        return self.median / self.to.median if self.to else None

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.goal is None:
            return None
        return (self.median if self.ratio is None else self.ratio) <= self.goal

    def as_json(self) -> dict[str, Any]:
        """Everything that is known."""
        return {
            "label": self.label,
            "median_seconds": self.median,
            "fastest_seconds": min(self.times),
            "slowest_seconds": max(self.times),
            "rounds": len(self.times),
            "to": self.to.label if self.to else None,
            "ratio": self.ratio,
            "goal": self.goal,
            "is_met": self.is_met,
        }

    def line(self, width: int) -> str:
        """The row as it is printed."""
        spread = f"{_time(min(self.times))} to {_time(max(self.times))}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}x"
        goal = "" if self.goal is None else f"<= {self.goal:g}{'x' if self.to else ' s'}"
        verdict = {None: "", True: "met", False: "MISSED"}[self.is_met]
        return (
            f"{self.label:{width}}  {_time(self.median):>9}  {spread:>22}  {ratio:>7}"
            f"  {goal:>9}  {verdict}".rstrip()
        )


def _time(seconds: float) -> str:
    return f"{seconds:.3f} s" if seconds >= _LEGIBLE else f"{seconds * 1e6:.1f} µs"


def table(rows: Sequence[Row]) -> str:
    """All rows, one a line."""
    width = max(len(row.label) for row in rows)
    head = f"{'':{width}}  {'median':>9}  {'spread':>22}  {'ratio':>7}  {'goal':>9}"
    return "\n".join([head, *(row.line(width) for row in rows)])


Step = tuple[Row, Callable[[], float]]


def take_turns(rounds: int, steps: Sequence[Step]) -> list[Row]:
    """Measure each once a round, so that whatever else the machine does falls on all of them.

    Every other round goes backwards: none of them always follows the same one.
    """
    for number in range(rounds):
        for row, step in steps[:: -1 if number % 2 else 1]:
            row.times.append(step())
    return [row for row, _ in steps]


def environment(byte_code: Path) -> dict[str, str]:
    """The environment of a process whose byte code is kept in a folder."""
    result = {**os.environ, "PYTHONPYCACHEPREFIX": str(byte_code)}
    result.pop("PYTHONDONTWRITEBYTECODE", None)
    return result


def process(
    command: Sequence[str | Path], byte_code: Path, folder: Path | None = None
) -> tuple[float, str]:
    """How long a whole process takes, and what it prints. Its byte code is kept, as is usual.

    Raises `RuntimeError` with its words if it fails.
    """
    begin = perf_counter()
    done = subprocess.run(  # noqa: S603  # our own commands
        command,
        cwd=folder,
        env=environment(byte_code),
        capture_output=True,
        text=True,
        check=False,
    )
    took = perf_counter() - begin
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return took, done.stdout
