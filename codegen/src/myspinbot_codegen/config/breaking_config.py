"""The table `[breaking]` of the configuration. Used by `reader` and the command `breaking`.

The schema of the configuration has the names of levels, categories and rules. So every command
reports a wrong name, and the configuration imports no rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.config.schema import allowed_names
from myspinbot_codegen.diagnostics.errors import ConfigError

_KEYS = ("against", "categories", "except", "ignore", "level")
_DEFINITIONS = {"level": "level", "categories": "category", "except": "breaking_rule"}
"""The definition in the schema that has the names of a key."""


@dataclass(frozen=True, slots=True)
class BreakingConfig:
    """The versions to compare with, and the changes that count; empty for the default.

    `against` are locations of released versions, the latest one last. `excluded` are the rules of
    the key `except`. `ignore` are files and folders, relative to the source folder. `file` is the
    configuration.
    """

    against: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    file: str | None = None


def breaking_config(table: Any, file: str) -> BreakingConfig:
    """Read the table.

    Raises:
        ConfigError: It is not a table of strings with these keys.
    """

    def wrong(message: str, hint: str) -> ConfigError:
        return ConfigError(message, hint=hint, file=file)

    if not isinstance(table, dict):
        raise wrong("`breaking` must be a table", "Write it as [breaking].")
    if unknown := sorted(table.keys() - set(_KEYS)):
        raise wrong(f"[breaking] has unknown keys: {', '.join(unknown)}", "Remove or fix them.")
    lists: dict[str, tuple[str, ...]] = {}
    for key, value in table.items():
        values = value if isinstance(value, list) else [value]
        if not values or not all(isinstance(name, str) and name.strip() for name in values):
            message = f"`{key}` in [breaking] is not a string or a list of strings"
            raise wrong(message, f'Write {key} = ["..."].')
        lists[key] = tuple(values)
        known = allowed_names(_DEFINITIONS[key]) if key in _DEFINITIONS else values
        if unknown := [name for name in values if name not in known]:
            raise wrong(
                f"`{key}` in [breaking] names {unknown[0]!r}", f"Choose among: {', '.join(known)}."
            )
        if key == "level" and len(values) > 1:
            raise wrong("`level` is one word", f"Choose among: {', '.join(known)}.")
    lists["excluded"] = lists.pop("except", ())
    return BreakingConfig(**lists, file=file)
