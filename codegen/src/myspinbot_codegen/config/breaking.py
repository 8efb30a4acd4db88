"""What the table `[breaking]` of the configuration says. Used by `config` and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.breaking.levels import LEVELS
from myspinbot_codegen.breaking.rules import CATEGORIES, RULES
from myspinbot_codegen.diagnostics.errors import ConfigError

_KEYS = ("against", "categories", "except", "ignore", "level")


@dataclass(frozen=True, slots=True)
class BreakingConfig:
    """Which versions are compared, and which changes count.

    `against` are places of released versions, the last one last. `ignore` are files and folders,
    relative to the source folder (in the file, to that). `rules` are all but those in `except`.
    """

    against: tuple[str, ...] = ()
    level: str = "FULL"
    categories: tuple[str, ...] = CATEGORIES
    excepted: frozenset[str] = frozenset()
    ignore: tuple[str, ...] = ()

    @property
    def rules(self) -> frozenset[str]:
        """The rules that count."""
        return frozenset(RULES) - self.excepted


def breaking_config(table: Any, file: str) -> BreakingConfig:
    """Read the table. Raises `ConfigError`, which names `file`."""

    def wrong(message: str, hint: str) -> ConfigError:
        return ConfigError(message, hint=hint, file=file)

    if not isinstance(table, dict):
        raise wrong("`breaking` must be a table", "Write it as [breaking].")
    if unknown := sorted(table.keys() - set(_KEYS)):
        raise wrong(f"[breaking] has unknown keys: {', '.join(unknown)}", "Remove or mend them.")
    lists = {key: _texts(table, key, file) for key in _KEYS if key in table}
    level = lists.get("level", ("FULL",))
    _known("level", level, tuple(LEVELS), file)
    _known("categories", lists.get("categories", ()), CATEGORIES, file)
    _known("except", lists.get("except", ()), tuple(RULES), file)
    if len(level) != 1:
        raise wrong("`level` is one word", f"Choose among: {', '.join(LEVELS)}.")
    return BreakingConfig(
        against=lists.get("against", ()),
        level=level[0],
        categories=lists.get("categories", CATEGORIES),
        excepted=frozenset(lists.get("except", ())),
        ignore=lists.get("ignore", ()),
    )


def _texts(table: Mapping[str, Any], key: str, file: str) -> tuple[str, ...]:
    value = table[key]
    values = value if isinstance(value, list) else [value]
    if not values or not all(isinstance(item, str) and item.strip() for item in values):
        raise ConfigError(
            f"`{key}` in [breaking] is no text and no list of texts",
            hint=f'Write {key} = ["..."].',
            file=file,
        )
    return tuple(values)


def _known(key: str, values: tuple[str, ...], known: tuple[str, ...], file: str) -> None:
    for value in values:
        if value not in known:
            raise ConfigError(
                f"`{key}` in [breaking] names {value!r}",
                hint=f"Choose among: {', '.join(known)}.",
                file=file,
            )
