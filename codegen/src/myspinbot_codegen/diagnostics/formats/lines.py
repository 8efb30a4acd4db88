"""Formats of one line a finding: for people, for GitHub Actions and for Visual Studio."""

from __future__ import annotations

from collections.abc import Sequence

from myspinbot_codegen.diagnostics.formats.model import Finding, Tool


def text(findings: Sequence[Finding], tool: Tool) -> str:  # noqa: ARG001  # as all renderers
    """A line that editors can jump to, and the hint below it."""
    return "".join(f"{finding}\n" for finding in findings)


def github_actions(findings: Sequence[Finding], tool: Tool) -> str:  # noqa: ARG001  # as above
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "".join(
        f"::{_level(finding)} "
        f"file={_property(finding.file)},line={finding.line},col={finding.column},"
        f"title={_property(finding.rule)}"
        f"::{_data(_both(finding))}\n"
        for finding in findings
    )


def _both(finding: Finding) -> str:
    return f"{finding.message}\n{finding.hint}"


def _level(finding: Finding) -> str:
    return "error" if finding.severity == "error" else "warning"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def msvs(findings: Sequence[Finding], tool: Tool) -> str:  # noqa: ARG001  # as above
    """What MSBuild and Visual Studio take for a fault of a compiler."""
    return "".join(
        f"{_printable(finding.file)}({finding.line},{finding.column}): "
        f"{_level(finding)} {finding.rule} : {_printable(finding.message)}\n"
        for finding in findings
    )


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
