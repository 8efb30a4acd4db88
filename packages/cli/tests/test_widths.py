"""Output in terminals of small and usual width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from myspinbot_contracts import JobPage, JobSummary, schema

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run, StandIn


def test_narrow_terminal_folds_identities(
    api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An identity is there from its first to its last character, however little room there is."""
    monkeypatch.setenv("COLUMNS", "40")
    summary = JobSummary.model_validate(schema("JobSummary")["examples"][0])
    api.answers["GET /api/v1/jobs"] = JobPage(items=[summary])
    lines = run("jobs").out.splitlines()
    # Columns are two apart; the first one starts at the margin.
    column = [line.split("  ")[0].strip() for line in lines]
    assert summary.job_id in "".join(column)


@pytest.mark.parametrize("state", schema("JobState")["enum"])
def test_usual_terminal_breaks_nothing(
    api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    """On 80 columns, or piped, every cell of the widest row is whole."""
    monkeypatch.setenv("COLUMNS", "80")
    summary = JobSummary.model_validate(
        {
            **schema("JobSummary")["examples"][0],
            "state": state,
            "progress": 1,
            "created_at": "2026-01-01T10:00:00Z",
            "started_at": "2026-01-01T10:00:00Z",
            "finished_at": "2026-01-02T08:59:59Z",
        }
    )
    api.answers["GET /api/v1/jobs"] = JobPage(items=[summary])
    [row] = [line for line in run("jobs").out.splitlines() if summary.job_id in line]
    assert state.replace("_", " ") in row
    assert "100%" in row
    assert " d ago" in row
    assert "22 h 59 min" in row
