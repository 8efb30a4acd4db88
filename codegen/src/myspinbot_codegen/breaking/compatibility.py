"""Levels of compatibility, and categories of rules. Used by all of `breaking`."""

from __future__ import annotations

from myspinbot_codegen.diagnostics.rule import Rule

BACKWARD, FORWARD = "BACKWARD", "FORWARD"
BOTH = (BACKWARD, FORWARD)
LEVELS: dict[str, tuple[str, ...]] = {
    f"{name}{suffix}": directions
    for name, directions in ((BACKWARD, (BACKWARD,)), (FORWARD, (FORWARD,)), ("FULL", BOTH))
    for suffix in ("", "_TRANSITIVE")
}
"""Directions by level. The transitive levels cover every released version, not only the last."""

WIRE, SOURCE = "WIRE", "SOURCE"
CATEGORIES = (WIRE, SOURCE)


def breaking_rule(id_: str, summary: str, hint: str) -> Rule:
    """A rule of the category that its id begins with.

    `WIRE` rules are about documents and messages, `SOURCE` rules about names and types in programs.
    """
    category, _, _ = id_.partition("_")
    return Rule(id=id_, summary=summary, hint=hint, categories=frozenset({category}))


def category_of(rule: Rule) -> str:
    """The only category of a breaking rule."""
    (category,) = rule.categories
    return category
