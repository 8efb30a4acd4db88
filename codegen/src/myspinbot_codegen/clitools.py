"""What the verbs of the command line share. Used by `cli` and the modules of verbs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

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
def reported() -> Iterator[None]:
    """Turn an error into words on stderr and an exit code."""
    from .errors import CodegenError

    try:
        yield
    except CodegenError as error:
        click.echo(error, err=True)
        sys.exit(error.exit_code)
