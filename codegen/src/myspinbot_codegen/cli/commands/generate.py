"""The command `generate`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from myspinbot_codegen.cli.shared import config_option, exit_codes, exit_on_error


@click.command(
    name="generate",
    short_help="Generate code, or check that it is up to date.",
    epilog=exit_codes(
        "done, or up to date",
        "errors in the sources, something would change, or a folder with other files",
    ),
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--watch", is_flag=True, help="Keep running, and generate after every change.")
@config_option
def command(check: bool, watch: bool, config: Path) -> None:
    """Generate all configured targets, or check that they are up to date.

    Errors in the sources, and schemas that a target refuses, end the run before anything is
    written. Files that would not change are left alone. Generated files that are not needed any
    more are removed. A folder with files that were not generated is refused.

    --check lists files that are stale, missing or left over, and the sources that were edited.
    --watch runs until it is interrupted.

    \b
    Examples:
      myspinbot-codegen generate
      myspinbot-codegen generate --check
      myspinbot-codegen generate --config services/codegen.toml
    """  # noqa: D301  # click reads \b
    if check and watch:
        raise click.UsageError("Give either --check or --watch.")
    with exit_on_error(config):
        if watch:
            from myspinbot_codegen.cli.watch import watch as run_watch

            run_watch(config, click.echo, partial(click.echo, err=True))
            return
        from myspinbot_codegen.pipeline.run import generate

        click.echo(generate(config, check_only=check))
