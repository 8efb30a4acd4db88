"""Measures steps in turns, and formats the table of their times. Used by every benchmark."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

_MICROSECONDS_BELOW = 0.01
"""Shorter times are printed in microseconds."""


@dataclass(slots=True)
class Row:
    """The times of one step in seconds, and its goal.

    A goal is a limit in seconds, or a limit of the ratio to another row.
    """

    label: str
    times: list[float] = field(default_factory=list)
    goal: float | None = None
    to: Row | None = None

    @property
    def median(self) -> float:
        """The median of all times, which one slow round does not change."""
        return median(self.times)

    @property
    def ratio(self) -> float | None:
        """The ratio to the median of the other row; None without one."""
        return self.median / self.to.median if self.to else None

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.goal is None:
            return None
        return (self.median if self.ratio is None else self.ratio) <= self.goal

    def as_json(self) -> dict[str, Any]:
        """Return all properties of the row."""
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
        """Return the row as a line of the table."""
        spread = f"{_time(min(self.times))} to {_time(max(self.times))}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}x"
        goal = "" if self.goal is None else f"<= {self.goal:g}{'x' if self.to else ' s'}"
        verdict = {None: "", True: "met", False: "MISSED"}[self.is_met]
        return (
            f"{self.label:{width}}  {_time(self.median):>9}  {spread:>22}  {ratio:>7}"
            f"  {goal:>9}  {verdict}".rstrip()
        )


def _time(seconds: float) -> str:
    return f"{seconds:.3f} s" if seconds >= _MICROSECONDS_BELOW else f"{seconds * 1e6:.1f} µs"


def table(rows: Sequence[Row]) -> str:
    """Return the table with one line per row."""
    width = max(len(row.label) for row in rows)
    head = f"{'':{width}}  {'median':>9}  {'spread':>22}  {'ratio':>7}  {'goal':>9}"
    return "\n".join([head, *(row.line(width) for row in rows)])


Step = tuple[Row, Callable[[], float]]


def take_turns(rounds: int, steps: Sequence[Step]) -> list[Row]:
    """Measure each step once per round, so that other load of the machine affects all steps.

    Every other round is in reverse order, so that no step always follows the same one.
    """
    for number in range(rounds):
        for row, step in steps[:: -1 if number % 2 else 1]:
            row.times.append(step())
    return [row for row, _ in steps]


def environment(byte_code: Path) -> dict[str, str]:
    """Return the environment of a process that keeps its byte code in a folder."""
    result = {**os.environ, "PYTHONPYCACHEPREFIX": str(byte_code)}
    result.pop("PYTHONDONTWRITEBYTECODE", None)
    return result


def process(
    command: Sequence[str | Path], byte_code: Path, folder: Path | None = None
) -> tuple[float, str]:
    """Run a process; return its time and its output. Its byte code is kept, as usual.

    Raises:
        RuntimeError: the process failed; the message contains its output.
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
