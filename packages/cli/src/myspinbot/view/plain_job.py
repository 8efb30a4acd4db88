"""A job that moves, told in lines: for logs, pipes and CI.

Counterpart of `myspinbot.view.live_job`, used where output is no terminal.
"""

from datetime import datetime
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.text import Text

from myspinbot.client.job_view import JobView
from myspinbot.view.units import duration, span
from myspinbot_contracts import NodeStatus, given

_STEPS = 4
"""Lines that a node may take to tell how far it is."""


class PlainJob:
    """Prints a line when something has changed that a reader of a log wants to know."""

    def __init__(self, console: Console) -> None:
        """Nothing is printed yet."""
        self._console = console
        self._job_state = ""
        self._told: dict[str, tuple[str, int, int]] = {}

    def __enter__(self) -> Self:
        """Nothing to do."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing to do."""

    def show(self, view: JobView) -> None:
        """Print what is new since the last call."""
        if not view.is_final:
            self._show_job(view)
        for node in view.job.nodes:
            step = int(node.progress * _STEPS) if node.state == "running" else 0
            now = (node.state, node.attempt, step)
            if now != self._told.get(node.node_id, ("pending", 0, 0)):
                self._told[node.node_id] = now
                self._print(node.node_id, _tell(node, step))
        # Its end comes after that of its nodes.
        self._show_job(view)

    def outage(self, reason: str, delay: float) -> None:
        """Say that the connection was lost."""
        self._print("api", f"lost ({reason}); trying again in {delay:g} s")

    def _show_job(self, view: JobView) -> None:
        if view.job.state != self._job_state:
            self._job_state = view.job.state
            self._print("job", f"{view.job.state.replace('_', ' ')}, {view.job.progress:.0%}")

    def _print(self, subject: str, what: str) -> None:
        line = f"{datetime.now().astimezone():%H:%M:%S}  {subject:<16} {what}"
        # Whole lines: whoever reads a log does not want them folded at 80 columns.
        self._console.print(Text(line), soft_wrap=True)


def _tell(node: NodeStatus, step: int) -> str:
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
