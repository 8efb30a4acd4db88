"""What a run found, as data: for the page, the JSON report and the exit code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from myspinbot_codegen.conform.official_suite import Case, Group


class State(StrEnum):
    """How a judge did on a case of the official suite."""

    EXACT = "exact"
    """The right verdict."""
    GUARDED = "guarded"
    """The right verdict, for which the type alone does not suffice: it is decided at run time."""
    REFUSED = "refused"
    """A rule refuses the schema, which is said before anything is generated."""
    WRONG = "wrong"
    """Another verdict than the suite demands."""
    CRASHED = "crashed"
    """No verdict: something broke down."""


FAILING = frozenset({State.WRONG, State.CRASHED})


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a case at one judge.

    `detail` has the rule that refuses it, the wrong verdict, or what broke down; `words` say what
    the rule is about.
    """

    state: State
    detail: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case of the official suite, and the answer of each judge that was asked, by its name."""

    group: Group
    case: Case
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A document of which the judges say different things, as small as it gets."""

    type: str
    document: Any
    verdicts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TypeOutcome:
    """What the documents of one type showed. `round_trips` counts those that came out changed."""

    name: str
    documents: int
    valid: int
    disagreements: int
    round_trips: int


@dataclass(slots=True)
class TypesOutcome:
    """What the documents of all types of a tree showed.

    `crashed` has the targets that could not be asked, and what they broke down over.
    """

    judges: tuple[str, ...] = ()
    types: list[TypeOutcome] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
    round_trips: list[Disagreement] = field(default_factory=list)
    crashed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that a run found out.

    `official` has the outcomes of each draft, none without a suite; `judges` who was asked there.
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
