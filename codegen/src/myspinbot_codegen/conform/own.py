"""Judges the types of a tree by documents made for them, and sends valid ones through the models.

Used by `session`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..ir import Contracts, Definition
from .documents.corpus import Maker
from .progress import Progress
from .question import Crash, Judge, Parser, Question, Verdict, kind_of
from .result import Disagreement, TypeOutcome, TypesOutcome
from .schemas import closure
from .shrink import shrunk

_SHOWN = 5
"""How many disagreements of one type are shrunk and shown."""


@dataclass(frozen=True, slots=True)
class TypesJudge:
    """Asks the judges about the types of one tree; the first judge is the one whose word counts."""

    contracts: Contracts
    judges: Sequence[Judge]
    count: int
    seed: int

    def outcome(self, progress: Progress) -> TypesOutcome:
        """Make so many documents for each type, and compare the verdicts."""
        definitions = sorted(self.contracts.definitions.values(), key=lambda item: item.name)
        schemas = {item.name: item.schema for item in definitions}
        result = TypesOutcome(judges=tuple(judge.name for judge in self.judges))
        with progress.step("documents of our types", self.count * len(definitions)) as step:
            for definition in definitions:
                self._judge(definition, closure(definition.name, schemas), result)
                step.advance(self.count)
        return result

    def _judge(
        self, definition: Definition, schemas: Mapping[str, Any], result: TypesOutcome
    ) -> None:
        name = definition.name
        reference = self.judges[0]

        def is_valid(documents: Sequence[Any]) -> list[bool]:
            verdicts = reference.verdicts([Question(name, item) for item in documents])
            return [verdict is True for verdict in verdicts]

        maker = Maker(name, schemas, self._examples(definition), is_valid, self.count, self.seed)
        corpus = maker.corpus()
        questions = [Question(name, document) for document in corpus.documents()]
        disputed = self._disputed(questions)
        changed = [
            (judge, question)
            for judge in self.judges
            if isinstance(judge, Parser)
            for question in questions[: len(corpus.valid)]
            if _trip(judge, question)
        ]
        kinds: set[tuple[str, ...]] = set()
        for question, verdicts in disputed:
            kind = tuple(map(kind_of, verdicts))
            if kind not in kinds and len(kinds) < _SHOWN:
                kinds.add(kind)
                result.disagreements.append(self._smallest(question, kind))
        if changed:
            result.round_trips.append(_smallest_trip(*changed[0]))
        result.types.append(
            TypeOutcome(name, len(questions), len(corpus.valid), len(disputed), len(changed))
        )

    def _examples(self, definition: Definition) -> list[Any]:
        """The documents beside the schema, which are about the whole file."""
        if definition.key.pointer:
            return []
        path = definition.key.path
        return [item.document.data for item in self.contracts.examples if item.schema == path]

    def _verdicts(self, questions: Sequence[Question]) -> list[tuple[Verdict, ...]]:
        """For each question the verdicts of all judges, in their order."""
        return list(zip(*(judge.verdicts(questions) for judge in self.judges), strict=True))

    def _disputed(
        self, questions: Sequence[Question]
    ) -> list[tuple[Question, tuple[Verdict, ...]]]:
        """The questions that the judges answer differently, or not at all."""
        return [
            (question, verdicts)
            for question, verdicts in zip(questions, self._verdicts(questions), strict=True)
            if len(set(verdicts)) > 1 or isinstance(verdicts[0], Crash)
        ]

    def _smallest(self, question: Question, kind: tuple[str, ...]) -> Disagreement:
        """A disagreement of the same kind on the smallest document that shows it."""

        def fails(documents: Sequence[Any]) -> list[bool]:
            asked = [Question(question.type, item) for item in documents]
            return [tuple(map(kind_of, verdicts)) == kind for verdicts in self._verdicts(asked)]

        document = shrunk(question.document, fails)
        (verdicts,) = self._verdicts([Question(question.type, document)])
        words = {
            judge.name: verdict.message if isinstance(verdict, Crash) else kind_of(verdict)
            for judge, verdict in zip(self.judges, verdicts, strict=True)
        }
        return Disagreement(question.type, document, words)


def _trip(judge: Parser, question: Question) -> str | None:
    """What is wrong with a document that comes out of a model, if it is valid at all."""
    if judge.verdicts([question]) != [True]:
        return None
    return judge.round_trip(question)


def _smallest_trip(judge: Parser, question: Question) -> Disagreement:
    def fails(documents: Sequence[Any]) -> list[bool]:
        return [_trip(judge, Question(question.type, item)) is not None for item in documents]

    document = shrunk(question.document, fails)
    problem = _trip(judge, Question(question.type, document)) or "nothing when it is asked again"
    return Disagreement(question.type, document, {judge.name: problem})
