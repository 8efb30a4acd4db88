"""Options and helpers that the commands share."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from myspinbot_codegen.diagnostics.errors import CodegenError

PROGRAM = "myspinbot-codegen"
_FILE = "codegen.toml"
_PYPROJECT = "pyproject.toml"
_TABLE = "tool.myspinbot-codegen"

# A copy of the names in `diagnostics.formats`, which `--help` does not import.
FORMATS = ("text", "json", "github-actions", "gitlab", "junit", "msvs", "sarif")
PATH = click.Path(path_type=Path)


def _find_config(_context: click.Context, _parameter: click.Parameter, config: Path | None) -> Path:
    """Return the given configuration, or the one in the current folder."""
    if config is not None:
        return config
    pyproject = Path(_PYPROJECT)
    if not Path(_FILE).exists() and pyproject.is_file():
        text = pyproject.read_text(encoding="utf-8", errors="replace")
        if f"[{_TABLE}" in text:
            return pyproject
    return Path(_FILE)


config_option = click.option(
    "--config",
    type=PATH,
    callback=_find_config,
    help=f"The configuration: {_FILE}, or a {_PYPROJECT} with the table [{_TABLE}]. "
    "Default: the one in this folder.",
)

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="The format of the diagnostics on stdout.",
)


def exit_codes(success: str, failure: str | None = None) -> str:
    """Return the section on exit codes for the help of a command."""
    lines = ["\b", "Exit codes:", f"  0  {success}"]
    if failure is not None:
        lines.append(f"  1  {failure}")
    return "\n".join([*lines, "  2  wrong usage or configuration"])


@contextmanager
def exit_on_error(config: Path = Path(_FILE)) -> Iterator[None]:
    """Print an error of the run with the configuration `config`, and exit with its code."""
    from myspinbot_codegen.diagnostics.errors import CodegenError

    try:
        yield
    except CodegenError as error:
        click.echo(describe_error(error, config), err=True)
        sys.exit(error.exit_code)


def write_report(form: str, report: str, summary: object) -> None:
    """Write diagnostics to stdout, and the summary to stderr if a machine reads stdout.

    Reports for machines are in UTF-8, also where the terminal has another encoding.
    """
    click.echo(report if form == "text" else report.encode(), nl=False)
    click.echo(summary, err=form != "text")


def describe_error(error: CodegenError, config: Path) -> str:
    """Return the text of an error, with paths relative to the current folder."""
    from myspinbot_codegen.diagnostics.errors import SourceError
    from myspinbot_codegen.diagnostics.paths import relocate

    if not isinstance(error, SourceError):
        return str(error)
    return str(SourceError(relocate("text", error.diagnostics, config.resolve().parent)))


def report_new_files(paths: Iterable[Path]) -> None:
    """Print the name of each file that was written."""
    for path in paths:
        click.echo(f"wrote {shorten_path(path)}")


def shorten_path(path: Path) -> str:
    """Return the path relative to the current folder if the file is below it."""
    absolute = path.resolve()
    here = Path.cwd()
    return str(absolute.relative_to(here)) if absolute.is_relative_to(here) else str(path)
