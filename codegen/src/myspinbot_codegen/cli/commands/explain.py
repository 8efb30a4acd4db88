"""The command `explain`."""

from __future__ import annotations

import click

from myspinbot_codegen.cli.shared import exit_codes, exit_on_error


def _complete_ids(_context: click.Context, _argument: click.Parameter, prefix: str) -> list[str]:
    """Return the IDs for the completion in a shell."""
    from myspinbot_codegen.cli.explanations import list_ids

    return [name for name in list_ids() if name.startswith((prefix, prefix.upper()))]


@click.command(
    name="explain",
    short_help="Explain a rule, a refusal or an error.",
    epilog=exit_codes("explained"),
)
@click.argument("rule", shell_complete=_complete_ids)
def command(rule: str) -> None:
    """Explain RULE: its requirement, its reason and its fix, with a bad and a good example.

    RULE is an ID from a diagnostic or an error: of a rule of `lint` or `breaking`, of a refusal by
    a target, or of an error that ended a run. `rules` lists the rules and refusals.

    \b
    Examples:
      myspinbot-codegen explain PATTERN_PORTABLE
      myspinbot-codegen explain PYDANTIC_GUARD
      myspinbot-codegen explain drift
    """  # noqa: D301  # click reads \b
    from myspinbot_codegen.cli.explanations import explain

    with exit_on_error():
        click.echo(explain(rule), nl=False)
