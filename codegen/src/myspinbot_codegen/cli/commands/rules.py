"""The command `rules`."""

from __future__ import annotations

import click

from myspinbot_codegen.cli.shared import exit_codes, exit_on_error

# A copy of the names in `lint` and `breaking`, which `--help` does not import.
CATEGORIES = ("MINIMAL", "BASIC", "STANDARD", "PORTABLE", "DOCS", "WIRE", "SOURCE")


@click.command(name="rules", short_help="List all rules.", epilog=exit_codes("listed"))
@click.option("--category", type=click.Choice(CATEGORIES), help="Only the rules of this category.")
def command(category: str | None) -> None:
    """List all rules: ID, categories, severity, whether `lint --fix` fixes it, and a summary.

    \b
    Categories, of which each of the first three includes the one before it:
      MINIMAL   required by the generated code; cannot be excluded
      BASIC     almost certainly mistakes
      STANDARD  the style that gives every type an exact class; the default
      PORTABLE  differences between languages, tools and file systems
      DOCS      texts for readers: descriptions, units and examples
      WIRE      changes of documents and messages, found by `breaking`
      SOURCE    changes of generated names and types, found by `breaking`

    Refusals of targets have no category and cannot be excluded.

    \b
    Examples:
      myspinbot-codegen rules
      myspinbot-codegen rules --category PORTABLE
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.cli.explanations import list_rules

    with exit_on_error():
        click.echo(list_rules(category), nl=False)
