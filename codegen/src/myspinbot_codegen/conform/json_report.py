"""Writes the result of a run as JSON, for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from myspinbot_codegen.conform.outcomes import Disagreement, Outcome, Results, State
from myspinbot_codegen.judges.question import json_text


def record_text(results: Results, failures: Sequence[str]) -> str:
    """Return counts by draft and judge, every case that is not exact, and each type."""
    types = results.types
    record = {
        "failures": list(failures),
        "seed": results.seed,
        "versions": dict(results.versions),
        "official": {
            draft: {
                "cases": len(outcomes),
                "judges": {
                    name: Counter(
                        outcome.answers[name].state
                        for outcome in outcomes
                        if name in outcome.answers
                    )
                    for name in results.judges
                },
                "not_exact": [entry for outcome in outcomes for entry in _not_exact(outcome)],
            }
            for draft, outcomes in results.official.items()
        },
        "types": {
            "judges": list(types.judges),
            "crashed": types.crashed,
            "types": [
                {
                    "name": outcome.name,
                    "documents": outcome.documents,
                    "valid": outcome.valid,
                    "disagreements": outcome.disagreements,
                    "failed_round_trips": outcome.round_trips,
                }
                for outcome in types.types
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


def _disagreement(disagreement: Disagreement) -> dict[str, Any]:
    # As a string: JSON has no infinite numbers.
    return {
        "type": disagreement.type,
        "document": json_text(disagreement.document),
        "verdicts": dict(disagreement.verdicts),
    }
