"""The results of runs, which the command line prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from myspinbot_codegen.output.manifest import Difference


@dataclass(frozen=True, slots=True)
class Result:
    """The changes by a run of `generate` or `docs`."""

    definitions: int
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: int

    @classmethod
    def of(cls, definitions: int, files: int, differences: Iterable[Difference]) -> Result:
        """Return the result of a run that removed these differences; `files` counts all files."""
        written, removed = list[Path](), list[Path]()
        for difference in differences:
            folder = difference.folder
            written += [
                folder / path for path in sorted({**difference.stale, **difference.missing})
            ]
            removed += [folder / path for path in sorted(difference.orphans)]
        return cls(definitions, tuple(written), tuple(removed), files - len(written))

    def __str__(self) -> str:
        types = count(self.definitions, "type")
        if not self.written and not self.removed:
            return f"{types}: {count(self.unchanged, 'file')}, all up to date"
        return (
            f"{types}: {count(len(self.written), 'file')} written, "
            f"{len(self.removed)} removed, {self.unchanged} unchanged"
        )


def count(number: int, word: str) -> str:
    """Return a number and a noun, which gets an `s` in the plural."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
