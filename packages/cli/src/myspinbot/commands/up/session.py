"""Runs local mode in a terminal: shows its state, handles signals, stops. Used by `up`."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType

import psutil
import typer

from myspinbot.errors import EXIT_INTERRUPTED, UsageError
from myspinbot.local.home import Home, default_root
from myspinbot.local.local_platform import LocalPlatform, Ports
from myspinbot.local.server_error import ServerError
from myspinbot.options import DEFAULT_API_URL
from myspinbot.view.board import Board, ready_panel
from myspinbot.view.console import output

_HIGHEST_PORT = 65535


def run(data_dir: Path | None, port: int, metrics_ports: Sequence[int]) -> None:
    """Run the platform until a signal; a second signal ends it at once.

    Args:
        data_dir: data directory; None for the default.
        port: port of the API.
        metrics_ports: one port for each worker.

    Raises:
        ServerError: a server or service cannot be started.
        UsageError: two ports are the same, or one is too high.
        typer.Exit: a signal came before everything was running.
    """
    _check_ports(port, metrics_ports)
    home = Home((data_dir or default_root()).expanduser().absolute())
    console = output()
    board = Board(console)
    platform = LocalPlatform(home, Ports(port, tuple(metrics_ports)), board.notice)
    with _stop_on_signals(platform), ExitStack() as running:
        try:
            with board:
                running.enter_context(platform)
        except ServerError as error:
            if platform.is_interrupted and error.code == "interrupted":
                raise typer.Exit(EXIT_INTERRUPTED) from error
            raise
        command = "myspinbot submit --prompt 'Hello!' --watch"
        if platform.api_url != DEFAULT_API_URL:
            command += f" --api {platform.api_url}"
        console.print(ready_panel(platform.api_url, home.root, command))
        platform.wait()
        with suppress(OSError):
            # The terminal may be gone.
            console.print("\nStopping. Ctrl-C again ends everything at once.", style="idle")


def _check_ports(port: int, metrics_ports: Sequence[int]) -> None:
    if max(metrics_ports) > _HIGHEST_PORT:
        raise UsageError(
            "no_such_port",
            f"The last worker would need port {max(metrics_ports)}, but ports end at 65535.",
            "Choose a lower --metrics-port.",
        )
    if port in metrics_ports:
        raise UsageError(
            "same_port",
            f"Port {port} is used for the API and for a worker.",
            "Choose another --port or --metrics-port.",
        )


@contextmanager
def _stop_on_signals(platform: LocalPlatform) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        if platform.is_interrupted:
            _end_everything()
        platform.interrupt()

    handled = [signal.SIGINT, signal.SIGTERM]
    # `nohup` ignores SIGHUP: then the end of the terminal must not stop the platform.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        handled.append(signal.SIGHUP)
    before = {number: signal.signal(number, stop) for number in handled}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end_everything() -> None:
    """Kill our child processes; code that waits for them then continues."""
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):
            child.kill()
