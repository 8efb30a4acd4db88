"""What there is to know about each rule: for the verbs `rules` and `explain` and the reference.

Everything is told by the rules themselves and by `examples.json`, which is made from their
testdata.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..breaking.rules import CATEGORIES
from ..breaking.rules import RULES as BREAKING
from ..breaking.rules import Rule as Change
from ..errors import ConfigError
from .fixes import FIXED
from .registry import Category, Rule, Severity, all_rules
from .selection import suggestion


@dataclass(frozen=True, slots=True)
class Example:
    """A finding of a rule, and the place as it is and as it should be."""

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


def listing(category: str | None = None) -> str:
    """One line a rule: ID, categories, severity, what it demands. Raises `ConfigError`.

    The rules of `breaking` are listed, too.
    """
    rows = [
        (rule.id, _where(rule), str(rule.severity), "fix" if rule.id in FIXED else "", rule.summary)
        for rule in all_rules().values()
        if category is None or category in rule.categories
    ]
    rows += [
        (rule.id, rule.category, "error", "", rule.summary)
        for rule in BREAKING.values()
        if category in (None, rule.category)
    ]
    if not rows:
        known = (*Category, *CATEGORIES)
        raise ConfigError(
            f"there is no category {category!r}", hint=f"Choose among: {', '.join(known)}."
        )
    width = max(len(name) for name, *_ in rows)
    return "".join(
        f"{name:<{width}}  {where:<18}  {severity:<7}  {fix:<3}  {summary}\n"
        for name, where, severity, fix, summary in rows
    )


def _where(rule: Rule) -> str:
    """The innermost category of a rule, and what else it is in."""
    nested = (Category.MINIMAL, Category.BASIC, Category.STANDARD)
    level = [category for category in nested if category in rule.categories][:1]
    others = [item for item in (Category.PORTABLE, Category.DOCS) if item in rule.categories]
    return ", ".join([*level, *others])


def explain(name: str) -> str:
    """All about one rule. Raises `ConfigError` when there is none of that ID."""
    rules = all_rules()
    if name in BREAKING:
        return _breaking(BREAKING[name])
    if name not in rules:
        raise ConfigError(
            f"there is no rule {name!r}",
            hint=f"{suggestion(name, [*rules, *BREAKING])}The command `rules` lists all.",
        )
    rule, example = rules[name], examples()[name]
    lines = [f"{rule.id}: {_where(rule)}, {rule.severity}", "", rule.summary]
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


def _breaking(rule: Change) -> str:
    return (
        f"{rule.id}: {rule.category}, a rule of `breaking`\n\n"
        f"{rule.summary}\n\n"
        f"How to mend: {rule.hint}\n\n"
        "Each finding shows a message that one side accepts and the other refuses, where there is "
        "one.\n\n"
        f'To leave it out: `except = ["{rule.id}"]` in [breaking].\n'
    )


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
        "<!-- Do not edit: edit the rules, then run `python -m codegen.tests.lintpages`. -->",
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
            f"| [`{rule.id}`](#{rule.id.lower()}) | {_where(rule)} | {rule.severity} | "
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
        f"{_where(rule)}; {level}.",
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
