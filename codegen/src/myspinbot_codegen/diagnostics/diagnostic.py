"""The diagnostic: one error or warning at a place in a source file. Made by every stage.

Lint, targets and `breaking` all report diagnostics, and `formats` renders them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One error or warning in a source file.

    `pointer` is an RFC 6901 pointer, empty for the whole file. `line` and `column` count from 1.
    `severity` is `error`, or `warning` if the run goes on.
    """

    file: str
    line: int
    column: int
    pointer: str
    rule: str
    message: str
    hint: str
    severity: str = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        if self.severity != "error":
            place = f"{place}: {self.severity}"
        text = f"{place}: {self.rule} at {self.pointer or 'the root'}: {self.message}"
        return f"{printable(text)}\n    hint: {printable(self.hint)}"


def printable(text: str) -> str:
    """Escape everything that does not fit on one line, such as line feeds in names and keys."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def only_errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics that end a run, without the warnings."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity == "error"]
