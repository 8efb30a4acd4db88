"""Checks that all targets agree: with the official test suite, and with each other on our types.

Used by the command `conform`, which calls `run`, prints `Conformance.summary` and ends with
`Conformance.exit_code`. Needs the extra `conform`; nothing of it is imported before `run`.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from myspinbot_codegen.diagnostics.errors import ConfigError

if TYPE_CHECKING:
    from myspinbot_codegen.conform.outcomes import Conformance

__all__ = ["run"]

_NEEDED = ("hypothesis", "jsonschema_rs")


def run(
    config_path: Path,
    *,
    suite: Path | None = None,
    instances: int = 60,
    seed: int = 0,
    page: Path | None = None,
    report: Path | None = None,
    check: bool = False,
    progress: bool = True,
) -> Conformance:
    """Judge the targets that a configuration names.

    Args:
        config_path: The configuration with the types and targets to judge.
        suite: The sdist of `jsonschema`, or a checkout of the official suite; without it only the
            tree's own types are judged.
        instances: Number of documents for each type of the tree.
        seed: Seed of the documents; the same seed gives the same documents.
        page: Path of the Markdown page; no page without it.
        report: Path of the JSON report; none without it.
        check: Write nothing, and raise `DriftError` if the page on disk differs.
        progress: Whether to report progress on standard error.

    Returns:
        The outcome. Disagreements raise nothing: they are in `Conformance.failures`.

    Raises:
        CodegenError: The configuration or the sources have errors, the suite cannot be read, the
            extra is not installed, or the page on disk differs.
    """
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise ConfigError(
            f"not installed: {', '.join(missing)}",
            hint="Install myspinbot-codegen with its extra `conform`.",
        )
    from myspinbot_codegen.conform.conform_run import conform  # noqa: PLC0415  # needs the extra
    from myspinbot_codegen.conform.step_progress import (  # noqa: PLC0415  # heavy
        progress as steps,
    )

    return conform(
        config_path,
        suite=suite,
        instances=instances,
        seed=seed,
        page=page,
        report=report,
        check=check,
        steps=steps(wanted=progress),
    )
