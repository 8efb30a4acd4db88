"""The result of a run, as data for the page, the JSON report and the exit code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from myspinbot_codegen.conform.official_suite import Case, Group


class State(StrEnum):
    """The result of a judge on a case of the official suite."""

    EXACT = "exact"
    """The right verdict."""
    GUARDED = "guarded"
    """The right verdict, decided by a check at run time."""
    REFUSED = "refused"
    """A rule refuses the schema before anything is generated."""
    WRONG = "wrong"
    """A verdict that differs from the suite."""
    CRASHED = "crashed"
    """No verdict: the judge or a stage crashed."""


FAILING = frozenset({State.WRONG, State.CRASHED})


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a judge to a case.

    `detail` is the rule that refuses the case, the wrong verdict, or the message of the crash;
    `message` is the message of the rule.
    """

    state: State
    detail: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case of the official suite, with the answer of each judge by name."""

    group: Group
    case: Case
    answers: dict[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A minimal document on which the verdicts of the judges differ."""

    type: str
    document: Any
    verdicts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TypeOutcome:
    """The result of the documents of one type; `round_trips` counts the failed ones."""

    name: str
    documents: int
    valid: int
    disagreements: int
    round_trips: int


@dataclass(slots=True)
class TypesOutcome:
    """The result of the documents of all types of a tree.

    `crashed` has the message of each target that crashed.
    """

    judges: tuple[str, ...] = ()
    types: list[TypeOutcome] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
    round_trips: list[Disagreement] = field(default_factory=list)
    crashed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Results:
    """All results of a run.

    `official` has the outcomes of each draft, none without a suite; `judges` are their judges.
    """

    judges: tuple[str, ...]
    official: Mapping[str, Sequence[Outcome]]
    types: TypesOutcome
    versions: Mapping[str, str]
    seed: int
    instances: int


@dataclass(frozen=True, slots=True)
class Conformance:
    """The outcome of a run.

    `failures` names each silent disagreement, crash, failed round trip and exceeded limit, with the
    smallest document that shows it. `summary` is for people, some lines of text.
    """

    failures: tuple[str, ...]
    summary: str

    @property
    def exit_code(self) -> int:
        """0 if nothing failed, else 1."""
        return 1 if self.failures else 0
