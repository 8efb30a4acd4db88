"""Runs local mode in a terminal: what is going on, signals, and the way out. Used by `up`."""

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
    """Run the platform until a signal says to stop; a second one ends it at once.

    Args:
        data_dir: where data are kept; None for the usual place.
        port: of the API.
        metrics_ports: one for each worker.

    Raises:
        ServerError: something cannot be started.
        UsageError: the ports collide.
        typer.Exit: a signal came before everything was running.
    """
    _check_ports(port, metrics_ports)
    home = Home((data_dir or default_root()).expanduser().absolute())
    console = output()
    board = Board(console)
    platform = LocalPlatform(home, Ports(port, tuple(metrics_ports)), board.notice)
    with _stopped_by_signals(platform), ExitStack() as running:
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
            # The terminal may be what has gone.
            console.print("\nStopping. Ctrl-C again ends everything at once.", style="idle")


def _check_ports(port: int, metrics_ports: Sequence[int]) -> None:
    if max(metrics_ports) > _HIGHEST_PORT:
        raise UsageError(
            "no_such_port",
            f"The last worker would need the port {max(metrics_ports)}.",
            "Choose a lower --metrics-port.",
        )
    if port in metrics_ports:
        raise UsageError(
            "same_port",
            f"The port {port} is meant for the API and for a worker.",
            "Choose another --port or --metrics-port.",
        )


@contextmanager
def _stopped_by_signals(platform: LocalPlatform) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        if platform.is_interrupted:
            _end_everything()
        platform.interrupt()

    heeded = [signal.SIGINT, signal.SIGTERM]
    # With `nohup` it is ignored, and the end of the terminal shall not be the end.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        heeded.append(signal.SIGHUP)
    before = {number: signal.signal(number, stop) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end_everything() -> None:
    """Kill what we have started; what waits for it then goes on."""
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):
            child.kill()
