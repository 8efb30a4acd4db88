"""The registry of lint rules. A rule is a function with an ID, categories and a severity.

Importing `rules` fills the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from importlib import import_module

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.source.tree import Document


class Phase(IntEnum):
    """When a rule runs, by the question that it answers.

    `SHAPE`: is it a schema at all? `WORDS`: are its words known, and does each reference lead
    somewhere? `LINKS`: do references come to an end? `SENSE`: can it be meant? `USE`: do examples,
    defaults and messages agree with it? `IGNORES`: is what was ignored ignored for a reason?
    """

    SHAPE = 1
    WORDS = 2
    LINKS = 3
    SENSE = 4
    USE = 5
    IGNORES = 6


class Category(StrEnum):
    """What a rule is for; a configuration names those that it wants.

    `MINIMAL` rules are in `BASIC` too, and `BASIC` ones in `STANDARD`.
    """

    MINIMAL = "MINIMAL"
    BASIC = "BASIC"
    STANDARD = "STANDARD"
    PORTABLE = "PORTABLE"
    DOCS = "DOCS"

    @property
    def purpose(self) -> str:
        """What the rules of the category are for, in one sentence."""
        return _PURPOSES[self]


_PURPOSES = {
    Category.MINIMAL: "What the generated code relies on; nobody can leave it out.",
    Category.BASIC: "`MINIMAL`, and what is almost surely a mistake.",
    Category.STANDARD: "`BASIC`, and the style that gives every type an exact class.",
    Category.PORTABLE: "What other languages, tools and file systems read differently.",
    Category.DOCS: "What a reader needs: descriptions, units and examples.",
}
_WITHIN = {Category.MINIMAL: Category.BASIC, Category.BASIC: Category.STANDARD}


class Severity(StrEnum):
    """Whether a diagnostic ends a run, or is only told by `lint`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a rule is broken, how, and what to do."""

    document: Document
    pointer: str
    message: str
    hint: str


Check = Callable[[Context], Iterator[Spot]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. The first paragraph of its docstring says what it demands, the next one why."""

    id: str
    phase: Phase
    check: Check
    categories: frozenset[Category]
    severity: Severity

    @property
    def minimal(self) -> bool:
        """Whether the later stages rely on it, so that nobody can do without."""
        return Category.MINIMAL in self.categories

    @property
    def summary(self) -> str:
        """What the rule demands."""
        return self._paragraphs[0]

    @property
    def reason(self) -> str:
        """Why, where the docstring says more than the demand; empty otherwise."""
        return " ".join(self._paragraphs[1:])

    @property
    def _paragraphs(self) -> list[str]:
        text = self.check.__doc__ or ""
        return [" ".join(part.split()) for part in text.split("\n\n")]


_RULES: dict[str, Rule] = {}


def rule(
    id_: str, phase: Phase, *categories: Category, severity: Severity = Severity.ERROR
) -> Callable[[Check], Check]:
    """Register a function as the rule of that ID. Of nested categories name the innermost."""
    found = set(categories)
    for category in (Category.MINIMAL, Category.BASIC):
        if category in found:
            found.add(_WITHIN[category])

    def register(check: Check) -> Check:
        if id_ in _RULES:
            raise AssertionError(f"two rules are called {id_}")
        _RULES[id_] = Rule(id_, phase, check, frozenset(found), severity)
        return check

    return register


def all_rules() -> dict[str, Rule]:
    """Every rule by its ID."""
    import_module("myspinbot_codegen.lint.rules")
    return dict(sorted(_RULES.items()))
