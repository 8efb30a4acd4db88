"""What the verbs of the command line share. Used by `cli` and the modules of verbs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from myspinbot_codegen.diagnostics.errors import CodegenError

_FILE = "codegen.toml"
_PYPROJECT = "pyproject.toml"
_TABLE = "tool.myspinbot-codegen"

# Those of `report`, which need not be imported to show help.
FORMATS = ("text", "json", "github-actions", "gitlab", "junit", "msvs", "sarif")
PATH = click.Path(path_type=Path)

config_option = click.option(
    "--config",
    type=PATH,
    help=f"The configuration: {_FILE}, or a {_PYPROJECT} with the table [{_TABLE}]. "
    "Without it, the one in this folder.",
)

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How findings are written to stdout.",
)


def exit_codes(done: str, found: str | None = None) -> str:
    """What the help of a verb says of its exit codes."""
    lines = ["\b", "Exit codes:", f"  0  {done}"]
    if found is not None:
        lines.append(f"  1  {found}")
    return "\n".join([*lines, "  2  wrong usage or configuration"])


def configuration(given: Path | None) -> Path:
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
def reported(config: Path | None = None) -> Iterator[None]:
    """Turn an error into words on stderr and an exit code.

    `config` is the configuration that was asked for, if any.
    """
    from myspinbot_codegen.diagnostics.errors import CodegenError

    try:
        yield
    except CodegenError as error:
        click.echo(told(error, configuration(config)), err=True)
        sys.exit(error.exit_code)


def written(form: str, report: str) -> None:
    """Write diagnostics to stdout; what is for machines in UTF-8, whatever the terminal reads."""
    click.echo(report if form == "text" else report.encode(), nl=False)


def told(error: CodegenError, config: Path) -> str:
    """The words of an error of a run, with paths of files that begin at the current folder."""
    from myspinbot_codegen.diagnostics.errors import SourceError
    from myspinbot_codegen.diagnostics.paths import placed

    if not isinstance(error, SourceError):
        return str(error)
    return str(SourceError(placed("text", error.diagnostics, config.resolve().parent)))
