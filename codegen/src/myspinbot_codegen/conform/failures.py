"""Describes every failure of a run in a few lines, with the smallest document that shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.conform.outcomes import FAILING, Disagreement, Outcome, Results, State
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.judges.question import json_text

STRICT_DRAFT = "draft2020-12"
MOST_REFUSED: Mapping[str, float] = {"validators": 0.05, "pydantic": 0.15}
"""How much of the newest draft each target may refuse, as a share of the cases."""

_LONGEST = 600


def failures(results: Results) -> Iterator[str]:
    """Yield a text for each failure of the run."""
    for draft, outcomes in results.official.items():
        for name in results.judges:
            # It judges the suite itself; its verdicts are not ours to fix.
            if name != RawJudge.name:
                yield from _official(draft, name, outcomes)
                yield from _too_many(draft, name, outcomes)
    types = results.types
    for target, message in types.crashed.items():
        yield f"{target} crashes on the types of the tree: {message}"
    for disagreement in types.disagreements:
        yield f"the verdicts differ for {_describe(disagreement)}"
    for disagreement in types.round_trips:
        yield f"a model changes a valid document: {_describe(disagreement)}"


def _official(draft: str, name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The first failing case of each schema, which is enough to fix it."""
    seen: set[str] = set()
    for outcome in outcomes:
        answer = outcome.answers.get(name)
        if answer is None or answer.state not in FAILING or outcome.group.id in seen:
            continue
        seen.add(outcome.group.id)
        wanted = "valid" if outcome.case.valid else "invalid"
        verdict = answer.detail if answer.state is State.WRONG else f"crashed: {answer.detail}"
        yield (
            f"{draft}, {outcome.group.keyword}: {name} says {verdict}, expected {wanted}\n"
            f"    {outcome.group.description}: {outcome.case.description}\n"
            f"    schema {shorten(json_text(outcome.group.schema))}\n"
            f"    document {shorten(json_text(outcome.case.document))}"
        )


def _too_many(draft: str, name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    most = MOST_REFUSED.get(name)
    if draft != STRICT_DRAFT or most is None:
        return
    refused = sum(
        name in outcome.answers and outcome.answers[name].state is State.REFUSED
        for outcome in outcomes
    )
    if refused > most * len(outcomes):
        share = refused / len(outcomes)
        yield f"{draft}: {name} refuses {share:.1%} of the cases; the limit is {most:.0%}"


def _describe(disagreement: Disagreement) -> str:
    verdicts = ", ".join(f"{name}: {verdict}" for name, verdict in disagreement.verdicts.items())
    document = shorten(json_text(disagreement.document))
    return f"{disagreement.type}\n    document {document}\n    {verdicts}"


def shorten(text: str) -> str:
    """Return a text that is short enough to be shown."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
