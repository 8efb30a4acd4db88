"""`python -m myspinbot.demo`: exits with 0 if the video is right, otherwise prints the error."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated, NoReturn

import typer

from myspinbot.arguments import check_arguments
from myspinbot.demo.performance import perform
from myspinbot.errors import EXIT_INTERRUPTED, CommandError
from myspinbot.view.console import messages
from myspinbot.view.error_report import print_error

PROMPT = "Introduce MySpinBot: you turn a picture, a voice and a few words into a video."


def demo(
    prompt: Annotated[str, typer.Option(metavar="TEXT", help="The subject of the video.")] = PROMPT,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="Path of the video.")
    ] = Path("demo.mp4"),
    data_dir: Annotated[
        Path,
        typer.Option(metavar="DIR", file_okay=False, help="Data directory of the platform."),
    ] = Path(".myspinbot/demo"),
) -> None:
    """Start everything on this machine, make one video, and check it."""
    perform(prompt, output.absolute(), data_dir.absolute(), os.environ)


def main() -> None:
    """Run the demo and exit."""
    # As Ctrl-C does: everything is stopped before the exit.
    signal.signal(signal.SIGTERM, _interrupt)
    app = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
    app.command()(demo)
    try:
        check_arguments(sys.argv[1:], os.environ)
        app()
    except CommandError as error:
        print_error(messages(), error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(EXIT_INTERRUPTED)


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
