"""Puts the cases of the official suite to every target, one draft at a time.

Used by `session`. Each group's schema is a tree of its own; the targets generate code for all trees
of a draft at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import ir
from ..config import Config
from .build import Builder, Built
from .groups import Reading, read_group
from .judges import MAKINGS
from .judges.others import RawJudge, ReferenceJudge
from .merge import merged
from .progress import Progress
from .question import Crash, Judge, Parser, Question, Verdict, kind_of
from .result import Answer, Outcome, State
from .suite import Case, Group, Suite

# Their types cannot say all that schemas can: what they leave open is decided by a check at run
# time. Validators and AJV check at run time only.
_GUARDED = frozenset({"pydantic", "typescript"})


@dataclass(frozen=True, slots=True)
class _Read:
    """A group, what became of its schema, and the name of its type among all of the draft."""

    group: Group
    reading: Reading

    @property
    def type(self) -> str:
        return f"{self.group.id}{self.reading.root.name}"

    def questions(self) -> list[Question]:
        return [Question(self.type, case.document) for case in self.group.cases]


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
    fit = [item for item in reads if item.reading.contracts is not None]
    trees = {item.group.id: item.reading.contracts for item in fit if item.reading.contracts}
    answers: dict[str, dict[str, list[Answer]]] = {item.group.id: {} for item in reads}
    reference = ReferenceJudge(merged(trees))
    for item in reads:
        _unread(item, config, answers[item.group.id])
        raw = RawJudge(item.group, suite.remotes_of(draft))
        questions = [Question("", case.document) for case in item.group.cases]
        answers[item.group.id][raw.name] = _answers(item, raw.verdicts(questions), guarded=False)
    _ask(fit, Built(reference, {}, {}), reference.name, answers)
    for target in config.targets:
        if target.name not in MAKINGS:
            continue
        total = sum(len(item.cases) for item in groups)
        with progress.step(f"{draft}, {target.name}", total) as step:
            with Builder(config, target, MAKINGS, folder).built(trees) as built:
                _ask(fit, built, target.name, answers)
            step.advance(total)
    return list(_outcomes(reads, answers))


def judge_names(config: Config) -> list[str]:
    """Who is asked about the suite, in the order of the page."""
    targets = [target.name for target in config.targets if target.name in MAKINGS]
    return [ReferenceJudge.name, RawJudge.name, *targets]


def _unread(item: _Read, config: Config, answers: dict[str, list[Answer]]) -> None:
    """The same answer for everybody where the schema was refused, or broke the stages."""
    reading = item.reading
    if reading.contracts is not None:
        return
    answer = (
        Answer(State.CRASHED, reading.crash)
        if reading.crash
        else Answer(State.REFUSED, reading.findings[0].rule, reading.findings[0].message)
    )
    for name in judge_names(config):
        answers[name] = [answer] * len(item.group.cases)


def _ask(
    items: Sequence[_Read],
    built: Built,
    name: str,
    answers: Mapping[str, dict[str, list[Answer]]],
) -> None:
    asked: list[_Read] = []
    for item in items:
        id_ = item.group.id
        if id_ in built.refused:
            first = built.refused[id_][0]
            same = Answer(State.REFUSED, first.rule, first.message)
        elif id_ in built.crashed:
            same = Answer(State.CRASHED, built.crashed[id_])
        else:
            asked.append(item)
            continue
        answers[id_][name] = [same] * len(item.group.cases)
    if built.judge is None:
        return
    verdicts = iter(_verdicts(built.judge, [q for item in asked for q in item.questions()]))
    for item in asked:
        mine = [next(verdicts) for _ in item.group.cases]
        guarded = name in _GUARDED and is_guarded(item.reading)
        answers[item.group.id][name] = _answers(item, mine, guarded=guarded)


def _verdicts(judge: Judge, questions: Sequence[Question]) -> list[Verdict]:
    """The verdicts, with a crash for a valid document that does not come out of a model again."""
    verdicts = judge.verdicts(questions)
    if not isinstance(judge, Parser):
        return verdicts
    return [
        Crash(f"the round trip failed: {problem}")
        if verdict is True and (problem := judge.round_trip(question))
        else verdict
        for question, verdict in zip(questions, verdicts, strict=True)
    ]


def _answers(item: _Read, verdicts: Sequence[Verdict], *, guarded: bool) -> list[Answer]:
    return [
        _answer(case, verdict, guarded=guarded)
        for case, verdict in zip(item.group.cases, verdicts, strict=True)
    ]


def _answer(case: Case, verdict: Verdict, *, guarded: bool) -> Answer:
    if isinstance(verdict, Crash):
        return Answer(State.CRASHED, verdict.message)
    if verdict is not case.valid:
        return Answer(State.WRONG, kind_of(verdict))
    return Answer(State.GUARDED if guarded else State.EXACT)


def _outcomes(
    reads: Sequence[_Read], answers: Mapping[str, Mapping[str, Sequence[Answer]]]
) -> Iterator[Outcome]:
    for item in reads:
        mine = answers[item.group.id]
        for index, case in enumerate(item.group.cases):
            yield Outcome(item.group, case, {name: found[index] for name, found in mine.items()})


def is_guarded(reading: Reading) -> bool:
    """Whether a type, or one that it refers to, needs a check at run time."""
    contracts = reading.contracts
    if contracts is None:
        return False
    waiting, seen = [reading.root.key], set()
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            parts = list(_parts(contracts.definitions[key].shape))
            if any(isinstance(part, ir.Guarded) for part in parts):
                return True
            waiting += [part.key for part in parts if isinstance(part, ir.Reference)]
    return False


def _parts(shape: Any) -> Iterator[ir.Shape]:
    """A shape and the shapes within it."""
    yield shape
    match shape:
        case ir.Guarded(inner) | ir.Array(inner) | ir.Dictionary(inner):
            yield from _parts(inner)
        case ir.Record():
            for item in shape.properties:
                yield from _parts(item.shape)
            if shape.extra is not None:
                yield from _parts(shape.extra)
        case ir.Tagged(_, cases):
            for case in cases.values():
                yield from _parts(case)
        case ir.Union(branches) | ir.Alternatives(branches):
            for branch in branches:
                yield from _parts(branch)
