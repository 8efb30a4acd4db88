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
        if not self.written and not self.removed:
            return f"{self.definitions} types: all {self.unchanged} files are up to date"
        return (
            f"{self.definitions} types: {len(self.written)} files written, "
            f"{len(self.removed)} removed, {self.unchanged} unchanged"
        )
