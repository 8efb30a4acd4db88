"""The verbs about the quality of the sources. Added to the command by `cli`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from myspinbot_codegen.cli.shared import (
    config_option,
    configuration,
    exit_codes,
    format_option,
    reported,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from myspinbot_codegen.diagnostics.diagnostic import Diagnostic

# Each verb imports what it needs: `--help` must not wait for the rest.

_CATEGORIES = ("MINIMAL", "BASIC", "STANDARD", "PORTABLE", "DOCS", "WIRE", "SOURCE")


@click.command(
    short_help="Find faults in the sources.",
    epilog=exit_codes("nothing worse than warnings", "errors were found"),
)
@click.option("--fix", is_flag=True, help="First mend what can be without another meaning.")
@format_option
@config_option
def lint(fix: bool, form: str, config: Path | None) -> None:
    """Say what is wrong with the sources; generate nothing.

    Each diagnostic names its rule, file, line, column and JSON pointer, and says what to do. Errors
    end the command with exit code 1, warnings do not. `explain RULE` tells more about a rule.
    Paths begin at the current folder; for github-actions, gitlab and sarif at the top of the
    repository.

    \b
    Which rules are used is said in codegen.toml:
      [rules]
      use = ["STANDARD", "DOCS"]               categories (see `rules`) and single rules
      except = ["FIXTURE_MISSING"]             but not these
      ignore = ["schemas/legacy"]              files and folders held to MINIMAL only
      ignore_only = { PROPERTY_NAME = ["schemas/partner"] }

    \b
    One schema is left out by an annotation, which has to give a reason:
      "x-lint-ignore": {"PROPERTY_NAME": "The partner's API spells it so."}

    `--fix` edits files of JSON, and touches nothing but the fault: `rules` shows which rules it
    knows to mend. What it changes accepts the same documents as before.

    \b
    Examples:
      myspinbot-codegen lint
      myspinbot-codegen lint --fix
      myspinbot-codegen lint --format github-actions
      myspinbot-codegen lint --format sarif > lint.sarif
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.diagnostics.paths import from_here, placed
    from myspinbot_codegen.pipeline.run import lint as run

    with reported(config):
        path = configuration(config)
        root = path.resolve().parent
        if fix:
            for name in _fix(path):
                click.echo(f"fixed: {from_here(name, root)}", err=form != "text")
        result = run(path)
        written(form, _rendered(form, placed(form, result.diagnostics, root)))
        click.echo(result, err=form != "text")
        sys.exit(1 if result.failed else 0)


def _fix(path: Path) -> list[str]:
    """Apply the fixes of rules to the sources, and return the names of the files that changed."""
    from myspinbot_codegen.config.reader import load_config
    from myspinbot_codegen.diagnostics.errors import SourceError
    from myspinbot_codegen.lint.fixes import fix
    from myspinbot_codegen.output.writer import write_sources
    from myspinbot_codegen.source.load import load

    config = load_config(path)
    try:
        tree = load(config.source, config.root)
    except SourceError:
        # The run that follows reports the files that cannot be read.
        return []
    before = tree.schemas
    after = fix(tree, config.rules).schemas
    changed = [path for path in sorted(after) if after[path].text != before[path].text]
    write_sources(config.source.folder, {str(path): after[path].text for path in changed})
    return [tree.label(path) for path in changed]


def _rendered(form: str, diagnostics: Sequence[Diagnostic]) -> str:
    from myspinbot_codegen.diagnostics.formats import Tool, render

    described = {}
    if form == "sarif":
        from myspinbot_codegen.lint.rules import RULES

        described = {name: rule.summary for name, rule in RULES.items()}
    version = ""
    if form in ("json", "sarif"):
        from importlib.metadata import version as installed

        version = installed("myspinbot-codegen")
    return render(form, diagnostics, Tool("myspinbot-codegen", version, "lint", described))


@click.command(
    name="format",
    short_help="Lay out schema files alike.",
    epilog=exit_codes(
        "laid out; with --check: nothing would change",
        "with --check: a file would change; or one cannot be read",
    ),
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@config_option
def format_sources(check: bool, config: Path | None) -> None:
    """Lay out every schema file of JSON alike.

    Two blanks a level, one member a line, a line feed at the end; keywords in a fixed order, from
    `$schema`, `$id`, `title` and `description` to `$defs`. The order of properties, of values and
    of words of your own stays, and so does the spelling of numbers and texts. Files of YAML are
    left alone, since their comments could not be kept.

    \b
    Examples:
      myspinbot-codegen format
      myspinbot-codegen format --check
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.config.reader import load_config
    from myspinbot_codegen.pipeline.format_sources import run

    with reported(config):
        result = run(load_config(configuration(config)), check_only=check)
        click.echo(result)
        sys.exit(1 if check and result.changed else 0)


@click.command(short_help="List all rules.", epilog=exit_codes("listed"))
@click.option("--category", type=click.Choice(_CATEGORIES), help="Only the rules of this one.")
def rules(category: str | None) -> None:
    """List all rules: ID, categories, severity, whether `lint --fix` mends it, and what for.

    \b
    Categories, of which each of the first three holds the one before it:
      MINIMAL   what the generated code relies on; nobody can leave it out
      BASIC     what is almost surely a mistake
      STANDARD  the style that gives every type an exact class; used by default
      PORTABLE  what other languages, tools and file systems read differently
      DOCS      what a reader needs: descriptions, units and examples
      WIRE      what `breaking` finds about documents and messages
      SOURCE    what `breaking` finds about generated names and types

    Refusals of targets are in none of them: nobody can leave them out.

    \b
    Examples:
      myspinbot-codegen rules
      myspinbot-codegen rules --category PORTABLE
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.cli.explain import listing

    with reported():
        click.echo(listing(category), nl=False)


def _rule_ids(_context: click.Context, _argument: click.Parameter, begun: str) -> list[str]:
    """The ids that a shell offers."""
    from myspinbot_codegen.cli.explain import ids

    return [name for name in ids() if name.startswith((begun, begun.upper()))]


@click.command(
    short_help="Tell all about a rule, a refusal or an error.", epilog=exit_codes("told")
)
@click.argument("rule", shell_complete=_rule_ids)
def explain(rule: str) -> None:
    """Tell what RULE demands and why, how to mend it, and show a bad and a good example.

    RULE is an ID as findings and errors show it: of a rule of `lint` or `breaking`, of a refusal by
    a target, or of an error that ended a run. `rules` lists the rules and refusals.

    \b
    Examples:
      myspinbot-codegen explain PATTERN_PORTABLE
      myspinbot-codegen explain PYDANTIC_GUARD
      myspinbot-codegen explain drift
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.cli.explain import explain as told

    with reported():
        click.echo(told(rule), nl=False)


LINT_VERBS = (lint, format_sources, rules, explain)
