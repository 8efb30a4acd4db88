"""Every id that the command may print, and what there is to know about it.

Rules of `lint`, rules of `breaking`, refusals of targets, and the ways in which a run can end. Used
by the verbs `rules` and `explain`, and to make the reference of errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from myspinbot_codegen.breaking.compatibility import CATEGORIES, category_of
from myspinbot_codegen.breaking.rule_table import RULES as BREAKING
from myspinbot_codegen.diagnostics.errors import CodegenError, ConfigError
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.diagnostics.suggestion import suggestion
from myspinbot_codegen.lint import catalog
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.targets import installed_targets, load_target
from myspinbot_codegen.targets.target import Explains


@dataclass(frozen=True, slots=True)
class Refused:
    """What a target refuses: an id, the target, what it demands, and why."""

    id: str
    target: str
    summary: str
    reason: str


def listing(category: str | None = None) -> str:
    """One line a rule: ID, categories, severity, what it demands. Raises `ConfigError`.

    Refusals of targets are in no category.
    """
    rows = [
        (
            rule.id,
            catalog.describe_categories(rule),
            str(rule.severity),
            "fix" if rule.fix else "",
            rule.summary,
        )
        for rule in RULES.values()
        if category is None or category in rule.categories
    ]
    rows += [
        (rule.id, category_of(rule), "error", "", rule.summary)
        for rule in BREAKING.values()
        if category in (None, category_of(rule))
    ]
    if category is None:
        rows += [
            (rule.id, f"target {rule.target}", "error", "", rule.summary) for rule in refusals()
        ]
    if not rows:
        known = (*Category, *CATEGORIES)
        raise ConfigError(
            f"there is no category {category!r}", hint=f"Choose among: {', '.join(known)}."
        )
    width = max(len(name) for name, *_ in rows)
    return "".join(
        f"{name:<{width}}  {where:<18}  {severity:<7}  {fix:<3}  {summary}\n"
        for name, where, severity, fix, summary in rows
    )


def ids() -> list[str]:
    """Every id that `explain` knows."""
    return [*RULES, *BREAKING, *(rule.id for rule in refusals()), *endings()]


def explain(name: str) -> str:
    """All about one id. Raises `ConfigError` when nothing is called so."""
    if name in RULES:
        return catalog.explain(name)
    if name in BREAKING:
        return _breaking(BREAKING[name])
    if name in endings():
        return _ending(endings()[name])
    for rule in refusals():
        if rule.id == name:
            return _refusal(rule)
    raise ConfigError(
        f"there is no rule {name!r}",
        hint=f"{suggestion(name, ids())}The command `rules` lists all.",
    )


def refusals() -> list[Refused]:
    """What the installed targets refuse, as far as they tell of it. Raises `TargetError`."""
    found = []
    for entry in installed_targets().values():
        target = load_target(entry)
        if isinstance(target, Explains):
            for name, text in sorted(target.rules.items()):
                summary, _, reason = text.partition("\n\n")
                found.append(Refused(name, target.name, summary, reason))
    return found


def endings() -> dict[str, type[CodegenError]]:
    """The errors that a run can end with, by their codes."""
    return {error.code: error for error in sorted(_below(CodegenError), key=lambda one: one.code)}


def _below(error: type[CodegenError]) -> Iterator[type[CodegenError]]:
    for one in error.__subclasses__():
        yield one
        yield from _below(one)


def _breaking(rule: Rule) -> str:
    return (
        f"{rule.id}: {category_of(rule)}, a rule of `breaking`\n\n"
        f"{rule.summary}\n\n"
        f"How to mend: {rule.hint}\n\n"
        "Each finding shows a message that one side accepts and the other refuses, where there is "
        "one.\n\n"
        f'To leave it out: `except = ["{rule.id}"]` in [breaking].\n'
    )


def _refusal(rule: Refused) -> str:
    reason = f"Why: {rule.reason}\n\n" if rule.reason else ""
    return (
        f"{rule.id}: a refusal of the target `{rule.target}`\n\n"
        f"{rule.summary}\n\n"
        f"{reason}"
        "Nothing is written while it is found. It cannot be left out: what was generated would not "
        "do what the schema says.\n"
    )


def _ending(error: type[CodegenError]) -> str:
    return (
        f"{error.code}: how a run can end, with exit code {error.exit_code}\n\n{meaning(error)}\n"
    )


def meaning(error: type[CodegenError]) -> str:
    """What an error says of itself."""
    return "\n\n".join(" ".join(part.split()) for part in (error.__doc__ or "").split("\n\n"))


def errors_page() -> str:
    """The reference of errors and refusals, in Markdown."""
    lines = [
        "<!-- @generated from the errors of the toolchain and the refusals of its targets -->",
        "<!-- Do not edit: edit those, then run `python -m codegen.tools.make_reference`. -->",
        "",
        "# Errors and refusals",
        "",
        "What `myspinbot-codegen` prints besides findings of [lint](lint-rules.md) and of",
        "[breaking](breaking-rules.md). `explain` knows each id.",
        "",
        "## How a run can end",
        "",
        "Exit code 0: done, up to date, or nothing found. Whatever else happens is told on stderr:",
        "the file, one of these ids, what is wrong, and a hint.",
        "",
        "| id | exit code | means |",
        "|---|---|---|",
        *(
            f"| `{code}` | {error.exit_code} | {' '.join(meaning(error).split())} |"
            for code, error in endings().items()
        ),
        "",
        "## Refusals of targets",
        "",
        "A target refuses what it could not do exactly. `generate` then names each place, as",
        "`lint` does, and writes nothing. Targets of other distributions may add ids of their own.",
    ]
    for rule in refusals():
        lines += ["", f"### {rule.id}", "", f"Target `{rule.target}`. {rule.summary}", ""]
        lines.append(rule.reason)
    return "\n".join(lines) + "\n"
