"""One run of the command `breaking`: opens the versions, compares them, and says what was found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from myspinbot_codegen.breaking import examine
from myspinbot_codegen.breaking.model import Break, Comparison
from myspinbot_codegen.breaking.rules import RULES
from myspinbot_codegen.config.breaking import BreakingConfig
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.diagnostics.formats import Tool, render
from myspinbot_codegen.diagnostics.paths import placed
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.output.result import counted
from myspinbot_codegen.releases import open_release, read_current


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to print, and what the process ends with."""

    text: str
    summary: str
    exit_code: int


def run(
    config_path: Path,
    *,
    against: Sequence[str] = (),
    level: str | None = None,
    categories: Collection[str] = (),
    format_: str = "text",
) -> Outcome:
    """Compare the sources with released versions; what is not given is as configured.

    Raises `ConfigError` when there is nothing to compare with, `SourceError` for faults of either
    version.
    """
    config = load_config(config_path)
    asked = config.breaking or BreakingConfig()
    places = tuple(against) or asked.against
    if not places:
        raise ConfigError(
            "there is no released version to compare with",
            hint='Give --against, or write against = ["git:v1.0.0"] in [breaking].',
        )
    level = level or asked.level
    with Store(config_path.parent / FOLDER) as store:
        # Of several versions, only the last counts where the level is not transitive.
        chosen = places if level.endswith("_TRANSITIVE") else places[-1:]
        old = [open_release(place, config, store) for place in chosen]
        new = read_current(config, store)
    found = examine(
        old,
        new,
        level=level,
        categories=categories or asked.categories,
        rules=asked.rules,
        ignore=asked.ignore,
    )
    found = replace(
        found,
        breaks=tuple(placed(format_, found.breaks, config.root)),
        tolerated=tuple(placed(format_, found.tolerated, config.root)),
    )
    return Outcome(_printed(found, format_), _summary(found, level), 1 if found.failed else 0)


def _printed(found: Comparison, format_: str) -> str:
    if format_ != "text":
        tool = Tool(
            "myspinbot-codegen",
            _version(),
            "breaking",
            {key: rule.summary for key, rule in RULES.items()},
        )
        return render(format_, list(map(_with_evidence, found.breaks)), tool)
    lines = [str(item) for item in found.breaks]
    lines += [
        f"{item.file}:{item.line}:{item.column}: tolerated, for the revision was raised: "
        f"{item.message}"
        for item in found.tolerated
    ]
    lines += [str(item) for item in found.channels if item.order != "either"]
    return "".join(f"{line}\n" for line in lines)


def _with_evidence(item: Break) -> Break:
    """A break whose message has its witness in it, for formats that know no more than messages."""
    evidence = " ".join(line.strip() for line in item.evidence())
    return replace(item, message=f"{item.message}; {evidence}") if evidence else item


def _summary(found: Comparison, level: str) -> str:
    names = ", ".join(found.against)
    errors = sum(item.severity == "error" for item in found.breaks)
    warnings = len(found.breaks) - errors
    told = f", {counted(warnings, 'warning')}" if warnings else ""
    if errors:
        return f"{counted(errors, 'breaking change')}{told} at {level} against {names}"
    return f"no breaking changes{told} at {level} against {names}"


def _version() -> str:
    return version("myspinbot-codegen")
