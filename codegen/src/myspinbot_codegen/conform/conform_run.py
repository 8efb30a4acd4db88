"""One run of `conform`, from the configuration to the page."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, load_config
from myspinbot_codegen.conform.failures import failures
from myspinbot_codegen.conform.findings import Conformance, Findings, Outcome, State, TypesOutcome
from myspinbot_codegen.conform.json_report import record_text
from myspinbot_codegen.conform.markdown_report import page_text
from myspinbot_codegen.conform.official_suite import Suite, read_suite
from myspinbot_codegen.conform.step_progress import Progress
from myspinbot_codegen.conform.suite_judge import RawJudge
from myspinbot_codegen.conform.suite_run import judge_draft, judge_names
from myspinbot_codegen.conform.target_builder import Builder
from myspinbot_codegen.conform.types_run import TypesJudge
from myspinbot_codegen.diagnostics.errors import DriftError, OutputError
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges import MAKINGS, VALID_ONLY, judged_targets
from myspinbot_codegen.judges.library_judges import ReferenceJudge, RustJudge
from myspinbot_codegen.judges.question import Judge, crash
from myspinbot_codegen.judges.typescript_judge import installed_versions
from myspinbot_codegen.source.load import load

_VERSIONS = ("jsonschema", "jsonschema-rs", "pydantic", "hypothesis")


def conform(
    config_path: Path,
    *,
    suite: Path | None,
    instances: int,
    seed: int,
    page: Path | None,
    report: Path | None,
    check: bool,
    steps: Progress,
) -> Conformance:
    """Run the judges; see `conform.run`."""
    config = load_config(config_path)
    contracts = _contracts(config)
    official = read_suite(suite) if suite else None
    with tempfile.TemporaryDirectory(prefix="conform-") as name:
        folder = Path(name)
        findings = Findings(
            judges=tuple(judge_names(config)),
            official=_official(config, official, folder, steps),
            types=_types(config, contracts, instances, seed, folder, steps),
            versions={**_versions(official), **installed_versions(config)},
            seed=seed,
            instances=instances,
        )
    failed = tuple(failures(findings))
    _put(page, page_text(findings, contracts), check=check)
    if report and not check:
        _write(report, record_text(findings, failed))
    return Conformance(failed, _summary(findings, failed))


def _contracts(config: Config) -> Contracts:
    return understand(Analysis(load(config.source, config.root)), config.rules).contracts


def _official(
    config: Config, suite: Suite | None, folder: Path, steps: Progress
) -> dict[str, list[Outcome]]:
    if suite is None:
        return {}
    return {draft: judge_draft(draft, suite, config, folder, steps) for draft in suite.groups}


def _types(
    config: Config,
    contracts: Contracts,
    instances: int,
    seed: int,
    folder: Path,
    steps: Progress,
) -> TypesOutcome:
    crashed: dict[str, str] = {}
    with ExitStack() as stack:
        sorter = RustJudge(contracts)
        judges: list[Judge] = [sorter]
        typings: list[Judge] = []
        for target in judged_targets(config):
            builder = Builder(config, target, MAKINGS, folder)
            with steps.step(f"code of the types, {target.name}", 1) as step:
                try:
                    judge = stack.enter_context(builder.alone(contracts))
                except Exception as error:  # noqa: BLE001  # whatever breaks a target is reported
                    crashed[target.name] = crash(error).message
                else:
                    (typings if target.name in VALID_ONLY else judges).append(judge)
                step.advance()
        reference = ReferenceJudge(contracts)
        asking = TypesJudge(contracts, reference, sorter, judges, typings, instances, seed)
        outcome = asking.outcome(steps)
    outcome.crashed.update(crashed)
    return outcome


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


def _summary(findings: Findings, failed: Sequence[str]) -> str:
    cases = sum(map(len, findings.official.values()))
    asked = [name for name in findings.judges if name != RawJudge.name]
    lines = []
    for name in asked if cases else ():
        states = [
            outcome.answers[name].state
            for outcomes in findings.official.values()
            for outcome in outcomes
            if name in outcome.answers
        ]
        counts = ", ".join(f"{states.count(state)} {state}" for state in State if state in states)
        lines.append(f"official suite, {name}: {counts}")
    types = findings.types.types
    documents = sum(outcome.documents for outcome in types)
    disputed = sum(outcome.disagreements for outcome in types)
    changed = sum(outcome.round_trips for outcome in types)
    lines.append(
        f"{len(types)} types, {documents} documents, judged by "
        f"{', '.join(findings.types.judges)}: {disputed} disagreements, "
        f"{changed} failed round trips"
    )
    lines += [f"FAILED: {text}" for text in failed]
    lines.append(f"{len(failed)} failures" if failed else "all agree")
    return "\n".join(lines)
