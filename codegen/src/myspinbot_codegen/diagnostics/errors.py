"""Errors of the toolchain. Raised by every stage.

A `CodegenError` ends a run, with a message and a hint. Anything else that escapes is our bug.
"""

from __future__ import annotations

from typing import ClassVar

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors


class CodegenError(Exception):
    """The base class of the errors that end a run.

    `code` is stable. `exit_code` is the exit code of the process.
    """

    code: ClassVar[str] = "codegen_error"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str, file: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.file = file

    def __str__(self) -> str:
        location = f"{self.file}: " if self.file else ""
        return f"{location}{self.code}: {self.message}\n    hint: {self.hint}"


class ConfigError(CodegenError):
    """The configuration file or the command line is wrong."""

    code = "config_error"
    exit_code = 2


class SourceError(CodegenError):
    """The sources have errors; nothing was generated."""

    code = "findings"

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics))
        count = len(only_errors(diagnostics))
        super().__init__(
            f"{count} {'error' if count == 1 else 'errors'} in the sources",
            hint="Fix the errors above. Nothing was written.",
        )

    def __str__(self) -> str:
        return "\n".join([*map(str, self.diagnostics), super().__str__()])


class TargetError(CodegenError):
    """A target could not turn the contracts into code.

    This is an error of the toolchain, not of the sources.
    """

    code = "target_error"


class OutputError(CodegenError):
    """The output folder contains files that were not generated, or cannot be written."""

    code = "output_error"


class FileError(CodegenError):
    """A file or folder cannot be used: permissions, a full disk, a name that is too long."""

    code = "file_error"


class DriftError(CodegenError):
    """The generated files do not match the sources."""

    code = "drift"
