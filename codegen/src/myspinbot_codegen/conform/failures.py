"""Says what fails a run, each in a few lines with the smallest document that shows it.

Used by `session`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.conform.findings import FAILING, Disagreement, Findings, Outcome, State
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.judges.question import json_text

STRICT_DRAFT = "draft2020-12"
MOST_REFUSED: Mapping[str, float] = {"validators": 0.05, "pydantic": 0.15}
"""How much of the newest draft each target may refuse, as a share of the cases."""

_LONGEST = 600


def failures(findings: Findings) -> Iterator[str]:
    """Everything that must not be."""
    for draft, outcomes in findings.official.items():
        for name in findings.judges:
            # Its verdicts are a further opinion about the suite, not ours to mend.
            if name != RawJudge.name:
                yield from _official(draft, name, outcomes)
                yield from _too_many(draft, name, outcomes)
    types = findings.types
    for target, message in types.crashed.items():
        yield f"{target} breaks down over the types of the tree: {message}"
    for item in types.disagreements:
        yield f"the verdicts differ about {_shown(item)}"
    for item in types.round_trips:
        yield f"a valid document does not come out again: {_shown(item)}"


def _official(draft: str, name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The first failing case of each schema, which is enough to mend it."""
    seen: set[str] = set()
    for outcome in outcomes:
        answer = outcome.answers.get(name)
        if answer is None or answer.state not in FAILING or outcome.group.id in seen:
            continue
        seen.add(outcome.group.id)
        wanted = "valid" if outcome.case.valid else "invalid"
        said = answer.detail if answer.state is State.WRONG else f"crashed: {answer.detail}"
        yield (
            f"{draft}, {outcome.group.keyword}: {name} says {said} where {wanted} is right\n"
            f"    {outcome.group.description}: {outcome.case.description}\n"
            f"    schema {shortened(json_text(outcome.group.schema))}\n"
            f"    document {shortened(json_text(outcome.case.document))}"
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
        yield f"{draft}: {name} refuses {share:.1%} of the cases, of which {most:.0%} may be"


def _shown(item: Disagreement) -> str:
    verdicts = ", ".join(f"{name}: {verdict}" for name, verdict in item.verdicts.items())
    return f"{item.type}\n    document {shortened(json_text(item.document))}\n    {verdicts}"


def shortened(text: str) -> str:
    """A text that is not too long to be shown."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
