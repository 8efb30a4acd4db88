"""Judges the cases of the official suite by every target, one draft at a time.

Each group's schema is a separate tree; a target generates code for all trees of a draft at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.conform.findings import Answer, Outcome, State
from myspinbot_codegen.conform.merged_trees import merge_trees
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
    ask_judge,
    kind_of,
)
from myspinbot_codegen.spec.reachability import reachable

# Their types cannot express every schema: a check at run time decides the rest. Validators and AJV
# check at run time only.
_GUARDED = frozenset({"pydantic", "typescript"})


Sheet = dict[str, dict[int, Answer]]
"""The answers about one group: by judge, then by the number of the case."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A group, the reading of its schema, and the answers so far."""

    group: Group
    reading: Reading
    sheet: Sheet = field(default_factory=dict)

    @property
    def type(self) -> str:
        """The name of its type, unique in the draft."""
        return f"{self.group.id}{self.reading.root.name}"

    def cases(self, name: str) -> list[tuple[int, Case]]:
        """Return the numbered cases for a judge."""
        return [
            (number, case)
            for number, case in enumerate(self.group.cases)
            if case.valid or name not in VALID_ONLY
        ]

    def questions(self, name: str) -> list[Question]:
        """Return the questions for a judge."""
        return [Question(self.type, case.document) for _, case in self.cases(name)]

    def note(self, name: str, verdicts: Iterable[Verdict]) -> None:
        """Record the verdicts of a judge on its cases."""
        guarded = name in _GUARDED and is_guarded(self.reading)
        self.sheet[name] = {
            number: _answer(case, verdict, guarded=guarded)
            for (number, case), verdict in zip(self.cases(name), verdicts, strict=True)
        }

    def answers(self, number: int) -> dict[str, Answer]:
        """Return the answers to a case by judge."""
        return {name: by_case[number] for name, by_case in self.sheet.items() if number in by_case}

    def note_all(self, name: str, answer: Answer) -> None:
        """Record one answer for all cases of a judge."""
        self.sheet[name] = dict.fromkeys((number for number, _ in self.cases(name)), answer)


def judge_draft(
    draft: str, suite: Suite, config: Config, folder: Path, progress: Progress
) -> list[Outcome]:
    """Judge every case of a draft; return the outcomes in the order of the suite."""
    groups = suite.groups[draft]
    with progress.step(f"{draft}, reading", len(groups)) as step:
        reads = []
        for group in groups:
            reads.append(_Read(group, read_group(group, suite)))
            step.advance()
    remotes = suite.remotes_of(draft)
    for read in reads:
        _unread(read, config)
        raw = RawJudge(read.group, remotes)
        documents = [case.document for case in read.group.cases]
        read.note(raw.name, raw.verdicts([Question("", document) for document in documents]))
    trees = {read.group.id: tree for read in reads if (tree := read.reading.contracts)}
    fit = [read for read in reads if read.group.id in trees]
    _ask(fit, Built(ReferenceJudge(merge_trees(trees)), {}, {}), ReferenceJudge.name)
    for target in judged_targets(config):
        with progress.step(f"{draft}, {target.name}", len(fit)) as step:
            with Builder(config, target, MAKINGS, folder).build(trees) as built:
                _ask(fit, built, target.name)
            step.advance(len(fit))
    return [
        Outcome(read.group, case, read.answers(number))
        for read in reads
        for number, case in enumerate(read.group.cases)
    ]


def judge_names(config: Config) -> list[str]:
    """Return the judges of the suite, in the order of the page."""
    targets = [target.name for target in judged_targets(config)]
    return [ReferenceJudge.name, RawJudge.name, *targets]


def _unread(read: _Read, config: Config) -> None:
    """Record the same answer for all judges if the schema was refused or crashed a stage."""
    reading = read.reading
    if reading.contracts is not None:
        return
    answer = (
        Answer(State.CRASHED, reading.crash)
        if reading.crash
        else Answer(State.REFUSED, reading.diagnostics[0].rule, reading.diagnostics[0].message)
    )
    for name in judge_names(config):
        read.note_all(name, answer)


def _ask(items: Sequence[_Read], built: Built, name: str) -> None:
    """Ask a judge about the built trees, and record the reason for the others."""
    rest: list[_Read] = []
    for read in items:
        id_ = read.group.id
        if id_ in built.refused:
            first = built.refused[id_][0]
            read.note_all(name, Answer(State.REFUSED, first.rule, first.message))
        elif id_ in built.crashed:
            read.note_all(name, Answer(State.CRASHED, built.crashed[id_]))
        else:
            rest.append(read)
    if built.judge is None:
        return
    questions = [question for read in rest for question in read.questions(name)]
    verdicts = iter(_verdicts(built.judge, questions))
    for read in rest:
        read.note(name, islice(verdicts, len(read.cases(name))))


def _verdicts(judge: Judge, questions: Sequence[Question]) -> list[Verdict]:
    """Return the verdicts, with a crash for a valid document that a model changes."""
    verdicts = ask_judge(judge, questions)
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
    """Return whether a type, or a type that it refers to, needs a check at run time."""
    contracts = reading.contracts
    if contracts is None:
        return False
    shapes = {key: definition.shape for key, definition in contracts.definitions.items()}
    keys = reachable([reading.root.key], lambda key: references(shapes[key]))
    return any(any(guards(shapes[key])) for key in keys)
