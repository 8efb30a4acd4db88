"""Formats with one line per diagnostic: for people, for GitHub Actions and for Visual Studio."""

from __future__ import annotations

from collections.abc import Sequence

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.tool import Tool


def text(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # the signature of a renderer
    """Return a line from which editors can jump to the source, and the hint below it."""
    return "".join(f"{diagnostic}\n" for diagnostic in diagnostics)


def github_actions(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # the signature of a renderer
    """Return workflow commands, which GitHub shows at the lines of a pull request."""
    return "".join(
        f"::{_level(diagnostic)} "
        f"file={_property(diagnostic.file)},line={diagnostic.line},col={diagnostic.column},"
        f"title={_property(diagnostic.rule)}"
        f"::{_data(_message(diagnostic))}\n"
        for diagnostic in diagnostics
    )


def _message(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.message}\n{diagnostic.hint}"


def _level(diagnostic: Diagnostic) -> str:
    return "error" if diagnostic.severity == "error" else "warning"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def msvs(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # the signature of a renderer
    """Return lines that MSBuild and Visual Studio parse as errors of a compiler."""
    return "".join(
        f"{_printable(diagnostic.file)}({diagnostic.line},{diagnostic.column}): "
        f"{_level(diagnostic)} {diagnostic.rule} : {_printable(diagnostic.message)}\n"
        for diagnostic in diagnostics
    )


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
