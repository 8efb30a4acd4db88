"""Judges the cases of the official suite by every target, one draft at a time.

Each group's schema is a separate tree; a target generates code for all trees of a draft at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.conform.merged_trees import merge_trees
from myspinbot_codegen.conform.official_suite import Case, Group, Suite
from myspinbot_codegen.conform.outcomes import Answer, Outcome, State
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.conform.suite_schemas import GroupReading, read_group
from myspinbot_codegen.conform.target_builder import Builder, Built
from myspinbot_codegen.ir.shape_walk import guards, references
from myspinbot_codegen.judges import VALID_ONLY, judged_targets
from myspinbot_codegen.judges.library_judges import ReferenceJudge
from myspinbot_codegen.judges.question import (
    Crash,
    Question,
    Verdict,
    ask_judge,
    find_changes,
    kind_of,
)
from myspinbot_codegen.spec.reachability import reachable

# Their types cannot express every schema: a check at run time decides the rest. Validators and AJV
# check at run time only.
_GUARDED = frozenset({"pydantic", "typescript"})


@dataclass(frozen=True, slots=True)
class _Trial:
    """A group, the reading of its schema, and the outcomes of its cases."""

    group: Group
    reading: GroupReading
    outcomes: Sequence[Outcome]

    def questions(self, name: str) -> list[Question]:
        """Return the questions for a judge; the type has a unique name in the draft."""
        type_ = f"{self.group.id}{self.reading.root.name}"
        return [Question(type_, outcome.case.document) for outcome in self._cases_for(name)]

    def record(self, name: str, verdicts: Iterable[Verdict]) -> None:
        """Record the verdicts of a judge on its cases."""
        guarded = name in _GUARDED and self._is_guarded()
        for outcome, verdict in zip(self._cases_for(name), verdicts, strict=True):
            outcome.answers[name] = _answer(outcome.case, verdict, guarded=guarded)

    def record_all(self, name: str, answer: Answer) -> None:
        """Record one answer of a judge to all its cases."""
        for outcome in self._cases_for(name):
            outcome.answers[name] = answer

    def _is_guarded(self) -> bool:
        """Return whether the type, or a type that it refers to, needs a check at run time."""
        definitions = self.reading.definitions
        keys = reachable([self.reading.root.key], lambda key: references(definitions[key].shape))
        return any(any(guards(definitions[key].shape)) for key in keys)

    def _cases_for(self, name: str) -> list[Outcome]:
        return [
            outcome for outcome in self.outcomes if outcome.case.valid or name not in VALID_ONLY
        ]


def judge_draft(
    draft: str, suite: Suite, config: Config, folder: Path, progress: Progress
) -> list[Outcome]:
    """Judge every case of a draft; return the outcomes in the order of the suite."""
    groups = suite.groups[draft]
    trials = []
    with progress.step(f"{draft}, reading", len(groups)) as step:
        for group in groups:
            outcomes = [Outcome(group, case) for case in group.cases]
            trials.append(_Trial(group, read_group(group, suite), outcomes))
            step.advance()
    remotes = suite.remotes_of(draft)
    for trial in trials:
        if answer := trial.reading.failure:
            for name in judge_names(config):
                trial.record_all(name, answer)
        raw = RawJudge(trial.group, remotes)
        documents = [case.document for case in trial.group.cases]
        trial.record(raw.name, raw.verdicts(list(map(Question, repeat(""), documents))))
    trees = {trial.group.id: tree for trial in trials if (tree := trial.reading.contracts)}
    readable = [trial for trial in trials if trial.group.id in trees]
    _ask(readable, Built(ReferenceJudge(merge_trees(trees)), {}), ReferenceJudge.name)
    for target in judged_targets(config):
        with progress.step(f"{draft}, {target.name}", len(readable)) as step:
            with Builder(config, target, folder).build(trees) as built:
                _ask(readable, built, target.name)
            step.advance(len(readable))
    return [outcome for trial in trials for outcome in trial.outcomes]


def judge_names(config: Config) -> list[str]:
    """Return the judges of the suite, in the order of the page."""
    targets = [target.name for target in judged_targets(config)]
    return [ReferenceJudge.name, RawJudge.name, *targets]


def _ask(trials: Sequence[_Trial], built: Built, name: str) -> None:
    """Ask a judge about the built trees, and record the answers for the missing ones."""
    for trial in trials:
        if answer := built.missing.get(trial.group.id):
            trial.record_all(name, answer)
    if built.judge is None:
        return
    present = [trial for trial in trials if trial.group.id not in built.missing]
    questions = [question for trial in present for question in trial.questions(name)]
    verdicts = ask_judge(built.judge, questions)
    changes = find_changes(built.judge, questions, verdicts)
    checked = (
        Crash(f"the round trip failed: {change}") if change else verdict
        for verdict, change in zip(verdicts, changes, strict=True)
    )
    for trial in present:
        trial.record(name, islice(checked, len(trial.questions(name))))


def _answer(case: Case, verdict: Verdict, *, guarded: bool) -> Answer:
    if isinstance(verdict, Crash):
        return Answer(State.CRASHED, verdict.message)
    if verdict is not case.valid:
        return Answer(State.WRONG, kind_of(verdict))
    return Answer(State.GUARDED if guarded else State.EXACT)
