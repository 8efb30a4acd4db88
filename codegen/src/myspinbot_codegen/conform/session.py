"""One run from configuration to page. Called by `conform.run` only."""

from __future__ import annotations

from pathlib import Path

from .result import Conformance


def conform(
    config_path: Path,
    *,
    suite: Path | None,
    instances: int,
    seed: int,
    page: Path | None,
    report: Path | None,
    check: bool,
    progress: bool,
) -> Conformance:
    """See `conform.run`."""
    raise NotImplementedError
