"""The command line: its commands in the order of their use.

Only the declarations of the commands are imported here. A command imports its work when it runs, so
that `--help` is quick.
"""

from importlib.metadata import version
from typing import Annotated

import typer

from myspinbot.commands.cancel import cancel
from myspinbot.commands.doctor import doctor
from myspinbot.commands.download import download
from myspinbot.commands.jobs import jobs
from myspinbot.commands.show import show
from myspinbot.commands.submit import submit
from myspinbot.commands.up import up
from myspinbot.commands.watch import watch


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("myspinbot"))
        raise typer.Exit


app = typer.Typer(
    name="myspinbot",
    epilog="Start with 'myspinbot up', then 'myspinbot submit --prompt \"Hello\" --watch'.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    # __main__ prints our errors; any other exception is a bug and keeps its traceback.
    pretty_exceptions_enable=False,
)


@app.callback()
def options(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Turns a picture, a voice sample and a prompt into a talking-avatar video."""


for command in (up, submit, watch, jobs, show, download, cancel, doctor):
    app.command()(command)
