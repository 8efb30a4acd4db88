"""The command `breaking`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from myspinbot_codegen.cli.shared import (
    config_option,
    exit_codes,
    exit_on_error,
    format_option,
    write_report,
)

# Copies of the names in `breaking.compatibility`, which `--help` does not import.
CATEGORIES = ("WIRE", "SOURCE")
LEVELS = tuple(
    f"{level}{suffix}"
    for level in ("BACKWARD", "FORWARD", "FULL")
    for suffix in ("", "_TRANSITIVE")
)


@click.command(
    name="breaking",
    short_help="Find breaking changes since a released version.",
    epilog=exit_codes("no breaking changes", "breaking changes, or errors in the sources"),
)
@click.option(
    "--against",
    multiple=True,
    metavar="VERSION",
    help="A released version: a folder, a wheel (*.whl), or git: and a ref, as in git:v1.0.0. "
    "Can be given several times, the last release last. Default: those of the configuration.",
)
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="The direction that counts. Default: that of the configuration, or FULL.",
)
@click.option(
    "--category",
    "categories",
    multiple=True,
    type=click.Choice(CATEGORIES),
    help="WIRE: documents and messages. SOURCE: generated names and types. Default: both.",
)
@format_option
@config_option
def command(
    against: tuple[str, ...],
    level: str | None,
    categories: tuple[str, ...],
    form: str,
    config: Path,
) -> None:
    """Report breaking changes between released versions and the current sources.

    A diagnostic about documents shows a witness: a document that one version accepts and the other
    rejects. Without a witness, it is a warning. Breaking changes end the command with exit code 1.
    For each affected channel, it says whether to upgrade producers or consumers first.

    \b
    Levels:
      BACKWARD   new readers accept documents of old writers
      FORWARD    old readers accept documents of new writers
      FULL       both
    A level with the suffix _TRANSITIVE compares with every given version, not only with the last.

    \b
    codegen.toml selects the changes that count:
      [breaking]
      against = ["git:v1.0.0"]
      level = "FULL"
      categories = ["WIRE", "SOURCE"]
      except = ["SOURCE_MODULE_MOVED"]         rules that do not count
      ignore = ["schemas/drafts"]              files and folders that do not count

    \b
    Examples:
      myspinbot-codegen breaking --against git:main
      myspinbot-codegen breaking --against dist/contracts-1.0.0-py3-none-any.whl --level BACKWARD
      myspinbot-codegen breaking --format github-actions
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.breaking.command import run

    with exit_on_error(config):
        outcome = run(config, against=against, level=level, categories=categories, format_=form)
        write_report(form, outcome.text, outcome.summary)
        sys.exit(outcome.exit_code)
