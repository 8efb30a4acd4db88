"""The command `docs`."""

from __future__ import annotations

from pathlib import Path

import click

from myspinbot_codegen.cli.shared import PATH, config_option, exit_codes, exit_on_error


@click.command(
    name="docs",
    short_help="Write the reference documentation only.",
    epilog=exit_codes("written", "errors in the sources, or a folder with other files"),
)
@click.option(
    "--output",
    type=PATH,
    metavar="FOLDER",
    help="The output folder. Default: that of the configured target `docs`.",
)
@config_option
def command(output: Path | None, config: Path) -> None:
    """Write the reference documentation and nothing else.

    It consists of Markdown pages and one searchable HTML page. They go into FOLDER, or into the
    folder of the configured target `docs`, with the options of that target. The files of an earlier
    run are replaced. A folder with files that were not generated is refused.

    \b
    Examples:
      myspinbot-codegen docs
      myspinbot-codegen docs --output site/contracts
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.pipeline.docs_only import generate_docs

    with exit_on_error(config):
        click.echo(generate_docs(config, output))
