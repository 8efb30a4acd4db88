"""Renders findings for people, editors and CI systems. Used by the verbs that find something.

Anything with the attributes of `Finding` can be rendered. Output depends on the findings alone: it
holds no time and no name of a machine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from myspinbot_codegen.diagnostics.formats import gitlab, junit, lines, sarif, structured
from myspinbot_codegen.diagnostics.formats.model import Finding, Tool

Renderer = Callable[[Sequence[Finding], Tool], str]

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
"""How findings can be rendered, by the name that the command line knows."""


def render(name: str, findings: Sequence[Finding], tool: Tool) -> str:
    """The findings in one of `FORMATS`: lines that end in a line feed, or nothing."""
    return FORMATS[name](findings, tool)


__all__ = ["FORMATS", "Finding", "Tool", "render"]
