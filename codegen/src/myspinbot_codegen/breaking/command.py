"""One run of the command `breaking`: opens the versions, compares them, and writes a report."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from myspinbot_codegen.breaking.compatibility import CATEGORIES
from myspinbot_codegen.breaking.examine import examine
from myspinbot_codegen.breaking.report import Break, Report
from myspinbot_codegen.breaking.rule_table import RULES
from myspinbot_codegen.config.breaking_config import BreakingConfig
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.diagnostics.formats import Tool, render
from myspinbot_codegen.diagnostics.paths import relocate
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.output.result import count
from myspinbot_codegen.releases.opening import open_release, read_current


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report to print, and the exit code of the process."""

    text: str
    summary: str
    exit_code: int


@dataclass(frozen=True, slots=True)
class Selection:
    """The level, the categories and the rules that count."""

    level: str
    categories: tuple[str, ...]
    rules: frozenset[str]


def select(config: BreakingConfig) -> Selection:
    """Return what a configuration selects; all categories and rules by default."""
    (level,) = config.level or ("FULL",)
    rules = RULES.keys() - set(config.excluded)
    return Selection(level, config.categories or CATEGORIES, frozenset(rules))


def run(
    config_path: Path,
    *,
    against: Sequence[str] = (),
    level: str | None = None,
    categories: Collection[str] = (),
    format_: str = "text",
) -> Outcome:
    """Compare the sources with released versions; the configuration has the defaults.

    Raises:
        ConfigError: There is nothing to compare with, or the configuration is wrong.
        SourceError: One of the versions has errors.
    """
    config = load_config(config_path)
    options = config.breaking or BreakingConfig()
    selection = select(options)
    places = tuple(against) or options.against
    if not places:
        raise ConfigError(
            "there is no released version to compare with",
            hint='Give --against, or write against = ["git:v1.0.0"] in [breaking].',
        )
    level = level or selection.level
    with Store.beside(config_path) as store:
        # Of several versions, only the last counts where the level is not transitive.
        chosen = places if level.endswith("_TRANSITIVE") else places[-1:]
        old = [open_release(place, config, store) for place in chosen]
        new = read_current(config, store)
    report = examine(
        old,
        new,
        level=level,
        categories=categories or selection.categories,
        rules=selection.rules,
        ignore=options.ignore,
    )
    report = replace(
        report,
        breaks=tuple(relocate(format_, report.breaks, config.root)),
        tolerated=tuple(relocate(format_, report.tolerated, config.root)),
    )
    return Outcome(_render(report, format_), _summary(report, level), 1 if report.failed else 0)


def _render(report: Report, format_: str) -> str:
    if format_ != "text":
        summaries = {name: rule.summary for name, rule in RULES.items()}
        tool = Tool("myspinbot-codegen", version("myspinbot-codegen"), "breaking", summaries)
        return render(format_, list(map(_with_evidence, report.breaks)), tool)
    lines = [str(break_) for break_ in report.breaks]
    lines += [
        f"{break_.file}:{break_.line}:{break_.column}: tolerated because the revision was raised: "
        f"{break_.message}"
        for break_ in report.tolerated
    ]
    lines += [str(verdict) for verdict in report.channels if verdict.order != "either"]
    return "".join(f"{line}\n" for line in lines)


def _with_evidence(break_: Break) -> Break:
    """A break with its witness in the message, for formats that have no place for it."""
    evidence = " ".join(line.strip() for line in break_.evidence())
    return replace(break_, message=f"{break_.message}; {evidence}") if evidence else break_


def _summary(report: Report, level: str) -> str:
    errors = sum(break_.severity == "error" for break_ in report.breaks)
    warnings = len(report.breaks) - errors
    breaks = count(errors, "breaking change") if errors else "no breaking changes"
    more = f", {count(warnings, 'warning')}" if warnings else ""
    return f"{breaks}{more} at {level} against {', '.join(report.against)}"
