"""Breaking changes between versions of the contracts, each with a document that shows it.

Used by the command `breaking`.

BACKWARD: new readers accept what old writers wrote. FORWARD: old readers accept what new writers
write. A difference of two schemas is only a candidate; it counts when a whole document is found
that one version accepts and the other refuses, or else as a warning that says that none was found.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from myspinbot_codegen.breaking.levels import BACKWARD, FORWARD, LEVELS
from myspinbot_codegen.breaking.rules import CATEGORIES, RULES
from myspinbot_codegen.config.breaking import BreakingConfig, breaking_config

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.model import Break, Comparison
    from myspinbot_codegen.releases import Release

__all__ = [
    "BACKWARD",
    "CATEGORIES",
    "FORWARD",
    "LEVELS",
    "RULES",
    "BreakingConfig",
    "breaking_config",
    "compare",
    "examine",
]


def compare(
    old: Release,
    new: Release,
    *,
    level: str = "FULL",
    categories: Collection[str] = CATEGORIES,
    rules: Collection[str] = RULES,
) -> list[Break]:
    """What breaks between two versions, at a level of `LEVELS`."""
    return list(examine([old], new, level=level, categories=categories, rules=rules).breaks)


def examine(
    old: Sequence[Release],
    new: Release,
    *,
    level: str = "FULL",
    categories: Collection[str] = CATEGORIES,
    rules: Collection[str] = RULES,
    ignore: Collection[str] = (),
) -> Comparison:
    """Compare with the last of some versions, or at a transitive level with each of them.

    Breaks in the files and folders of `ignore`, relative to the source folder, are left out.
    """
    # Heavy, and not needed to read a configuration.
    from myspinbot_codegen.breaking.engine import Engine  # noqa: PLC0415  # only for a run
    from myspinbot_codegen.breaking.model import Comparison  # noqa: PLC0415  # only for a run

    chosen = list(old) if level.endswith("_TRANSITIVE") else list(old)[-1:]
    found = [
        Engine(release, new, frozenset(rules)).compare(LEVELS[level], categories)
        for release in chosen
    ]
    ignored = [PurePosixPath(new.folder) / path for path in ignore]

    def counts(item: Break) -> bool:
        file = PurePosixPath(item.file)
        return not any(file == path or path in file.parents for path in ignored)

    return Comparison(
        tuple(item for result in found for item in result.breaks if counts(item)),
        tuple(item for result in found for item in result.tolerated if counts(item)),
        tuple(item for result in found for item in result.channels),
        tuple(release.name for release in chosen),
    )
