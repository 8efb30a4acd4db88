"""Judges the types of a tree by generated documents, and round-trips valid ones through models."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from typing import Any

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.conform.documents.document_maker import DocumentMaker
from myspinbot_codegen.conform.documents.mutations import nodes
from myspinbot_codegen.conform.judge_panel import Panel, find_disputed
from myspinbot_codegen.conform.outcomes import TypeOutcome, TypesOutcome
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.conform.target_builder import Builder
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.judges import VALID_ONLY, judged_targets
from myspinbot_codegen.judges.library_judges import ReferenceJudge, RustJudge
from myspinbot_codegen.judges.question import Judge, Question, ask_judge, crash
from myspinbot_codegen.spec.canonical_walk import closure

_FEW = 20
"""Number of documents per type for slow judges."""
_SHALLOW = 20
"""Maximum depth of these documents: compilers reject deeper literals."""


def judge_types(
    contracts: Contracts, config: Config, folder: Path, progress: Progress, count: int, seed: int
) -> TypesOutcome:
    """Judge each type of a tree by `count` documents."""
    outcome = TypesOutcome()
    with ExitStack() as stack:
        sorter = RustJudge(contracts)
        judges: list[Judge] = [sorter]
        typings: list[Judge] = []
        for target in judged_targets(config):
            builder = Builder(config, target, folder)
            with progress.step(f"code of the types, {target.name}", 1) as step:
                try:
                    _check_refusals(builder, contracts)
                    judge = stack.enter_context(builder.open_judge(contracts))
                except Exception as error:  # noqa: BLE001  # any error of a target is reported
                    outcome.crashed[target.name] = crash(error).message
                else:
                    (typings if target.name in VALID_ONLY else judges).append(judge)
                step.advance()
        reference = ReferenceJudge(contracts)
        _TypesRun(contracts, reference, sorter, judges, typings, count, seed, outcome).run(progress)
    return outcome


def _check_refusals(builder: Builder, contracts: Contracts) -> None:
    for refusal in builder.refusals(contracts):
        raise TargetError(f"{refusal.rule}: {refusal.message}", hint=refusal.hint)


@dataclass(frozen=True, slots=True)
class _TypesRun:
    """Asks the judges about the types of one tree, and fills in the outcome.

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
    outcome: TypesOutcome

    def run(self, progress: Progress) -> None:
        """Make documents for each type, and compare the verdicts."""
        definitions = sorted(
            self.contracts.definitions.values(), key=lambda definition: definition.name
        )
        schemas = {definition.name: definition.schema for definition in definitions}
        all_judges = (self.reference, *self.judges, *self.typings)
        self.outcome.judges = tuple(judge.name for judge in all_judges)
        few: list[Question] = []
        with progress.step("documents of the types", self.count * len(definitions)) as step:
            for definition in definitions:
                few += self._judge(definition, closure(definition.name, schemas))
                step.advance(self.count)
        for typing in self.typings:
            with progress.step(f"types, {typing.name}", len(few)) as step:
                self._judge_few(typing, few)
                step.advance(len(few))

    def _judge(self, definition: Definition, schemas: Mapping[str, Any]) -> list[Question]:
        """Judge one type; return questions about a few of its valid documents."""
        name = definition.name

        def is_valid(documents: Sequence[Any]) -> list[bool]:
            verdicts = ask_judge(self.sorter, [Question(name, document) for document in documents])
            return [verdict is True for verdict in verdicts]

        maker = DocumentMaker(
            name, schemas, self._examples(definition), is_valid, self.count, self.seed
        )
        panel = Panel((self.reference, *self.judges))
        answers = panel.answers(
            [Question(name, document) for document in maker.corpus().documents()]
        )
        valid = [question for question, row in answers if row[0] is True]
        disputed = find_disputed(answers)
        changed = panel.changed_questions(answers)
        self.outcome.disagreements += panel.smallest(disputed)
        if changed:
            self.outcome.round_trips.append(panel.smallest_change(*changed[0]))
        self.outcome.types.append(
            TypeOutcome(name, len(answers), len(valid), len(disputed), len(changed))
        )
        shallow = [question for question in valid if _is_shallow(question.document)]
        return shallow[:: max(1, ceil(len(shallow) / _FEW))]

    def _judge_few(self, typing: Judge, few: Sequence[Question]) -> None:
        panel = Panel((self.reference, typing))
        disputed = find_disputed(panel.answers(few))
        self.outcome.disagreements += panel.smallest(disputed)
        counts = Counter(question.type for question, _ in disputed)
        self.outcome.types = [
            replace(type_, disagreements=type_.disagreements + counts[type_.name])
            for type_ in self.outcome.types
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
