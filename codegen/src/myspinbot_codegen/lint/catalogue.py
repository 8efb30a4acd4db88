"""What there is to know about each rule of lint. Used by `catalogue`, and to make the reference.

Everything is told by the rules themselves and by `examples.json`, which is made from their
testdata.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from myspinbot_codegen.lint.fixes import FIXED
from myspinbot_codegen.lint.registry import Category, Rule, Severity, all_rules


@dataclass(frozen=True, slots=True)
class Example:
    """A diagnostic of a rule, and the place as it is and as it should be."""

    file: str
    pointer: str
    message: str
    hint: str
    bad: str
    good: str


@cache
def examples() -> dict[str, Example]:
    """One example for each rule."""
    text = files("myspinbot_codegen.lint").joinpath("examples.json").read_text(encoding="utf-8")
    return {name: Example(**example) for name, example in json.loads(text).items()}


def where(rule: Rule) -> str:
    """The innermost category of a rule, and what else it is in."""
    nested = (Category.MINIMAL, Category.BASIC, Category.STANDARD)
    level = [category for category in nested if category in rule.categories][:1]
    others = [item for item in (Category.PORTABLE, Category.DOCS) if item in rule.categories]
    return ", ".join([*level, *others])


def explain(name: str) -> str:
    """All about the rule of an ID that there is."""
    rule, example = all_rules()[name], examples()[name]
    lines = [f"{rule.id}: {where(rule)}, {rule.severity}", "", rule.summary]
    lines += ["", f"Why: {rule.reason}"] if rule.reason else []
    lines += [
        "",
        f"How to mend: {example.hint}",
        f"`lint --fix` does it: {FIXED[name]}" if name in FIXED else "",
        "",
        f"Found, in {example.file}: {example.message}",
        "",
        *_indented(example.bad),
        "",
        "Not found:",
        "",
        *_indented(example.good),
        "",
        _leave_out(rule),
    ]
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.splitlines()]


def _leave_out(rule: Rule) -> str:
    if rule.minimal:
        return "It cannot be left out: the generated code relies on it."
    return (
        f'To leave it out: `except = ["{rule.id}"]` in [rules], or in one schema '
        f'"x-lint-ignore": {{"{rule.id}": "why"}}.'
    )


def page() -> str:
    """The reference of all rules, in Markdown."""
    rules = list(all_rules().values())
    lines = [
        "<!-- @generated from the lint rules and their testdata -->",
        "<!-- Do not edit: edit the rules, then run `python -m codegen.tools.lint_pages`. -->",
        "",
        "# Lint rules",
        "",
        "What `myspinbot-codegen lint` finds. How to choose rules and to ignore findings:",
        "[Lint and format](../how-to/lint-and-format.md).",
        "",
        "| category | what for | rules |",
        "|---|---|---|",
        *(
            f"| `{category}` | {category.purpose} | {len(_of(category, rules))} |"
            for category in Category
        ),
        "",
        "| rule | categories | severity | what it demands |",
        "|---|---|---|---|",
        *(
            f"| [`{rule.id}`](#{rule.id.lower()}) | {where(rule)} | {rule.severity} | "
            f"{_cell(rule.summary)} |"
            for rule in rules
        ),
    ]
    for rule in rules:
        lines += _section(rule, examples()[rule.id])
    return "\n".join(lines) + "\n"


def _of(category: Category, rules: Sequence[Rule]) -> list[Rule]:
    return [rule for rule in rules if category in rule.categories]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _section(rule: Rule, example: Example) -> list[str]:
    language = "json" if example.bad.startswith("{") else "text"
    level = "a warning" if rule.severity is Severity.WARNING else "an error"
    return [
        "",
        f"## {rule.id}",
        "",
        f"{where(rule)}; {level}.",
        "",
        rule.summary,
        *(["", rule.reason] if rule.reason else []),
        "",
        f"Found: {_cell(example.message)}.",
        "",
        *(f"```{language}", example.bad, "```"),
        "",
        "Not found:",
        "",
        *(f"```{language}", example.good, "```"),
        "",
        f"To mend it: {example.hint}",
        *(["", f"`lint --fix` {FIXED[rule.id]}"] if rule.id in FIXED else []),
    ]
