"""Which rules a configuration uses, and for which files. Used by the lint stage."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.diagnostics.suggestion import suggestion
from myspinbot_codegen.lint.registry import Category, Phase, Rule, all_rules


class Selection:
    """The rules of one run. Raises `ConfigError` for a name that there is not, or may not be."""

    def __init__(self, config: RulesConfig) -> None:
        self._rules = all_rules()
        self._config = config
        used = self._named(config.use, "use")
        left_out = self._named(config.ignored, "except")
        self._needed(config.ignored, "except")
        self._named(config.ignore_only, "ignore_only")
        self._needed(config.ignore_only, "ignore_only")
        self.rules = [
            item
            for item in self._rules.values()
            if item.minimal or (item.id in used and item.id not in left_out)
        ]

    @property
    def phases(self) -> list[list[Rule]]:
        """The rules of each phase, in order."""
        return [[item for item in self.rules if item.phase is phase] for phase in Phase]

    def ignores(self, rule: Rule, path: PurePosixPath) -> bool:
        """Whether the configuration does not want to hear of a rule about a file."""
        if rule.minimal:
            return False
        places = [*self._config.ignore]
        for name in (rule.id, *rule.categories):
            places += self._config.ignore_only.get(name, ())
        return any(path.is_relative_to(place) for place in places)

    def _named(self, names: Iterable[str], key: str) -> set[str]:
        """The IDs of rules and categories by their names."""
        found: set[str] = set()
        for name in sorted(names):
            members = {item.id for item in self._rules.values() if name in item.categories}
            if not members and name not in self._rules:
                raise ConfigError(
                    f"`{key}` in [rules] names {name!r}, which is no rule and no category",
                    hint=f"{suggestion(name, [*self._rules, *Category])}"
                    "The command `rules` lists all.",
                )
            found |= members or {name}
        return found

    def _needed(self, names: Iterable[str], key: str) -> None:
        for name in sorted(names):
            if name == Category.MINIMAL or (name in self._rules and self._rules[name].minimal):
                raise ConfigError(
                    f"`{key}` in [rules] names {name!r}, which cannot be left out: "
                    "the generated code relies on it",
                    hint=f"Take it out of `{key}`, and mend the sources.",
                )
