"""Stage `lint`.

Holds the sources against rules, so that no later stage meets a schema that it cannot honour
exactly.

Every rule has an ID, a function in `rules`, and a folder of good and bad sources in the tests.
Rules run in phases: a phase may rely on what the phases before it have made sure of.
"""

from __future__ import annotations

from ..errors import Finding
from ..tree import Tree
from .context import Context
from .places import locate
from .registry import phases


def lint(tree: Tree) -> list[Finding]:
    """Return the faults of the sources.

    Later phases do not run when an earlier one finds faults.
    """
    context = Context(tree)
    for rules in phases():
        findings = []
        for rule in rules:
            for spot in rule.check(context):
                line, column = locate(spot.document, spot.pointer)
                findings.append(
                    Finding(
                        file=tree.label(spot.document.path),
                        line=line,
                        column=column,
                        pointer=spot.pointer,
                        rule=rule.id,
                        message=spot.message,
                        hint=spot.hint,
                    )
                )
        if findings:
            return sorted(findings)
    return []
