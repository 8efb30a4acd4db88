"""Judges that are asked the same questions, and what they disagree about. Used by `own`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.conform.counterexamples import shrunk
from myspinbot_codegen.conform.findings import Disagreement
from myspinbot_codegen.judges.question import (
    Crash,
    Judge,
    Parser,
    Question,
    Verdict,
    asked,
    kind_of,
)

_SHOWN = 5
"""How many disagreements of one type are shrunk and shown."""

Row = tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Judges that must agree."""

    judges: Sequence[Judge]

    def answers(self, questions: Sequence[Question]) -> list[tuple[Question, Row]]:
        """Each question with the verdicts of all judges, in their order."""
        return list(zip(questions, self._rows(questions), strict=True))

    def smallest(self, answers: Iterable[tuple[Question, Row]]) -> Iterator[Disagreement]:
        """For each way in which judges disagree about a type, the smallest document."""
        kinds: set[tuple[str, ...]] = set()
        for question, row in answers:
            kind = (question.type, *map(kind_of, row))
            if kind not in kinds and len(kinds) < _SHOWN:
                kinds.add(kind)
                yield self._smallest(question, kind[1:])

    def changed(self, questions: Sequence[Question]) -> list[tuple[Parser, Question]]:
        """The questions about valid documents that do not come out of a judge as they went in."""
        return [
            (judge, question)
            for judge in self.judges
            if isinstance(judge, Parser)
            for question in questions
            if _change(judge, question)
        ]

    def _rows(self, questions: Sequence[Question]) -> list[Row]:
        return list(zip(*(asked(judge, questions) for judge in self.judges), strict=True))

    def _smallest(self, question: Question, kind: tuple[str, ...]) -> Disagreement:
        def fails(documents: Sequence[Any]) -> list[bool]:
            rows = self._rows([Question(question.type, item) for item in documents])
            return [tuple(map(kind_of, row)) == kind for row in rows]

        document = shrunk(question.document, fails)
        (row,) = self._rows([Question(question.type, document)])
        words = {
            judge.name: verdict.message if isinstance(verdict, Crash) else kind_of(verdict)
            for judge, verdict in zip(self.judges, row, strict=True)
        }
        return Disagreement(question.type, document, words)


def disputed(answers: Iterable[tuple[Question, Row]]) -> list[tuple[Question, Row]]:
    """The questions that the judges answer differently, or not at all."""
    return [
        (question, row)
        for question, row in answers
        if len(set(row)) > 1 or isinstance(row[0], Crash)
    ]


def smallest_change(judge: Parser, question: Question) -> Disagreement:
    """The smallest document of a type that does not come out of a judge as it went in."""

    def fails(documents: Sequence[Any]) -> list[bool]:
        return [
            _change(judge, Question(question.type, document)) is not None for document in documents
        ]

    document = shrunk(question.document, fails)
    problem = _change(judge, Question(question.type, document)) or "nothing when asked again"
    return Disagreement(question.type, document, {judge.name: problem})


def _change(judge: Parser, question: Question) -> str | None:
    """What is wrong with what comes out, if the document is valid at all."""
    if asked(judge, [question]) != [True]:
        return None
    return judge.round_trip(question)
