"""Formats of one line a diagnostic: for people, for GitHub Actions and for Visual Studio."""

from __future__ import annotations

from collections.abc import Sequence

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats.model import Tool


def text(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # as all renderers
    """A line that editors can jump to, and the hint below it."""
    return "".join(f"{diagnostic}\n" for diagnostic in diagnostics)


def github_actions(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # as above
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "".join(
        f"::{_level(diagnostic)} "
        f"file={_property(diagnostic.file)},line={diagnostic.line},col={diagnostic.column},"
        f"title={_property(diagnostic.rule)}"
        f"::{_data(_both(diagnostic))}\n"
        for diagnostic in diagnostics
    )


def _both(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.message}\n{diagnostic.hint}"


def _level(diagnostic: Diagnostic) -> str:
    return "error" if diagnostic.severity == "error" else "warning"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def msvs(diagnostics: Sequence[Diagnostic], tool: Tool) -> str:  # noqa: ARG001  # as above
    """What MSBuild and Visual Studio take for a fault of a compiler."""
    return "".join(
        f"{_printable(diagnostic.file)}({diagnostic.line},{diagnostic.column}): "
        f"{_level(diagnostic)} {diagnostic.rule} : {_printable(diagnostic.message)}\n"
        for diagnostic in diagnostics
    )


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
