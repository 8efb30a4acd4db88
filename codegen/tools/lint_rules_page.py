"""Makes the reference page of lint rules from their table and their examples."""

from collections.abc import Iterator
from pathlib import Path

from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint.catalog import RuleExample, describe_categories, examples
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.rules import RULES

PAGE = Path(__file__).parents[2] / "docs/reference/lint-rules.md"
_HEADER = """<!-- @generated from the lint rules and their test data -->
<!-- Do not edit: edit the rules, then run `python -m codegen.tools.make_reference`. -->

# Lint rules

The errors and warnings of `myspinbot-codegen lint`. To choose rules and to suppress findings, see
[Lint and format](../how-to/lint-and-format.md).

| category | purpose | rules |
|---|---|---|
"""


def lint_rules_page() -> str:
    """The reference of all lint rules, in Markdown."""
    lines = [
        *(f"| `{name}` | {name.purpose} | {_count(name)} |" for name in Category),
        "",
        "| rule | categories | severity | demand |",
        "|---|---|---|---|",
        *map(_row, RULES.values()),
    ]
    for rule in RULES.values():
        lines += _section(rule, examples()[rule.id])
    return _HEADER + "\n".join(lines) + "\n"


def _count(category: Category) -> int:
    return sum(category in rule.categories for rule in RULES.values())


def _row(rule: LintRule) -> str:
    return (
        f"| [`{rule.id}`](#{rule.id.lower()}) | {describe_categories(rule)} | {rule.severity} | "
        f"{_cell(rule.summary)} |"
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _section(rule: LintRule, example: RuleExample) -> Iterator[str]:
    language = "json" if example.bad.startswith("{") else "text"
    level = "a warning" if rule.severity is Severity.WARNING else "an error"
    yield from ("", f"## {rule.id}", "", f"{describe_categories(rule)}; {level}.")
    yield from ("", rule.summary)
    if rule.reason:
        yield from ("", rule.reason)
    yield from ("", f"{level.partition(' ')[2].capitalize()}: {_cell(example.message)}.")
    yield from ("", f"```{language}", example.bad, "```")
    yield from ("", f"No {level.partition(' ')[2]}:")
    yield from ("", f"```{language}", example.good, "```")
    yield from ("", f"To fix it: {example.hint}")
    if rule.fix:
        yield from ("", f"`lint --fix` {rule.fix}")
