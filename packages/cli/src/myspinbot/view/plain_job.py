"""Prints the progress of a job as lines, for logs, pipes and CI.

Counterpart of `myspinbot.view.live_job`, used if the output is not a terminal.
"""

from datetime import datetime
from typing import Self

from rich.console import Console
from rich.text import Text

from myspinbot.client.job_view import JobView
from myspinbot.view.units import duration, span
from myspinbot_contracts import NodeStatus, given

_STEPS = 4
"""Number of progress lines for each node."""


class PlainJob:
    """Prints a line for each change that matters in a log."""

    def __init__(self, console: Console) -> None:
        """Prepare without printing."""
        self._console = console
        self._job_state = ""
        self._printed: dict[str, tuple[str, int, int]] = {}

    def __enter__(self) -> Self:
        """Do nothing; `LiveJob` needs a block."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Do nothing."""

    def show(self, view: JobView) -> None:
        """Print the changes since the last call."""
        if not view.is_final:
            self._show_job(view)
        for node in view.job.nodes:
            step = int(node.progress * _STEPS) if node.state == "running" else 0
            now = (node.state, node.attempt, step)
            if now != self._printed.get(node.node_id, ("pending", 0, 0)):
                self._printed[node.node_id] = now
                self._print(node.node_id, _describe(node, step))
        # The end of the job comes after that of its nodes.
        self._show_job(view)

    def outage(self, reason: str, delay: float) -> None:
        """Print that the connection was lost."""
        self._print("api", f"lost ({reason}); trying again in {delay:g} s")

    def _show_job(self, view: JobView) -> None:
        if view.job.state != self._job_state:
            self._job_state = view.job.state
            self._print("job", f"{view.job.state.replace('_', ' ')}, {view.job.progress:.0%}")

    def _print(self, subject: str, message: str) -> None:
        line = f"{datetime.now().astimezone():%H:%M:%S}  {subject:<16} {message}"
        # Lines of a log must not be folded at 80 columns.
        self._console.print(Text(line), soft_wrap=True)


def _describe(node: NodeStatus, step: int) -> str:
    words: list[str] = [node.state]
    if node.state == "running":
        words.append(f"attempt {node.attempt}, {given(node.engine, node.plane)}")
        if step:
            words.append(f"{step / _STEPS:.0%}")
    took = span(node.started_at, node.finished_at)
    if took is not None and node.state == "completed":
        words.append(f"in {duration(took)}")
    if error := given(node.error, None):
        words.append(f"{error.message} ({error.code})")
    return "  ".join(words)
