"""The command `myspinbot-codegen`.

Exit codes: 0 done or up to date, 1 errors in the sources or drift, 2 wrong usage or configuration.
"""

from __future__ import annotations

import sys
from importlib import import_module
from io import TextIOWrapper

import click

from myspinbot_codegen.cli.shared import exit_codes

COMMANDS = (
    "breaking",
    "completion",
    "conform",
    "docs",
    "explain",
    "format",
    "generate",
    "graph",
    "init",
    "lint",
    "new",
    "rules",
)
"""Each is a module of `cli.commands`, which is only imported when the command is looked up."""


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click passes it
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click passes it
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"myspinbot_codegen.cli.commands.{cmd_name}").command
        return command


@click.group(
    cls=_LazyGroup,
    epilog=exit_codes(
        "done, up to date, or nothing found",
        "something was found: an error, drift, a breaking change, targets that disagree",
    ),
)
def app() -> None:
    """Generate code that agrees with JSON Schema contracts.

    Begin with `init`, which writes a configuration for existing schemas. Then `lint` reports their
    errors, and `generate` writes the code. COMMAND --help describes each command.

    Diagnostics are on stdout, errors that end a run on stderr. `explain` describes their IDs.
    """


def main() -> None:
    """Run the command, as the entry point of the console script."""
    if isinstance(sys.stdout, TextIOWrapper):
        # Messages contain names from the sources, which not every terminal can show.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="myspinbot-codegen")
    except OSError as error:
        # An error of the machine; click itself handles a closed pipe.
        from myspinbot_codegen.diagnostics.errors import FileError

        file_error = FileError(
            error.strerror or str(error),
            hint="Check the path and its permissions, and whether the disk is full.",
            file=str(error.filename) if error.filename else None,
        )
        click.echo(file_error, err=True)
        sys.exit(file_error.exit_code)
