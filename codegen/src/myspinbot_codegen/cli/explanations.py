"""The explanation of every ID that the command prints.

These are rules of `lint`, rules of `breaking`, refusals of targets, and codes of errors. Used by
the commands `rules` and `explain`, and by the reference page of errors.
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
class RefusalRule:
    """A rule by which a target refuses schemas."""

    id: str
    target: str
    summary: str
    reason: str


def list_rules(category: str | None = None) -> str:
    """Return one line per rule of a category, or of all: ID, categories, severity, fix, summary.

    Refusals of targets have no category.

    Raises:
        ConfigError: there is no such category.
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
            (rule.id, f"target {rule.target}", "error", "", rule.summary)
            for rule in find_refusals()
        ]
    if not rows:
        known = (*Category, *CATEGORIES)
        raise ConfigError(
            f"there is no category {category!r}", hint=f"Choose among: {', '.join(known)}."
        )
    width = max(len(name) for name, *_ in rows)
    return "".join(
        f"{name:<{width}}  {categories:<18}  {severity:<7}  {fix:<3}  {summary}\n"
        for name, categories, severity, fix, summary in rows
    )


def list_ids() -> list[str]:
    """Return every ID that `explain` knows."""
    return [*RULES, *BREAKING, *(rule.id for rule in find_refusals()), *find_errors()]


def explain(name: str) -> str:
    """Return the explanation of an ID.

    Raises:
        ConfigError: nothing has this ID.
    """
    if name in RULES:
        return catalog.explain(name)
    if name in BREAKING:
        return _explain_breaking(BREAKING[name])
    errors = find_errors()
    if name in errors:
        error = errors[name]
        return f"{name}: an error with exit code {error.exit_code}\n\n{describe(error)}\n"
    for rule in find_refusals():
        if rule.id == name:
            return _explain_refusal(rule)
    raise ConfigError(
        f"there is no rule {name!r}",
        hint=f"{suggestion(name, list_ids())}The command `rules` lists all rules.",
    )


def find_refusals() -> list[RefusalRule]:
    """Return the rules by which installed targets refuse schemas, if they describe them.

    Raises:
        TargetError: a target cannot be loaded.
    """
    rules = []
    for entry in installed_targets().values():
        target = load_target(entry)
        if isinstance(target, Explains):
            for name, text in sorted(target.rules.items()):
                summary, _, reason = text.partition("\n\n")
                rules.append(RefusalRule(name, target.name, summary, reason))
    return rules


def find_errors() -> dict[str, type[CodegenError]]:
    """Return the classes of errors that can end a run, by their codes."""
    return {error.code: error for error in sorted(_subclasses(CodegenError), key=_code)}


def describe(error: type[CodegenError]) -> str:
    """Return the docstring of an error, one line per paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in (error.__doc__ or "").split("\n\n"))


def _subclasses(error: type[CodegenError]) -> Iterator[type[CodegenError]]:
    for subclass in error.__subclasses__():
        yield subclass
        yield from _subclasses(subclass)


def _code(error: type[CodegenError]) -> str:
    return error.code


def _explain_breaking(rule: Rule) -> str:
    return (
        f"{rule.id}: {category_of(rule)}, a rule of `breaking`\n\n"
        f"{rule.summary}\n\n"
        f"How to fix: {rule.hint}\n\n"
        "Each diagnostic shows a message that one version accepts and the other rejects, if there "
        "is one.\n\n"
        f'To exclude it: `except = ["{rule.id}"]` in [breaking].\n'
    )


def _explain_refusal(rule: RefusalRule) -> str:
    reason = f"Why: {rule.reason}\n\n" if rule.reason else ""
    return (
        f"{rule.id}: a refusal by the target `{rule.target}`\n\n"
        f"{rule.summary}\n\n"
        f"{reason}"
        "Nothing is written while the schema is refused. A refusal cannot be excluded: the "
        "generated code would not do what the schema requires.\n"
    )
