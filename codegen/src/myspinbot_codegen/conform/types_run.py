"""Judges the types of a tree by documents made for them, and sends valid ones through the models.

Used by `session`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from myspinbot_codegen.conform.documents.document_maker import Maker
from myspinbot_codegen.conform.documents.mutations import nodes
from myspinbot_codegen.conform.findings import TypeOutcome, TypesOutcome
from myspinbot_codegen.conform.judge_panel import Panel, disputed, smallest_change
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.judges.question import Judge, Question, asked
from myspinbot_codegen.spec.canonical_walk import closure

_FEW = 20
"""How many documents of a type those are asked about who are slow."""
_SHALLOW = 20
"""How many levels these documents have at most: compilers give up on literals of many more."""


@dataclass(frozen=True, slots=True)
class TypesJudge:
    """Asks the judges about the types of one tree.

    The word of the `reference` counts. It is slow, so that the `sorter` says which documents are
    probably valid while they are made. `typings` can only tell of valid documents that they are;
    they are slow too, and asked once, about a few of each type.
    """

    contracts: Contracts
    reference: Judge
    sorter: Judge
    judges: Sequence[Judge]
    typings: Sequence[Judge]
    count: int
    seed: int

    def outcome(self, progress: Progress) -> TypesOutcome:
        """Make so many documents for each type, and compare the verdicts."""
        definitions = sorted(self.contracts.definitions.values(), key=lambda item: item.name)
        schemas = {item.name: item.schema for item in definitions}
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
        """Judge one type; returns questions about a few of its valid documents."""
        name = definition.name

        def is_valid(documents: Sequence[Any]) -> list[bool]:
            verdicts = asked(self.sorter, [Question(name, item) for item in documents])
            return [verdict is True for verdict in verdicts]

        maker = Maker(name, schemas, self._examples(definition), is_valid, self.count, self.seed)
        panel = Panel((self.reference, *self.judges))
        answers = panel.answers([Question(name, document) for document in maker.documents()])
        valid = [question for question, row in answers if row[0] is True]
        differing = disputed(answers)
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
        differing = disputed(panel.answers(few))
        result.disagreements += panel.smallest(differing)
        counts = Counter(question.type for question, _ in differing)
        result.types = [
            replace(item, disagreements=item.disagreements + counts[item.name])
            for item in result.types
        ]

    def _examples(self, definition: Definition) -> list[Any]:
        """The documents beside the schema, which are about the whole file."""
        if definition.key.pointer:
            return []
        path = definition.key.path
        return [item.document.data for item in self.contracts.examples if item.schema == path]


def _is_shallow(document: Any) -> bool:
    return all(len(path) <= _SHALLOW for path, _ in nodes(document))
