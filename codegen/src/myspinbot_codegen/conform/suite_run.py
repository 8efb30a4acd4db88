"""Puts the cases of the official suite to every target, one draft at a time.

Used by `session`. Each group's schema is a tree of its own; the targets generate code for all trees
of a draft at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.conform.findings import Answer, Outcome, State
from myspinbot_codegen.conform.merged_trees import merged
from myspinbot_codegen.conform.official_suite import Case, Group, Suite
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.conform.suite_schemas import Reading, read_group
from myspinbot_codegen.conform.target_builder import Builder, Built
from myspinbot_codegen.ir.shape_walk import guards, references
from myspinbot_codegen.judges import MAKINGS, VALID_ONLY, judged_targets
from myspinbot_codegen.judges.library_judges import ReferenceJudge
from myspinbot_codegen.judges.question import (
    Crash,
    Judge,
    Parser,
    Question,
    Verdict,
    asked,
    kind_of,
)
from myspinbot_codegen.spec.reachability import reachable

# Their types cannot say all that schemas can: what they leave open is decided by a check at run
# time. Validators and AJV check at run time only.
_GUARDED = frozenset({"pydantic", "typescript"})


Sheet = dict[str, dict[int, Answer]]
"""The answers about one group: by judge, then by the number of the case."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A group, what became of its schema, and the answers so far."""

    group: Group
    reading: Reading
    sheet: Sheet = field(default_factory=dict)

    @property
    def type(self) -> str:
        """The name of its type among all of the draft."""
        return f"{self.group.id}{self.reading.root.name}"

    def cases(self, name: str) -> list[tuple[int, Case]]:
        """The cases that a judge is asked about."""
        return [
            (number, case)
            for number, case in enumerate(self.group.cases)
            if case.valid or name not in VALID_ONLY
        ]

    def questions(self, name: str) -> list[Question]:
        """What a judge is asked."""
        return [Question(self.type, case.document) for _, case in self.cases(name)]

    def note(self, name: str, verdicts: Iterable[Verdict]) -> None:
        """Note the verdicts of a judge on its cases."""
        guarded = name in _GUARDED and is_guarded(self.reading)
        self.sheet[name] = {
            number: _answer(case, verdict, guarded=guarded)
            for (number, case), verdict in zip(self.cases(name), verdicts, strict=True)
        }

    def answers(self, number: int) -> dict[str, Answer]:
        """What the judges who were asked about a case answered."""
        return {name: found[number] for name, found in self.sheet.items() if number in found}

    def note_all(self, name: str, answer: Answer) -> None:
        """Note one answer for all cases of a judge."""
        self.sheet[name] = dict.fromkeys((number for number, _ in self.cases(name)), answer)


def judge_draft(
    draft: str, suite: Suite, config: Config, folder: Path, progress: Progress
) -> list[Outcome]:
    """The outcome of every case of a draft, in the order of the suite."""
    groups = suite.groups[draft]
    with progress.step(f"{draft}, reading", len(groups)) as step:
        reads = []
        for group in groups:
            reads.append(_Read(group, read_group(group, suite)))
            step.advance()
    remotes = suite.remotes_of(draft)
    for item in reads:
        _unread(item, config)
        raw = RawJudge(item.group, remotes)
        documents = [case.document for case in item.group.cases]
        item.note(raw.name, raw.verdicts([Question("", document) for document in documents]))
    trees = {item.group.id: found for item in reads if (found := item.reading.contracts)}
    fit = [item for item in reads if item.group.id in trees]
    _ask(fit, Built(ReferenceJudge(merged(trees)), {}, {}), ReferenceJudge.name)
    for target in judged_targets(config):
        with progress.step(f"{draft}, {target.name}", len(fit)) as step:
            with Builder(config, target, MAKINGS, folder).built(trees) as built:
                _ask(fit, built, target.name)
            step.advance(len(fit))
    return [
        Outcome(item.group, case, item.answers(number))
        for item in reads
        for number, case in enumerate(item.group.cases)
    ]


def judge_names(config: Config) -> list[str]:
    """Who is asked about the suite, in the order of the page."""
    targets = [target.name for target in judged_targets(config)]
    return [ReferenceJudge.name, RawJudge.name, *targets]


def _unread(item: _Read, config: Config) -> None:
    """The same answer for everybody where the schema was refused, or broke the stages."""
    reading = item.reading
    if reading.contracts is not None:
        return
    answer = (
        Answer(State.CRASHED, reading.crash)
        if reading.crash
        else Answer(State.REFUSED, reading.diagnostics[0].rule, reading.diagnostics[0].message)
    )
    for name in judge_names(config):
        item.note_all(name, answer)


def _ask(items: Sequence[_Read], built: Built, name: str) -> None:
    """Ask a judge about what was built, and note why the rest was not."""
    rest: list[_Read] = []
    for item in items:
        id_ = item.group.id
        if id_ in built.refused:
            first = built.refused[id_][0]
            item.note_all(name, Answer(State.REFUSED, first.rule, first.message))
        elif id_ in built.crashed:
            item.note_all(name, Answer(State.CRASHED, built.crashed[id_]))
        else:
            rest.append(item)
    if built.judge is None:
        return
    questions = [question for item in rest for question in item.questions(name)]
    verdicts = iter(_verdicts(built.judge, questions))
    for item in rest:
        item.note(name, islice(verdicts, len(item.cases(name))))


def _verdicts(judge: Judge, questions: Sequence[Question]) -> list[Verdict]:
    """The verdicts, with a crash for a valid document that does not come out of a model again."""
    verdicts = asked(judge, questions)
    if not isinstance(judge, Parser):
        return verdicts
    return [
        Crash(f"the round trip failed: {problem}")
        if verdict is True and (problem := judge.round_trip(question))
        else verdict
        for question, verdict in zip(questions, verdicts, strict=True)
    ]


def _answer(case: Case, verdict: Verdict, *, guarded: bool) -> Answer:
    if isinstance(verdict, Crash):
        return Answer(State.CRASHED, verdict.message)
    if verdict is not case.valid:
        return Answer(State.WRONG, kind_of(verdict))
    return Answer(State.GUARDED if guarded else State.EXACT)


def is_guarded(reading: Reading) -> bool:
    """Whether a type, or one that it refers to, needs a check at run time."""
    contracts = reading.contracts
    if contracts is None:
        return False
    shapes = {key: definition.shape for key, definition in contracts.definitions.items()}
    keys = reachable([reading.root.key], lambda key: references(shapes[key]))
    return any(any(guards(shapes[key])) for key in keys)
