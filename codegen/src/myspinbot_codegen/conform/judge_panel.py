"""Asks several judges the same questions, and finds their disagreements. Used by `types_run`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.conform.counterexamples import shrink
from myspinbot_codegen.conform.outcomes import Disagreement
from myspinbot_codegen.judges.question import (
    Crash,
    Judge,
    Question,
    Verdict,
    ask_judge,
    find_changes,
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

    def changed_questions(
        self, answers: Sequence[tuple[Question, Row]]
    ) -> list[tuple[Judge, Question]]:
        """Return each valid document that a judge changes in a round trip, with the judge."""
        valid = [(question, row) for question, row in answers if row[0] is True]
        questions = [question for question, _ in valid]
        return [
            (judge, question)
            for number, judge in enumerate(self.judges)
            for question, change in zip(
                questions,
                find_changes(judge, questions, [row[number] for _, row in valid]),
                strict=True,
            )
            if change
        ]

    @staticmethod
    def smallest_change(judge: Judge, question: Question) -> Disagreement:
        """Return a minimal document that a judge changes in a round trip."""

        def changes(documents: Sequence[Any]) -> list[str | None]:
            questions = [Question(question.type, document) for document in documents]
            return find_changes(judge, questions, ask_judge(judge, questions))

        document = shrink(question.document, lambda documents: list(map(bool, changes(documents))))
        (change,) = changes([document])
        verdicts = {judge.name: change or "nothing when asked again"}
        return Disagreement(question.type, document, verdicts)

    def _rows(self, questions: Sequence[Question]) -> list[Row]:
        return list(zip(*(ask_judge(judge, questions) for judge in self.judges), strict=True))

    def _smallest(self, question: Question, kind: tuple[str, ...]) -> Disagreement:
        def fails(documents: Sequence[Any]) -> list[bool]:
            rows = self._rows([Question(question.type, document) for document in documents])
            return [tuple(map(kind_of, row)) == kind for row in rows]

        document = shrink(question.document, fails)
        (row,) = self._rows([Question(question.type, document)])
        verdicts = {
            judge.name: verdict.message if isinstance(verdict, Crash) else kind_of(verdict)
            for judge, verdict in zip(self.judges, row, strict=True)
        }
        return Disagreement(question.type, document, verdicts)


def find_disputed(answers: Iterable[tuple[Question, Row]]) -> list[tuple[Question, Row]]:
    """Return the questions that the judges answer differently, or not at all."""
    return [
        (question, row)
        for question, row in answers
        if len(set(row)) > 1 or isinstance(row[0], Crash)
    ]
