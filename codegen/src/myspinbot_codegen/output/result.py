"""What a run did. Given to the command line by the pipeline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors

if TYPE_CHECKING:
    from myspinbot_codegen.output.manifest import Difference


@dataclass(frozen=True, slots=True)
class Result:
    """What a run did."""

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
        types = counted(self.definitions, "type")
        if not self.written and not self.removed:
            return f"{types}: {counted(self.unchanged, 'file')}, all up to date"
        return (
            f"{types}: {counted(len(self.written), 'file')} written, "
            f"{len(self.removed)} removed, {self.unchanged} unchanged"
        )


@dataclass(frozen=True, slots=True)
class Linted:
    """What the lint stage found, and how many schema files it read where there are no faults."""

    diagnostics: tuple[Diagnostic, ...]
    files: int = 0

    @property
    def failed(self) -> bool:
        """Whether any diagnostic is more than a warning."""
        return bool(only_errors(self.diagnostics))

    def __str__(self) -> str:
        errors = len(only_errors(self.diagnostics))
        warnings = len(self.diagnostics) - errors
        told = f", {counted(warnings, 'warning')}" if warnings else ""
        if errors:
            return f"{counted(errors, 'fault')}{told} in the sources"
        return f"{counted(self.files, 'schema file')}: no faults{told}"


def counted(number: int, word: str) -> str:
    """A number and what it counts."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
