"""The command `format`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from myspinbot_codegen.cli.shared import config_option, exit_codes, exit_on_error


@click.command(
    name="format",
    short_help="Format schema files in one style.",
    epilog=exit_codes(
        "formatted; with --check: nothing would change",
        "with --check: a file would change; or one cannot be read",
    ),
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@config_option
def command(check: bool, config: Path) -> None:
    """Format every JSON schema file in one style.

    Each level is indented by two spaces, each member has its own line, a line feed ends the file.
    Keywords are in a fixed order, from `$schema`, `$id`, `title` and `description` to `$defs`. The
    order of properties, values and unknown keywords is kept, and so is the notation of numbers and
    strings. YAML files are left alone, since their comments could not be kept.

    \b
    Examples:
      myspinbot-codegen format
      myspinbot-codegen format --check
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.pipeline.source_edits import format_sources

    with exit_on_error(config):
        result = format_sources(config, check_only=check)
        click.echo(result)
        sys.exit(1 if check and result.changed else 0)
