"""The verb that compares the sources with released versions. Added to the command by `verbs`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from myspinbot_codegen.breaking.compatibility import CATEGORIES, LEVELS
from myspinbot_codegen.cli.shared import (
    config_option,
    configuration,
    exit_codes,
    format_option,
    reported,
    written,
)

# Each verb imports what it needs: `--help` must not wait for the rest.


@click.command(
    short_help="Find what breaks since a released version.",
    epilog=exit_codes("nothing breaks", "something breaks, or faults in the sources"),
)
@click.option(
    "--against",
    multiple=True,
    metavar="PLACE",
    help="A released version: a folder, a wheel (*.whl), or git: and a ref, as in git:v1.0.0. "
    "May be given several times, the last release last. Without it, those of the configuration.",
)
@click.option(
    "--level", type=click.Choice(list(LEVELS)), help="Which direction counts. Configured, or FULL."
)
@click.option(
    "--category",
    "categories",
    multiple=True,
    type=click.Choice(CATEGORIES),
    help="WIRE: documents and messages. SOURCE: generated names and types. Without it, both.",
)
@format_option
@config_option
def breaking(
    against: tuple[str, ...],
    level: str | None,
    categories: tuple[str, ...],
    form: str,
    config: Path | None,
) -> None:
    """Say what breaks between released versions and the sources as they are now.

    Each finding about documents shows a witness: a document that one version accepts and the other
    refuses. What no document was found for is a warning. Breaking changes end the command with
    exit code 1. For each channel that is affected, it says whether producers or consumers have to
    be upgraded first.

    \b
    Levels:
      BACKWARD   new readers accept what old writers wrote
      FORWARD    old readers accept what new writers write
      FULL       both
    With _TRANSITIVE behind it, a level is about every version given, and not only about the last.

    \b
    What counts is said in codegen.toml:
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

    with reported(config):
        outcome = run(
            configuration(config),
            against=against,
            level=level,
            categories=categories,
            format_=form,
        )
        written(form, outcome.text)
        click.echo(outcome.summary, err=form != "text")
        sys.exit(outcome.exit_code)
