"""The command `myspinbot-codegen`. Says what happened, and turns errors into words and exit codes.

Exit codes: 0 done or up to date, 1 faults in the sources or drift, 2 wrong usage or configuration.
"""

from __future__ import annotations

import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path

import click

from myspinbot_codegen.cli.shared import PATH, config_option, configuration, exit_codes, reported

# Each verb imports what it needs: `--help` and a run without changes must not wait for the rest.


class _Verbs(click.Group):
    """The verbs; those that are not in this module are imported when one of them is looked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._add_others()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands:
            self._add_others()
        return super().get_command(ctx, cmd_name)

    def _add_others(self) -> None:
        from myspinbot_codegen.cli.commands.project import VERBS
        from myspinbot_codegen.cli.commands.quality import LINT_VERBS

        for verb in (*LINT_VERBS, *VERBS):
            self.add_command(verb)


@click.group(
    cls=_Verbs,
    epilog=exit_codes(
        "done, up to date, or nothing found",
        "something was found: a fault, drift, a breaking change, targets that disagree",
    ),
)
def app() -> None:
    """Turns JSON Schema contracts into code that agrees with them.

    Begin with `init`, which writes a configuration for the schemas that are there; then `lint` says
    what is wrong with them, and `generate` writes the code. COMMAND --help tells about each.

    What was found is on stdout, errors of a run on stderr. Each has an ID that `explain` knows.
    """


@app.command(
    short_help="Generate code, or check that it is up to date.",
    epilog=exit_codes(
        "done, or up to date",
        "faults in the sources, something would change, or a folder that is not ours",
    ),
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--watch", is_flag=True, help="Go on, and generate again whenever a source changes.")
@config_option
def generate(check: bool, watch: bool, config: Path | None) -> None:
    """Generate everything that the configuration names, or check that it is up to date.

    Faults in the sources, and what a target cannot honour, end the run before anything is written.
    Files that would not change are left alone; those that nothing calls for any more are removed.
    A folder with files of others is refused.

    With --check it names what is stale, missing or left over, and which source was edited. With
    --watch it goes on until it is interrupted.

    \b
    Examples:
      myspinbot-codegen generate
      myspinbot-codegen generate --check
      myspinbot-codegen generate --config services/codegen.toml
    """  # noqa: D301  # click reads \b
    if check and watch:
        raise click.UsageError("a check ends, watching does not: give one of them")
    with reported(config):
        if watch:
            from myspinbot_codegen.cli.watch import watch as run_on

            run_on(configuration(config), click.echo, partial(click.echo, err=True))
            return
        from myspinbot_codegen.pipeline.run import generate as run

        click.echo(run(configuration(config), check_only=check))


@app.command(
    short_help="Prove that all targets agree.",
    epilog=exit_codes(
        "all agree", "targets disagree, the page would change, or faults in the sources"
    ),
)
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
    """Prove that the targets agree about the types of the sources, and on the official suite.

    It makes documents for each type: drawn ones, every limit and what lies beside it, mutants of
    valid ones. The reference validator, one of another maker and the code of the configured targets
    judge them; valid ones go through the models and come out again. Where two verdicts differ, it
    shows the smallest document that it finds. The last lines say who was asked: types of TypeScript
    only where its compiler stands beside the packages of the target `ajv`.

    It needs the extra `conform`.

    \b
    Examples:
      myspinbot-codegen conform
      myspinbot-codegen conform --instances 100 --page conformance.md
      myspinbot-codegen conform --instances 100 --page conformance.md --check
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.conform.conform_run import run

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


def main() -> None:
    """Entry point of the console script."""
    if isinstance(sys.stdout, TextIOWrapper):
        # Messages have names of the sources in them, which not every terminal can show.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="myspinbot-codegen")
    except OSError as error:
        # Of the machine, wherever it comes up; click itself ends quietly at a pipe nobody reads.
        from myspinbot_codegen.diagnostics.errors import FileError

        told = FileError(
            error.strerror or str(error),
            hint="Look at the path and its permissions, and whether the disk is full.",
            file=str(error.filename) if error.filename else None,
        )
        click.echo(told, err=True)
        sys.exit(told.exit_code)
