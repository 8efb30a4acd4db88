"""Errors of the toolchain: every one names its rule, its place and what to do. Used by every stage.

A `Finding` is one fault of the user's sources; a `CodegenError` ends a run. Anything else that
escapes is our bug.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault in a source file. `pointer` is an RFC 6901 pointer.

    `line` and `column` count from 1. `severity` is `error`, or `warning` for what ends no run.
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
        what = f"{self.rule} at {self.pointer or 'the root'}: {self.message}"
        return f"{printable(f'{place}: {what}')}\n    hint: {printable(self.hint)}"


def printable(text: str) -> str:
    """A text as it can stand on one line, whatever is in names and keys of the sources."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def faults(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that end a run; the others are warnings."""
    return [finding for finding in findings if finding.severity == "error"]


class CodegenError(Exception):
    """Root of everything a run can end with. `code` is stable.

    `exit_code` is the exit code of the process.
    """

    code: ClassVar[str] = "codegen_error"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str, file: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.file = file

    def __str__(self) -> str:
        place = f"{self.file}: " if self.file else ""
        return f"{place}{self.code}: {self.message}\n    hint: {self.hint}"


class ConfigError(CodegenError):
    """The configuration file or the command line is wrong."""

    code = "config_error"
    exit_code = 2


class SourceError(CodegenError):
    """The sources have faults; nothing was generated."""

    code = "findings"

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        count = len(faults(findings))
        super().__init__(
            f"{count} {'fault' if count == 1 else 'faults'} in the sources",
            hint="Mend the places above; nothing was written.",
        )

    def __str__(self) -> str:
        return "\n".join([*map(str, self.findings), super().__str__()])


class TargetError(CodegenError):
    """A target could not turn the contracts into code.

    This is a fault of the toolchain, not of the sources.
    """

    code = "target_error"


class OutputError(CodegenError):
    """The output folder holds something that is not ours to replace, or cannot be written."""

    code = "output_error"


class FileError(CodegenError):
    """A file or folder cannot be used: permissions, a full disk, a name that is too long."""

    code = "file_error"


class DriftError(CodegenError):
    """Generated files differ from what the sources call for."""

    code = "drift"
