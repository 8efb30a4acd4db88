"""Stage `lint`."""

from __future__ import annotations

from ..errors import Finding
from ..tree import Tree


def lint(tree: Tree) -> list[Finding]:
    """Judge a tree."""
    return []
