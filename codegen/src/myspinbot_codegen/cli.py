"""The command `myspinbot-codegen`. Says what happened, and turns errors into words and exit codes.

Exit codes: 0 done or up to date, 1 faults in the sources or drift, 2 wrong usage or configuration.
"""

from __future__ import annotations

import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path

import click

from .clitools import PATH, config_option, configuration, reported
from .lint_verbs import LINT_VERBS
from .verbs import VERBS

# Each verb imports what it needs: `--help` and a run without changes must not wait for the rest.


@click.group()
def app() -> None:
    """Turns JSON Schema contracts into code that agrees with them."""


@app.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--watch", is_flag=True, help="Go on, and generate again whenever a source changes.")
@config_option
def generate(check: bool, watch: bool, config: Path | None) -> None:
    """Generate everything that the configuration names, or check that it is up to date."""
    if check and watch:
        raise click.UsageError("a check ends, watching does not: give one of them")
    with reported(config):
        if watch:
            from .watch import watch as run_on

            run_on(configuration(config), click.echo, partial(click.echo, err=True))
            return
        from .pipeline import generate as run

        click.echo(run(configuration(config), check_only=check))


@app.command()
@click.option(
    "--suite",
    type=PATH,
    help="The official test suite: a checkout, or the sdist of `jsonschema`. "
    "Without it, only the types of the sources are judged.",
)
@click.option(
    "--instances",
    type=click.IntRange(min=1),
    default=60,
    show_default=True,
    help="How many documents are made for each type.",
)
@click.option("--seed", default=0, show_default=True, help="What the documents are drawn from.")
@click.option("--page", type=PATH, help="Where to write the Markdown page.")
@click.option("--json", "report", type=PATH, help="Where to write the same as JSON.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the page would change.")
@config_option
def conform(
    suite: Path | None,
    instances: int,
    seed: int,
    page: Path | None,
    report: Path | None,
    check: bool,
    config: Path | None,
) -> None:
    """Prove that the targets agree, with the official suite and about the types of the sources."""
    from .conform import run

    with reported(config):
        result = run(
            configuration(config),
            suite=suite,
            instances=instances,
            seed=seed,
            page=page,
            report=report,
            check=check,
        )
        click.echo(result.summary)
        sys.exit(result.exit_code)


for verb in (*LINT_VERBS, *VERBS):
    app.add_command(verb)


def main() -> None:
    """Entry point of the console script."""
    if isinstance(sys.stdout, TextIOWrapper):
        # Messages have names of the sources in them, which not every terminal can show.
        sys.stdout.reconfigure(errors="backslashreplace")
    app(prog_name="myspinbot-codegen")
