"""The documentation of each lint rule: its own words, and an example from its test data.

Used by `explain` and `rules`, and to make the reference page.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.rules import RULES


@dataclass(frozen=True, slots=True)
class RuleExample:
    """A diagnostic of a rule, with a bad and a good version of its location."""

    file: str
    pointer: str
    message: str
    hint: str
    bad: str
    good: str


@cache
def examples() -> dict[str, RuleExample]:
    """One example for each rule, from `examples.json`."""
    text = files("myspinbot_codegen.lint").joinpath("examples.json").read_text(encoding="utf-8")
    return {name: RuleExample(**example) for name, example in json.loads(text).items()}


def describe_categories(rule: LintRule) -> str:
    """The innermost of the nested categories of a rule, and its other categories."""
    nested = (Category.MINIMAL, Category.BASIC, Category.STANDARD)
    level = [category for category in nested if category in rule.categories][:1]
    further = [name for name in (Category.PORTABLE, Category.DOCS) if name in rule.categories]
    return ", ".join([*level, *further])


def explain(name: str) -> str:
    """The documentation of the rule with an ID."""
    rule, example = RULES[name], examples()[name]
    lines = [f"{rule.id}: {describe_categories(rule)}, {rule.severity}", "", rule.summary]
    lines += ["", f"Why: {rule.reason}"] if rule.reason else []
    lines += ["", f"How to fix: {example.hint}"]
    lines += [f"`lint --fix` {rule.fix}"] if rule.fix else []
    lines += [
        "",
        f"An error, in {example.file}: {example.message}",
        "",
        *_indent_lines(example.bad),
        "",
        "No error:",
        "",
        *_indent_lines(example.good),
        "",
        _how_to_leave_out(rule),
    ]
    return "\n".join(lines) + "\n"


def _indent_lines(text: str) -> list[str]:
    return [f"    {line}" for line in text.splitlines()]


def _how_to_leave_out(rule: LintRule) -> str:
    if rule.is_minimal:
        return "This rule cannot be left out: the generated code relies on it."
    return (
        f'To leave it out: `except = ["{rule.id}"]` in [rules], or in one schema '
        f'"x-lint-ignore": {{"{rule.id}": "why"}}.'
    )
