"""Shows the processes of local mode in the terminal. Used by `up` and by the demo."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from rich.console import Console, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from myspinbot.local.keeper import Notice

_STYLES = {
    "starting": "busy",
    "ready": "ok",
    "crashed": "bad",
    "failed": "bad",
    "stopping": "idle",
    "stopped": "idle",
}


class Board:
    """Shows notices: as a live list within the `with` block, otherwise as lines.

    If the output is not a terminal, all notices are lines.
    """

    def __init__(self, console: Console) -> None:
        """Prepare the list without showing it."""
        self._console = console
        self._newest: dict[str, Notice] = {}
        self._spinner = Spinner("dots", style="busy")
        self._live = Live(
            console=console, refresh_per_second=12.5, get_renderable=self._picture, transient=False
        )

    def __enter__(self) -> Self:
        """Start the list."""
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """End the list; it stays in the terminal."""
        self._live.stop()

    def notice(self, notice: Notice) -> None:
        """Show a notice. May be called from any thread."""
        self._newest = {**self._newest, notice.name: notice}
        if self._live.is_started and notice.kind in {"starting", "ready"}:
            return
        if notice.kind == "stopping":
            return
        line = Text.assemble(
            (f"{datetime.now().astimezone():%H:%M:%S}  ", "idle"),
            f"{notice.name:<16} ",
            (notice.kind, _STYLES[notice.kind]),
            f"  {notice.message}",
        )
        # The terminal may be gone, but the platform must go on.
        with suppress(OSError):
            self._console.print(line, soft_wrap=True)

    def _picture(self) -> RenderableType:
        table = Table.grid(padding=(0, 1))
        table.add_column(width=1)
        table.add_column(min_width=16)
        table.add_column(style="idle")
        for notice in self._newest.values():
            signs: dict[str, RenderableType] = {
                "starting": self._spinner,
                "ready": Text("✓", "ok"),
                "crashed": Text("✗", "bad"),
                "failed": Text("✗", "bad"),
            }
            sign = signs.get(notice.kind, Text("○", "idle"))
            table.add_row(sign, notice.name, notice.message or notice.kind)
        return table


def ready_panel(api_url: str, directory: Path, command: str) -> RenderableType:
    """Return the addresses, the folders and the next command."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="idle")
    grid.add_column(overflow="fold")
    grid.add_row("API", Text(api_url, f"accent link {api_url}"))
    grid.add_row("data", Text(str(directory)))
    grid.add_row("logs", Text(str(directory / "logs")))
    grid.add_row()
    grid.add_row("try", Text(command, "bold"))
    grid.add_row("stop", "Ctrl-C")
    return Panel.fit(grid, title="MySpinBot is running", border_style="ok", padding=(1, 2))
