"""What a run did. Given to the command line by the pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """What a run did."""

    definitions: int
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: int

    def __str__(self) -> str:
        types = _count(self.definitions, "type")
        if not self.written and not self.removed:
            return f"{types}: {_count(self.unchanged, 'file')}, all up to date"
        return (
            f"{types}: {_count(len(self.written), 'file')} written, "
            f"{len(self.removed)} removed, {self.unchanged} unchanged"
        )


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
