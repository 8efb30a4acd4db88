"""The command `conform`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from myspinbot_codegen.cli.shared import PATH, config_option, exit_codes, exit_on_error


@click.command(
    name="conform",
    short_help="Prove that all targets agree.",
    epilog=exit_codes(
        "all agree", "targets disagree, the page would change, or errors in the sources"
    ),
)
@click.option(
    "--suite",
    type=PATH,
    help="The official test suite: a checkout, or the sdist of `jsonschema`. "
    "Without it, only the types of the sources are tested.",
)
@click.option(
    "--instances",
    type=click.IntRange(min=1),
    default=60,
    show_default=True,
    help="The number of documents for each type.",
)
@click.option("--seed", default=0, show_default=True, help="The seed of the random documents.")
@click.option("--page", type=PATH, help="Write a Markdown page to this file.")
@click.option("--json", "report", type=PATH, help="Write the same as JSON to this file.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the page would change.")
@config_option
def command(
    suite: Path | None,
    instances: int,
    seed: int,
    page: Path | None,
    report: Path | None,
    check: bool,
    config: Path,
) -> None:
    """Prove that the targets agree about the types of the sources, and on the official suite.

    It makes documents for each type: random ones, every limit and its neighbors, mutants of valid
    ones. The reference validator, an independent validator and the code of the configured targets
    judge them; valid ones make a round trip through the models. If two verdicts differ, it shows
    the smallest document that it finds. The last lines list the judges; types of TypeScript are
    among them only if its compiler is installed with the packages of the target `ajv`.

    It needs the extra `conform`.

    \b
    Examples:
      myspinbot-codegen conform
      myspinbot-codegen conform --instances 100 --page conformance.md
      myspinbot-codegen conform --instances 100 --page conformance.md --check
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.conform.conform_run import run

    with exit_on_error(config):
        result = run(
            config,
            suite=suite,
            instances=instances,
            seed=seed,
            page=page,
            report=report,
            check=check,
        )
        click.echo(result.summary)
        sys.exit(result.exit_code)
