"""What fits on a terminal, narrow or usual."""

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
    # Columns are three apart; the first one starts at the margin.
    column = [line[1:].split("  ")[0].strip() for line in lines]
    assert "".join(column).endswith(summary.job_id)


def test_usual_terminal_shows_identities_in_one_piece(
    api: StandIn, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is copied from a terminal of 80 columns, or piped, is whole."""
    monkeypatch.setenv("COLUMNS", "80")
    summary = JobSummary.model_validate(schema("JobSummary")["examples"][0])
    api.answers["GET /api/v1/jobs"] = JobPage(items=[summary])
    assert summary.job_id in run("jobs").out
