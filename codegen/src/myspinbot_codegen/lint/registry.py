"""The registry of lint rules. A rule is a function with an ID.

Importing `rules` fills the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module

from ..config import RulesConfig
from ..errors import ConfigError
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
    """A rule; its docstring says what it is for.

    The later stages rely on the `minimal` ones, so that nobody can do without.
    """

    id: str
    phase: Phase
    check: Check
    minimal: bool

    @property
    def summary(self) -> str:
        """What the rule demands."""
        return " ".join((self.check.__doc__ or "").split())


_RULES: dict[str, Rule] = {}


def rule(id_: str, phase: Phase, *, minimal: bool = False) -> Callable[[Check], Check]:
    """Register a function as the rule of that ID."""

    def register(check: Check) -> Check:
        if id_ in _RULES:
            raise AssertionError(f"two rules are called {id_}")
        _RULES[id_] = Rule(id_, phase, check, minimal)
        return check

    return register


def all_rules() -> dict[str, Rule]:
    """Every rule by its ID."""
    import_module("myspinbot_codegen.lint.rules")
    return dict(sorted(_RULES.items()))


def phases(config: RulesConfig) -> list[list[Rule]]:
    """The rules of each phase that a configuration uses, in order.

    Raises `ConfigError` when it takes out a rule that there is not, or that is needed.
    """
    rules = all_rules()
    for name in sorted(config.ignored):
        if name not in rules:
            raise ConfigError(
                f"there is no rule {name!r}", hint="Mend `except` in [rules]; see the README."
            )
        if rules[name].minimal:
            raise ConfigError(
                f"the rule {name!r} cannot be left out: the generated code relies on it",
                hint="Take it out of `except` in [rules], and mend the sources.",
            )
    used = [
        item
        for item in rules.values()
        if item.minimal or (config.use == "STANDARD" and item.id not in config.ignored)
    ]
    return [[item for item in used if item.phase is phase] for phase in Phase]
