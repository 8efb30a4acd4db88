"""The categories of lint rules, which a configuration selects rules by."""

from __future__ import annotations

from enum import StrEnum


class Category(StrEnum):
    """A set of rules; a configuration names those that it uses.

    `MINIMAL` rules are in `BASIC` too, and `BASIC` ones in `STANDARD`.
    """

    MINIMAL = "MINIMAL"
    BASIC = "BASIC"
    STANDARD = "STANDARD"
    PORTABLE = "PORTABLE"
    DOCS = "DOCS"

    @property
    def purpose(self) -> str:
        """The purpose of the rules of the category, in one sentence."""
        return _PURPOSES[self]


_PURPOSES = {
    Category.MINIMAL: "Generated code relies on it; these rules cannot be switched off.",
    Category.BASIC: "`MINIMAL`, and almost certain mistakes.",
    Category.STANDARD: "`BASIC`, and the style that gives every type an exact class.",
    Category.PORTABLE: "Constructs that other languages, tools and file systems treat differently.",
    Category.DOCS: "Documentation for readers: descriptions, units and examples.",
}
STANDARD: frozenset[str] = frozenset({Category.STANDARD})
BASIC = STANDARD | {Category.BASIC}
MINIMAL = BASIC | {Category.MINIMAL}
PORTABLE: frozenset[str] = frozenset({Category.PORTABLE})
DOCS: frozenset[str] = frozenset({Category.DOCS})
