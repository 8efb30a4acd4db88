"""Writes what a run found as JSON, for programs. Used by `session`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from myspinbot_codegen.conform.findings import Disagreement, Findings, Outcome, State
from myspinbot_codegen.judges.question import json_text


def record_text(findings: Findings, failures: Sequence[str]) -> str:
    """The record: counts of each draft and judge, every case that is not exact, and each type."""
    types = findings.types
    record = {
        "failures": list(failures),
        "seed": findings.seed,
        "versions": dict(findings.versions),
        "official": {
            draft: {
                "cases": len(outcomes),
                "judges": {
                    name: Counter(
                        outcome.answers[name].state
                        for outcome in outcomes
                        if name in outcome.answers
                    )
                    for name in findings.judges
                },
                "not_exact": [item for outcome in outcomes for item in _not_exact(outcome)],
            }
            for draft, outcomes in findings.official.items()
        },
        "types": {
            "judges": list(types.judges),
            "crashed": types.crashed,
            "types": [
                {
                    "name": item.name,
                    "documents": item.documents,
                    "valid": item.valid,
                    "disagreements": item.disagreements,
                    "failed_round_trips": item.round_trips,
                }
                for item in types.types
            ],
            "disagreements": list(map(_disagreement, types.disagreements)),
            "failed_round_trips": list(map(_disagreement, types.round_trips)),
        },
    }
    return json.dumps(record, indent=2) + "\n"


def _not_exact(outcome: Outcome) -> list[dict[str, Any]]:
    return [
        {
            "judge": name,
            "state": answer.state,
            "detail": answer.detail,
            "keyword": outcome.group.keyword,
            "group": outcome.group.description,
            "case": outcome.case.description,
        }
        for name, answer in outcome.answers.items()
        if answer.state is not State.EXACT
    ]


def _disagreement(item: Disagreement) -> dict[str, Any]:
    # As text: JSON has no words for an infinite number.
    return {
        "type": item.type,
        "document": json_text(item.document),
        "verdicts": dict(item.verdicts),
    }
