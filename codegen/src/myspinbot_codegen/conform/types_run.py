"""Judges the types of a tree by generated documents, and round-trips valid ones through models."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from myspinbot_codegen.conform.documents.document_maker import Maker
from myspinbot_codegen.conform.documents.mutations import nodes
from myspinbot_codegen.conform.findings import TypeOutcome, TypesOutcome
from myspinbot_codegen.conform.judge_panel import Panel, find_disputed, smallest_change
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.judges.question import Judge, Question, ask_judge
from myspinbot_codegen.spec.canonical_walk import closure

_FEW = 20
"""Number of documents per type for slow judges."""
_SHALLOW = 20
"""Maximum depth of these documents: compilers reject deeper literals."""


@dataclass(frozen=True, slots=True)
class TypesJudge:
    """Asks the judges about the types of one tree.

    The `reference` decides. It is slow, so the fast `sorter` predicts which documents are valid
    while they are made. `typings` can only confirm valid documents; they are slow too, and are
    asked once, about a few documents of each type.
    """

    contracts: Contracts
    reference: Judge
    sorter: Judge
    judges: Sequence[Judge]
    typings: Sequence[Judge]
    count: int
    seed: int

    def outcome(self, progress: Progress) -> TypesOutcome:
        """Make documents for each type, and compare the verdicts."""
        definitions = sorted(
            self.contracts.definitions.values(), key=lambda definition: definition.name
        )
        schemas = {definition.name: definition.schema for definition in definitions}
        everybody = (self.reference, *self.judges, *self.typings)
        result = TypesOutcome(judges=tuple(judge.name for judge in everybody))
        few: list[Question] = []
        with progress.step("documents of the types", self.count * len(definitions)) as step:
            for definition in definitions:
                few += self._judge(definition, closure(definition.name, schemas), result)
                step.advance(self.count)
        for typing in self.typings:
            with progress.step(f"types, {typing.name}", len(few)) as step:
                self._judge_few(typing, few, result)
                step.advance(len(few))
        return result

    def _judge(
        self, definition: Definition, schemas: Mapping[str, Any], result: TypesOutcome
    ) -> list[Question]:
        """Judge one type; return questions about a few of its valid documents."""
        name = definition.name

        def is_valid(documents: Sequence[Any]) -> list[bool]:
            verdicts = ask_judge(self.sorter, [Question(name, document) for document in documents])
            return [verdict is True for verdict in verdicts]

        maker = Maker(name, schemas, self._examples(definition), is_valid, self.count, self.seed)
        panel = Panel((self.reference, *self.judges))
        answers = panel.answers([Question(name, document) for document in maker.documents()])
        valid = [question for question, row in answers if row[0] is True]
        differing = find_disputed(answers)
        changed = panel.changed(valid)
        result.disagreements += panel.smallest(differing)
        if changed:
            result.round_trips.append(smallest_change(*changed[0]))
        result.types.append(
            TypeOutcome(name, len(answers), len(valid), len(differing), len(changed))
        )
        shallow = [question for question in valid if _is_shallow(question.document)]
        return shallow[:: max(1, ceil(len(shallow) / _FEW))]

    def _judge_few(self, typing: Judge, few: Sequence[Question], result: TypesOutcome) -> None:
        panel = Panel((self.reference, typing))
        differing = find_disputed(panel.answers(few))
        result.disagreements += panel.smallest(differing)
        counts = Counter(question.type for question, _ in differing)
        result.types = [
            replace(outcome, disagreements=outcome.disagreements + counts[outcome.name])
            for outcome in result.types
        ]

    def _examples(self, definition: Definition) -> list[Any]:
        """Return the examples of a file's own type."""
        if definition.key.pointer:
            return []
        path = definition.key.path
        return [
            example.document.data for example in self.contracts.examples if example.schema == path
        ]


def _is_shallow(document: Any) -> bool:
    return all(len(path) <= _SHALLOW for path, _ in nodes(document))
