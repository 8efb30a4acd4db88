"""Questions to judges and their verdicts. Used by every judge and its callers."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, runtime_checkable


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
    if _holds_infinity(document):
        return _with_infinity(document)
    return json.dumps(document)


def _holds_infinity(document: Any) -> bool:
    match document:
        case float():
            return math.isinf(document)
        case list():
            return any(map(_holds_infinity, document))
        case dict():
            return any(map(_holds_infinity, document.values()))
    return False


def _with_infinity(document: Any) -> str:
    match document:
        case float() if math.isinf(document):
            return "1e999" if document > 0 else "-1e999"
        case list():
            return f"[{', '.join(map(_with_infinity, document))}]"
        case dict():
            members = (
                f"{json.dumps(key)}: {_with_infinity(member)}" for key, member in document.items()
            )
            return f"{{{', '.join(members)}}}"
    return json.dumps(document)
