"""Shows a running job in a terminal: a bar for each node and one for the job.

Used by `myspinbot watch`, `myspinbot submit --watch` and the demo. If the output is not a terminal,
`myspinbot.view.plain_job` prints lines instead.
"""

from typing import Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from myspinbot.client.job_view import JobView
from myspinbot.view.console import mark, named_state, style_of
from myspinbot.view.units import duration, span
from myspinbot_contracts import NodeStatus, given

_BAR_WIDTH = 32


class LiveJob:
    """Shows one job until the end of the `with` block; the last state stays in the terminal."""

    def __init__(self, console: Console) -> None:
        """Prepare the display without showing it."""
        self._view: JobView | None = None
        self._spinner = Spinner("dots", style="busy")
        self._live = Live(
            console=console, refresh_per_second=12.5, get_renderable=self._picture, transient=False
        )

    def __enter__(self) -> Self:
        """Start the display."""
        self._live.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """End the display; the last state stays in the terminal."""
        self._live.stop()

    def show(self, view: JobView) -> None:
        """Show the current state of the job."""
        self._view = view

    def outage(self, reason: str, delay: float) -> None:
        """Print that the connection was lost."""
        self._live.console.print(
            Text(f"Lost the API ({reason}); trying again in {delay:g} s", "odd")
        )

    def _picture(self) -> RenderableType:
        if self._view is None:
            return Text("connecting …", "idle")
        job = self._view.job
        table = Table.grid(padding=(0, 1))
        table.add_column(width=1)
        table.add_column(no_wrap=True)
        table.add_column(style="idle", no_wrap=True)
        table.add_column(no_wrap=True)
        table.add_column(justify="right", no_wrap=True)
        table.add_column(justify="right", style="idle", no_wrap=True)
        table.add_column(style="idle", no_wrap=True, overflow="ellipsis")
        for node in job.nodes:
            table.add_row(*self._row(node, self._view.messages.get(node.node_id, "")))
        took = span(job.started_at, job.finished_at)
        table.add_row()
        table.add_row(
            mark(job.state),
            Text("job", "bold"),
            "",
            _bar(job.progress, job.state),
            f"{job.progress:.0%}",
            "" if took is None else duration(took),
            Text(job.state.replace("_", " "), style_of(job.state)),
        )
        title = Text.assemble(
            ("job ", "idle"), (job.job_id, "bold"), "  ", (given(job.pipeline_id, ""), "idle")
        )
        return Group(title, Text(), table)

    def _row(self, node: NodeStatus, message: str) -> tuple[RenderableType, ...]:
        took = span(node.started_at, node.finished_at)
        engine = given(node.engine, "")
        where = f"{node.plane} · {engine}" if engine else node.plane
        if node.attempt > 1:
            message = f"attempt {node.attempt}  {message}"
        return (
            self._spinner if node.state == "running" else mark(node.state),
            Text(node.node_id, "bold" if node.state == "running" else ""),
            where,
            _bar(node.progress, node.state),
            f"{node.progress:.0%}",
            "" if took is None else duration(took),
            message if node.state == "running" else _ending(node),
        )


def _bar(share: float, state: str) -> ProgressBar:
    style = style_of(state)
    return ProgressBar(
        total=1.0, completed=share, width=_BAR_WIDTH, complete_style=style, finished_style=style
    )


def _ending(node: NodeStatus) -> Text | str:
    if node.state == "failed" and (error := given(node.error, None)):
        return Text(error.message, "bad")
    return "" if node.state in {"pending", "completed"} else named_state(node.state)
