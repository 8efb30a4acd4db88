"""The command `myspinbot-codegen`. Says what happened, and turns errors into words and exit codes.

Exit codes: 0 done or up to date, 1 faults in the sources or drift, 2 wrong usage or configuration.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

# Each verb imports what it needs: `--help` and a run without changes must not wait for the rest.

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Turns JSON Schema contracts into code that agrees with them.",
)

_FILE = "codegen.toml"
_PYPROJECT = "pyproject.toml"
_TABLE = "tool.myspinbot-codegen"

Configuration = Annotated[
    Path | None,
    typer.Option(
        "--config",
        help=f"The configuration: {_FILE}, or a {_PYPROJECT} with the table [{_TABLE}]. "
        "Without it, the one in this folder.",
    ),
]


@app.callback()
def _root() -> None:
    """Turns JSON Schema contracts into code that agrees with them."""


@app.command()
def generate(
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if a file would change.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and generate again whenever a source changes.")
    ] = False,
    config: Configuration = None,
) -> None:
    """Generate everything that the configuration names, or check that it is up to date."""
    if check and watch:
        raise typer.BadParameter("a check ends, watching does not: give one of them")
    if watch:
        from .watch import watch as run_on

        with _reported():
            run_on(_configuration(config), typer.echo, partial(typer.echo, err=True))
        return
    from .pipeline import generate as run

    with _reported():
        print(run(_configuration(config), check_only=check))


@app.command()
def lint(config: Configuration = None) -> None:
    """Say what is wrong with the sources; generate nothing."""
    from .errors import SourceError
    from .pipeline import lint as run
    from .result import counted

    with _reported():
        try:
            print(f"{counted(run(_configuration(config)), 'schema file')}: no faults")
        except SourceError as error:
            print(*error.findings, error.message, sep="\n")
            raise typer.Exit(error.exit_code) from error


@app.command()
def conform(
    suite: Annotated[
        Path | None,
        typer.Option(help="The official test suite: a checkout, or the sdist of `jsonschema`."),
    ] = None,
    instances: Annotated[
        int, typer.Option(min=1, help="How many documents are made for each type.")
    ] = 60,
    seed: Annotated[int, typer.Option(help="What the documents are drawn from.")] = 0,
    page: Annotated[Path | None, typer.Option(help="Where to write the Markdown page.")] = None,
    json: Annotated[Path | None, typer.Option(help="Where to write the same as JSON.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if the page would change.")
    ] = False,
    config: Configuration = None,
) -> None:
    """Prove that the targets agree, with the official suite and about the types of the sources."""
    from .conform import run

    with _reported():
        result = run(
            _configuration(config),
            suite=suite,
            instances=instances,
            seed=seed,
            page=page,
            report=json,
            check=check,
        )
        print(result.summary)
        raise typer.Exit(result.exit_code)


def _configuration(given: Path | None) -> Path:
    """The configuration that was asked for, or the one of the current folder."""
    if given is not None:
        return given
    pyproject = Path(_PYPROJECT)
    if not Path(_FILE).exists() and pyproject.is_file():
        text = pyproject.read_text(encoding="utf-8", errors="replace")
        if f"[{_TABLE}" in text:
            return pyproject
    return Path(_FILE)


@contextmanager
def _reported() -> Iterator[None]:
    """Turn an error into words on stderr and an exit code."""
    from .errors import CodegenError

    try:
        yield
    except CodegenError as error:
        print(error, file=sys.stderr)
        raise typer.Exit(error.exit_code) from error


def main() -> None:
    """Entry point of the console script."""
    app()
