"""Proves that the targets agree: with the official test suite, and with each other about our types.

Used by the command `conform`, which calls `run`, prints `Conformance.summary` and ends with
`Conformance.exit_code`. Needs the extra `conform`; nothing of it is imported before `run`.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from myspinbot_codegen.diagnostics.errors import ConfigError

if TYPE_CHECKING:
    from myspinbot_codegen.conform.findings import Conformance

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
        config_path: The configuration; its types and targets are what is judged.
        suite: The sdist of `jsonschema`, or a checkout of the official suite; without it only the
            tree's own types are judged.
        instances: How many documents are made for each type of the tree.
        seed: What the documents are drawn from; the same seed gives the same ones.
        page: Where the Markdown page is written; no page without it.
        report: Where the same is written as JSON; none without it.
        check: Write nothing, and raise `DriftError` if the page on disk differs.
        progress: Whether to say on standard error how far it is.

    Raises `CodegenError`: faults of the configuration or the sources, a suite that cannot be read,
    an extra that is not installed, or a page that differs. That targets disagree raises nothing:
    it is what `Conformance.failures` and its exit code say.
    """
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise ConfigError(
            f"not installed: {', '.join(missing)}",
            hint="Install myspinbot-codegen with its extra `conform`.",
        )
    # Heavy, and importing it takes the extra: only when it is asked for.
    from myspinbot_codegen.conform.conform_run import conform  # noqa: PLC0415  # as said
    from myspinbot_codegen.conform.step_progress import progress as steps  # noqa: PLC0415  # as said

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
