"""The command `myspinbot-codegen`. Says what happened on one line.

Turns errors into text and exit codes.

Exit codes: 0 done or up to date, 1 faults in the sources or drift, 2 wrong usage or configuration.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Turns JSON Schema contracts into code that agrees with them.",
)


@app.callback()
def _root() -> None:
    """Turns JSON Schema contracts into code that agrees with them."""


@app.command()
def generate(
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change.")
    ] = False,
    config: Annotated[Path, typer.Option(help="The configuration file.")] = Path("codegen.toml"),
) -> None:
    """Generate everything that the configuration names, or check that it is up to date."""
    # The stages import the generators, which takes a second: `--help` must not wait for them.
    from .errors import CodegenError
    from .pipeline import generate as run

    try:
        result = run(config, check_only=check)
    except CodegenError as error:
        print(error, file=sys.stderr)
        raise typer.Exit(error.exit_code) from error
    print(
        f"{result.definitions} types: {len(result.written)} files written, "
        f"{len(result.removed)} removed, {result.unchanged} unchanged"
    )


def main() -> None:
    """Entry point of the console script."""
    app()
