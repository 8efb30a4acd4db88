"""One run of the command `conform`, from the configuration to the page.

Needs the extra `conform`; nothing of it is imported before `run`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, load_config
from myspinbot_codegen.conform.failures import failures
from myspinbot_codegen.conform.json_report import record_text
from myspinbot_codegen.conform.markdown_report import page_text
from myspinbot_codegen.conform.official_suite import Suite, read_suite
from myspinbot_codegen.conform.outcomes import Conformance, Outcome, Results, State
from myspinbot_codegen.conform.step_progress import Progress, open_progress
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.conform.suite_run import judge_draft, judge_names
from myspinbot_codegen.diagnostics.errors import ConfigError, DriftError, OutputError
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.judges.typescript_judge import installed_versions
from myspinbot_codegen.source.load import load

_EXTRA = ("hypothesis", "jsonschema_rs")
_VERSIONS = ("jsonschema", "jsonschema-rs", "pydantic", "hypothesis")


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
    if missing := [name for name in _EXTRA if find_spec(name) is None]:
        raise ConfigError(
            f"not installed: {', '.join(missing)}",
            hint="Install myspinbot-codegen with its extra `conform`.",
        )
    from myspinbot_codegen.conform.types_run import judge_types  # noqa: PLC0415  # needs the extra

    steps = open_progress(wanted=progress)
    config = load_config(config_path)
    contracts = understand(Analysis(load(config.source, config.root)), config.rules).contracts
    official = read_suite(suite) if suite else None
    with tempfile.TemporaryDirectory(prefix="conform-") as name:
        folder = Path(name)
        results = Results(
            judges=tuple(judge_names(config)),
            official=_judge_suite(official, config, folder, steps) if official else {},
            types=judge_types(contracts, config, folder, steps, instances, seed),
            versions={**_versions(official), **installed_versions(config)},
            seed=seed,
            instances=instances,
        )
    failed = tuple(failures(results))
    _put(page, page_text(results, contracts), check=check)
    if report and not check:
        _write(report, record_text(results, failed))
    return Conformance(failed, _summary(results, failed))


def _judge_suite(
    suite: Suite, config: Config, folder: Path, steps: Progress
) -> dict[str, list[Outcome]]:
    return {draft: judge_draft(draft, suite, config, folder, steps) for draft in suite.groups}


def _versions(suite: Suite | None) -> Mapping[str, str]:
    versions = {name: version(name) for name in _VERSIONS}
    return {**versions, "test suite": suite.version} if suite else versions


def _put(page: Path | None, text: str, *, check: bool) -> None:
    """Write the page, or check that it equals the page on disk."""
    if page is None:
        return
    if not check:
        _write(page, text)
        return
    if not page.is_file() or page.read_text(encoding="utf-8") != text:
        raise DriftError(
            "the page differs from the result of this run",
            hint="Run the same command without --check, review the changes, and commit the page.",
            file=str(page),
        )


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"cannot write: {error.strerror}", hint="Give the path of a file.", file=str(path)
        ) from error


def _summary(results: Results, failed: Sequence[str]) -> str:
    cases = sum(map(len, results.official.values()))
    asked = [name for name in results.judges if name != RawJudge.name]
    lines = []
    for name in asked if cases else ():
        states = [
            outcome.answers[name].state
            for outcomes in results.official.values()
            for outcome in outcomes
            if name in outcome.answers
        ]
        counts = ", ".join(f"{states.count(state)} {state}" for state in State if state in states)
        lines.append(f"official suite, {name}: {counts}")
    types = results.types.types
    documents = sum(outcome.documents for outcome in types)
    disputed = sum(outcome.disagreements for outcome in types)
    changed = sum(outcome.round_trips for outcome in types)
    lines.append(
        f"{len(types)} types, {documents} documents, judged by "
        f"{', '.join(results.types.judges)}: {disputed} disagreements, "
        f"{changed} failed round trips"
    )
    lines += [f"FAILED: {text}" for text in failed]
    lines.append(f"{len(failed)} failures" if failed else "all agree")
    return "\n".join(lines)
