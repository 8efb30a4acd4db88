"""Questions to judges and their verdicts. Used by every judge and its callers."""

from __future__ import annotations

import json
import re
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, runtime_checkable

_INFINITY = re.compile(r'"(?:[^"\\]|\\.)*"|Infinity')


class Question(NamedTuple):
    """The question whether a document is valid for the type with that name."""

    type: str
    document: Any


@dataclass(frozen=True, slots=True)
class Crash:
    """A judge crashed on a question with `message`."""

    message: str


Verdict = bool | Crash


class Judge(Protocol):
    """Decides whether documents are valid."""

    name: str

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """Return the verdict on each question, in order."""
        ...


class SingleJudge(Judge, Protocol):
    """A judge that decides about one question at a time; a crash is the verdict on its question."""

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        return [self._verdict_or_crash(question) for question in questions]

    def _verdict_or_crash(self, question: Question) -> Verdict:
        try:
            return self.verdict(question)
        except Exception as error:  # noqa: BLE001  # any crash of a judge is its answer
            return crash(error)

    @abstractmethod
    def verdict(self, question: Question) -> Verdict:
        """Return the verdict on a question."""


@runtime_checkable
class Parser(Judge, Protocol):
    """A judge that parses a valid document and can write it again."""

    def round_trip(self, question: Question) -> str | None:
        """Return how the document changes in a round trip; None if it does not."""
        ...


def ask_judge(judge: Judge, questions: Sequence[Question]) -> list[Verdict]:
    """Return the verdicts of a judge; if it crashes as a whole, the crash for each question."""
    try:
        return judge.verdicts(questions)
    except Exception as error:  # noqa: BLE001  # any crash of a judge is its answer
        return [crash(error)] * len(questions)


def find_changes(
    judge: Judge, questions: Sequence[Question], verdicts: Sequence[Verdict]
) -> list[str | None]:
    """Return how the judge changes each valid document in a round trip; None if it does not."""
    return [
        judge.round_trip(question) if isinstance(judge, Parser) and verdict is True else None
        for question, verdict in zip(questions, verdicts, strict=True)
    ]


def kind_of(verdict: Verdict) -> str:
    """Return a verdict as a word."""
    if isinstance(verdict, Crash):
        return "crashed"
    return "valid" if verdict else "invalid"


def crash(error: BaseException) -> Crash:
    """Return the crash of an exception, with its message on one short line."""
    first = str(error).strip().partition("\n")[0]
    return Crash(f"{type(error).__name__}: {first[:300]}")


def json_text(document: Any) -> str:
    """Return a document as JSON text in ASCII; infinity becomes a number that is too large."""
    text = json.dumps(document)
    if "Infinity" not in text:
        return text
    return _INFINITY.sub(lambda match: "1e999" if match[0] == "Infinity" else match[0], text)
