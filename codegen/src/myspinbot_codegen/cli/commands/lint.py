"""The command `lint`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from myspinbot_codegen.cli.shared import (
    PROGRAM,
    config_option,
    exit_codes,
    exit_on_error,
    format_option,
    write_report,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from myspinbot_codegen.diagnostics.diagnostic import Diagnostic


@click.command(
    name="lint",
    short_help="Find errors in the sources.",
    epilog=exit_codes("no errors, maybe warnings", "errors"),
)
@click.option("--fix", is_flag=True, help="First fix what can be fixed without a new meaning.")
@format_option
@config_option
def command(fix: bool, form: str, config: Path) -> None:
    """Report errors in the sources; generate nothing.

    Each diagnostic has its rule, file, line, column and JSON pointer, and a hint. Errors end the
    command with exit code 1, warnings do not. `explain RULE` describes a rule. Paths are relative
    to the current folder; for github-actions, gitlab and sarif, to the top of the repository.

    \b
    codegen.toml selects the rules:
      [rules]
      use = ["STANDARD", "DOCS"]               categories (see `rules`) and single rules
      except = ["FIXTURE_MISSING"]             but not these
      ignore = ["schemas/legacy"]              files and folders with MINIMAL rules only
      ignore_only = { PROPERTY_NAME = ["schemas/partner"] }

    \b
    An annotation excludes one schema, and has to give a reason:
      "x-lint-ignore": {"PROPERTY_NAME": "The name is given by the partner's API."}

    --fix edits JSON files, and changes nothing but the errors; `rules` shows which rules have a
    fix. The fixed schemas accept the same documents as before.

    \b
    Examples:
      myspinbot-codegen lint
      myspinbot-codegen lint --fix
      myspinbot-codegen lint --format github-actions
      myspinbot-codegen lint --format sarif > lint.sarif
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.diagnostics.paths import relative_to_cwd, relocate
    from myspinbot_codegen.pipeline.lint_run import lint

    with exit_on_error(config):
        root = config.resolve().parent
        if fix:
            from myspinbot_codegen.pipeline.source_edits import fix_sources

            for name in fix_sources(config):
                click.echo(f"fixed: {relative_to_cwd(name, root)}", err=form != "text")
        result = lint(config)
        write_report(form, _render(form, relocate(form, result.diagnostics, root)), result)
        sys.exit(1 if result.has_errors else 0)


def _render(form: str, diagnostics: Sequence[Diagnostic]) -> str:
    from myspinbot_codegen.diagnostics.formats import Tool, render

    summaries = {}
    if form == "sarif":
        from myspinbot_codegen.lint.rules import RULES

        summaries = {name: rule.summary for name, rule in RULES.items()}
    version = ""
    if form in ("json", "sarif"):
        from importlib.metadata import version as installed_version

        version = installed_version(PROGRAM)
    return render(form, diagnostics, Tool(PROGRAM, version, "lint", summaries))
