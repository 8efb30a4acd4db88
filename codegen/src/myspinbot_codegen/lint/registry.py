"""The registry of lint rules. A rule is a function with an ID.

Importing `rules` fills the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module

from ..tree import Document
from .context import Context


class Phase(IntEnum):
    """When a rule runs, by the question that it answers.

    `SHAPE`: is it a schema at all? `WORDS`: are its words known, and does each reference lead
    somewhere? `LINKS`: do references come to an end? `SENSE`: can it be meant? `USE`: do examples,
    defaults and messages agree with it?
    """

    SHAPE = 1
    WORDS = 2
    LINKS = 3
    SENSE = 4
    USE = 5


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
    """A rule; its docstring says what it is for."""

    id: str
    phase: Phase
    check: Check

    @property
    def summary(self) -> str:
        """What the rule demands."""
        return " ".join((self.check.__doc__ or "").split())


_RULES: dict[str, Rule] = {}


def rule(id_: str, phase: Phase) -> Callable[[Check], Check]:
    """Register a function as the rule of that ID."""

    def register(check: Check) -> Check:
        if id_ in _RULES:
            raise AssertionError(f"two rules are called {id_}")
        _RULES[id_] = Rule(id_, phase, check)
        return check

    return register


def all_rules() -> dict[str, Rule]:
    """Every rule by its ID."""
    import_module("myspinbot_codegen.lint.rules")
    return dict(sorted(_RULES.items()))


def phases() -> list[list[Rule]]:
    """The rules of each phase, in order."""
    rules = all_rules().values()
    return [[item for item in rules if item.phase is phase] for phase in Phase]
