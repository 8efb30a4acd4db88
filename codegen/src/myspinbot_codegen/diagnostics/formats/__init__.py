"""Renders diagnostics for people, editors and CI systems. Used by `lint` and `breaking`.

The output depends on the diagnostics alone: it contains no time and no name of a machine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats import gitlab, junit, lines, sarif, structured
from myspinbot_codegen.diagnostics.formats.tool import Tool

Renderer = Callable[[Sequence[Diagnostic], Tool], str]

FORMATS: Mapping[str, Renderer] = MappingProxyType(
    {
        "text": lines.text,
        "json": structured.render,
        "github-actions": lines.github_actions,
        "gitlab": gitlab.render,
        "junit": junit.render,
        "msvs": lines.msvs,
        "sarif": sarif.render,
    }
)
"""The renderers by the names of formats on the command line."""


def render(name: str, diagnostics: Sequence[Diagnostic], tool: Tool) -> str:
    """Return the diagnostics in one of `FORMATS`: lines that end in a line feed, or nothing."""
    return FORMATS[name](diagnostics, tool)


__all__ = ["FORMATS", "Tool", "render"]
