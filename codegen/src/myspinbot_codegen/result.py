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
        types = counted(self.definitions, "type")
        if not self.written and not self.removed:
            return f"{types}: {counted(self.unchanged, 'file')}, all up to date"
        return (
            f"{types}: {counted(len(self.written), 'file')} written, "
            f"{len(self.removed)} removed, {self.unchanged} unchanged"
        )


def counted(number: int, word: str) -> str:
    """A number and what it counts."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
