"""Stage `lint`.

Holds the sources against rules, so that no later stage meets a schema that it cannot honour
exactly.

Every rule has an ID, a function in `rules`, and a folder of good and bad sources in the tests.
Rules run in phases: a phase may rely on what the `MINIMAL` rules of the phases before it have made
sure of.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.lint.registry import Phase, Rule, Spot
from myspinbot_codegen.lint.selection import Selection
from myspinbot_codegen.source.locations import Locator
from myspinbot_codegen.source.tree import Tree


def lint(
    tree: Tree,
    rules: RulesConfig | None = None,
    *,
    only: Collection[PurePosixPath] | None = None,
) -> list[Diagnostic]:
    """Return the faults of the sources, warnings included.

    Later phases do not run when a `MINIMAL` rule of an earlier one finds faults. With `only`, rules
    on single files look at those alone: the others are known to be clean, and so is what they refer
    to.

    Raises `ConfigError` when the configuration names a rule that there is not, or one that the
    later stages rely on.
    """
    return lint_context(Context(tree, only), rules or RulesConfig())


def lint_context(context: Context, config: RulesConfig) -> list[Diagnostic]:
    """The same for a context, whose canonical schemas are then there to be used."""
    selection = Selection(config)
    locator = Locator()
    diagnostics: list[Diagnostic] = []
    for rules in selection.phases:
        broken = False
        for rule in rules:
            context.ignores.ran.add(rule.id)
            for spot in rule.check(context):
                if selection.ignores(rule, spot.document.path) or _ignored(context, rule, spot):
                    continue
                broken |= rule.minimal
                line, column = locator.locate(spot.document, spot.pointer)
                diagnostics.append(
                    Diagnostic(
                        file=context.tree.label(spot.document.path),
                        line=line,
                        column=column,
                        pointer=spot.pointer,
                        rule=rule.id,
                        message=spot.message,
                        hint=spot.hint,
                        severity=rule.severity,
                    )
                )
        if broken:
            break
    # One fault may be found by way of several rules of a metaschema.
    return sorted(set(diagnostics))


def _ignored(context: Context, rule: Rule, spot: Spot) -> bool:
    """Whether an annotation asks for the diagnostic to be left out."""
    if rule.minimal or rule.phase is Phase.IGNORES:
        return False
    return context.ignores.cover(context.tree, rule.id, spot.document, spot.pointer)
