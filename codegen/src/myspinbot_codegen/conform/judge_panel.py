"""Asks several judges the same questions, and finds their disagreements. Used by `types_run`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.conform.counterexamples import shrink
from myspinbot_codegen.conform.findings import Disagreement
from myspinbot_codegen.judges.question import (
    Crash,
    Judge,
    Parser,
    Question,
    Verdict,
    ask_judge,
    kind_of,
)

_SHOWN = 5
"""Number of disagreements per type that are shrunk and shown."""

Row = tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Judges that must agree."""

    judges: Sequence[Judge]

    def answers(self, questions: Sequence[Question]) -> list[tuple[Question, Row]]:
        """Return each question with the verdicts of all judges, in their order."""
        return list(zip(questions, self._rows(questions), strict=True))

    def smallest(self, answers: Iterable[tuple[Question, Row]]) -> Iterator[Disagreement]:
        """Yield a minimal document for each way in which judges disagree about a type."""
        kinds: set[tuple[str, ...]] = set()
        for question, row in answers:
            kind = (question.type, *map(kind_of, row))
            if kind not in kinds and len(kinds) < _SHOWN:
                kinds.add(kind)
                yield self._smallest(question, kind[1:])

    def changed(self, questions: Sequence[Question]) -> list[tuple[Parser, Question]]:
        """Return the questions whose valid document a judge changes in a round trip."""
        return [
            (judge, question)
            for judge in self.judges
            if isinstance(judge, Parser)
            for question in questions
            if _change(judge, question)
        ]

    def _rows(self, questions: Sequence[Question]) -> list[Row]:
        return list(zip(*(ask_judge(judge, questions) for judge in self.judges), strict=True))

    def _smallest(self, question: Question, kind: tuple[str, ...]) -> Disagreement:
        def fails(documents: Sequence[Any]) -> list[bool]:
            rows = self._rows([Question(question.type, document) for document in documents])
            return [tuple(map(kind_of, row)) == kind for row in rows]

        document = shrink(question.document, fails)
        (row,) = self._rows([Question(question.type, document)])
        words = {
            judge.name: verdict.message if isinstance(verdict, Crash) else kind_of(verdict)
            for judge, verdict in zip(self.judges, row, strict=True)
        }
        return Disagreement(question.type, document, words)


def find_disputed(answers: Iterable[tuple[Question, Row]]) -> list[tuple[Question, Row]]:
    """Return the questions that the judges answer differently, or not at all."""
    return [
        (question, row)
        for question, row in answers
        if len(set(row)) > 1 or isinstance(row[0], Crash)
    ]


def smallest_change(judge: Parser, question: Question) -> Disagreement:
    """Return a minimal document that a judge changes in a round trip."""

    def fails(documents: Sequence[Any]) -> list[bool]:
        return [
            _change(judge, Question(question.type, document)) is not None for document in documents
        ]

    document = shrink(question.document, fails)
    problem = _change(judge, Question(question.type, document)) or "nothing when asked again"
    return Disagreement(question.type, document, {judge.name: problem})


def _change(judge: Parser, question: Question) -> str | None:
    """Return the error of the round trip, if the document is valid and there is one."""
    if ask_judge(judge, [question]) != [True]:
        return None
    return judge.round_trip(question)
