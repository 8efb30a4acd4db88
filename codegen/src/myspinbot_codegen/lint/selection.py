"""The rules that a configuration uses, and the files that they are used for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.diagnostics.suggestion import suggestion
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.rules import RULES


class Selection:
    """The rules of one run.

    Raises:
        ConfigError: A name is not a rule or category, or is one that cannot be left out.
    """

    def __init__(self, config: RulesConfig) -> None:
        self._config = config
        used = _ids(config.use, "use")
        excluded = _ids(config.ignored, "except")
        _ids(config.ignore_only, "ignore_only")
        _refuse_minimal(config.ignored, "except")
        _refuse_minimal(config.ignore_only, "ignore_only")
        self.rules = [
            rule
            for rule in RULES.values()
            if rule.is_minimal or (rule.id in used and rule.id not in excluded)
        ]

    def ignores(self, rule: LintRule, path: PurePosixPath) -> bool:
        """Return whether the configuration leaves out a rule for a file."""
        ignored = [*self._config.ignore]
        for name in (rule.id, *rule.categories):
            ignored += self._config.ignore_only.get(name, ())
        return any(path.is_relative_to(folder) for folder in ignored)


def _ids(names: Iterable[str], key: str) -> set[str]:
    """The IDs of rules, given by their IDs or by categories."""
    ids: set[str] = set()
    for name in sorted(names):
        members = {rule.id for rule in RULES.values() if name in rule.categories}
        if not members and name not in RULES:
            raise ConfigError(
                f"`{key}` in [rules] names {name!r}, which is not a rule or category",
                hint=f"{suggestion(name, [*RULES, *Category])}The command `rules` lists all.",
            )
        ids |= members or {name}
    return ids


def _refuse_minimal(names: Iterable[str], key: str) -> None:
    for name in sorted(names):
        if name == Category.MINIMAL or (name in RULES and RULES[name].is_minimal):
            raise ConfigError(
                f"`{key}` in [rules] names {name!r}, which cannot be left out: "
                "the generated code relies on it",
                hint=f"Remove it from `{key}`, and fix the sources.",
            )
