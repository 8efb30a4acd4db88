"""Renders diagnostics for people, editors and CI systems. Used by the verbs that find something.

Output depends on the diagnostics alone: it holds no time and no name of a machine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats import gitlab, junit, lines, sarif, structured
from myspinbot_codegen.diagnostics.formats.model import Tool

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
"""How diagnostics can be rendered, by the name that the command line knows."""


def render(name: str, diagnostics: Sequence[Diagnostic], tool: Tool) -> str:
    """The diagnostics in one of `FORMATS`: lines that end in a line feed, or nothing."""
    return FORMATS[name](diagnostics, tool)


__all__ = ["FORMATS", "Tool", "render"]
