"""Stage `lint`.

Holds the sources against rules, so that no later stage meets a schema that it cannot honour
exactly.

Every rule has an ID, a function in `rules`, and a folder of good and bad sources in the tests.
Rules run in phases: a phase may rely on what the phases before it have made sure of.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from ..config import RulesConfig
from ..errors import Finding
from ..tree import Tree
from .context import Context
from .places import locate
from .registry import phases


def lint(
    tree: Tree,
    rules: RulesConfig | None = None,
    *,
    only: Collection[PurePosixPath] | None = None,
) -> list[Finding]:
    """Return the faults of the sources.

    Later phases do not run when an earlier one finds faults. With `only`, rules on single files
    look at those alone: the others are known to be clean, and so is what they refer to.

    Raises `ConfigError` when the configuration names a rule that there is not, or one that the
    later stages rely on.
    """
    return lint_context(Context(tree, only), rules or RulesConfig())


def lint_context(context: Context, config: RulesConfig) -> list[Finding]:
    """The same for a context, whose canonical schemas are then there to be used."""
    tree = context.tree
    for rules in phases(config):
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
