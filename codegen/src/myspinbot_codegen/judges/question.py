"""What judges are asked and what they answer. Used by every judge and by all who ask them."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, runtime_checkable


class Question(NamedTuple):
    """Is a document valid for the type of that name?"""

    type: str
    document: Any


@dataclass(frozen=True, slots=True)
class Crash:
    """A judge broke down over a question; `message` is what it said."""

    message: str


Verdict = bool | Crash


class Judge(Protocol):
    """Somebody who can tell valid documents from others."""

    name: str

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """The verdict on each question, in their order."""
        ...


@runtime_checkable
class Parser(Judge, Protocol):
    """A judge that makes something of a valid document, out of which it comes again."""

    def round_trip(self, question: Question) -> str | None:
        """What is wrong with what comes out, if anything."""
        ...


def asked(judge: Judge, questions: Sequence[Question]) -> list[Verdict]:
    """The verdicts of a judge; when it breaks down as a whole, that is its answer to each."""
    try:
        return judge.verdicts(questions)
    except Exception as error:  # noqa: BLE001  # whatever ends a judge is its answer
        return [crash(error)] * len(questions)


def kind_of(verdict: Verdict) -> str:
    """A verdict in a word."""
    if isinstance(verdict, Crash):
        return "crashed"
    return "valid" if verdict else "invalid"


def crash(error: BaseException) -> Crash:
    """What an exception says, on one line that is not too long."""
    first = str(error).strip().partition("\n")[0]
    return Crash(f"{type(error).__name__}: {first[:300]}")


def json_text(document: Any) -> str:
    """A document as JSON text, in ASCII: an infinite number is one that is too large to read."""
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
