"""Lint: checks the sources against rules, so that no later stage meets a schema that it cannot use.

A rule runs on the files that have the properties it needs, such as references that all lead
somewhere. So an error in one file hides nothing in the files that do not depend on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.lint.lint_rule import LintRule, SuppressionRule, Violation
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.lint.selection import Selection
from myspinbot_codegen.lint.suppressions import Suppressions
from myspinbot_codegen.source.locations import Locator
from myspinbot_codegen.source.tree import Tree


def lint(
    tree: Tree,
    rules: RulesConfig | None = None,
    *,
    only: Collection[PurePosixPath] | None = None,
) -> list[Diagnostic]:
    """Return the errors and warnings of the sources.

    With `only`, rules on single files look at those alone: the others, and the files that they
    refer to, are known to have no errors.

    Raises:
        ConfigError: The configuration names an unknown rule, or leaves out a `MINIMAL` one.
    """
    return lint_analysis(Analysis(tree, only), rules or RulesConfig())


def lint_analysis(analysis: Analysis, config: RulesConfig) -> list[Diagnostic]:
    """Return the same for an analysis, which later stages can then use."""
    return LintRun(analysis, Selection(config)).diagnostics()


class LintRun:
    """One run of lint, with the errors diagnostics so far."""

    def __init__(self, analysis: Analysis, selection: Selection) -> None:
        self.analysis = analysis
        self._selection = selection
        self._suppressions = Suppressions(self.analysis.tree)
        self._locator = Locator()
        self._lacking: defaultdict[Precondition, set[PurePosixPath]] = defaultdict(set)
        self._views: dict[Precondition, Analysis] = {}

    def diagnostics(self) -> list[Diagnostic]:
        """Run all rules of the selection."""
        # Several paths through a metaschema may lead to the same error.
        diagnostics: set[Diagnostic] = set()
        for rule in sorted(self._selection.rules, key=_order):
            for violation in self.violations(rule):
                if not self._is_left_out(rule, violation):
                    self._lacking[rule.ensures].add(violation.document.path)
                    diagnostics.add(self._diagnostic(rule, violation))
        return sorted(diagnostics)

    def violations(self, rule: LintRule) -> Iterator[Violation]:
        """Run one rule on the files that it can look at; its preconditions were checked before."""
        view = self._view(rule.needs)
        if isinstance(rule, SuppressionRule):
            return rule.check_suppressions(view, self._suppressions, RULES)
        self._suppressions.note(rule.id, view.tree.schemas)
        return rule.check(view)

    def _view(self, needs: Precondition) -> Analysis:
        """The analysis of the files that have some properties."""
        if needs not in self._views:
            self._views[needs] = self.analysis if not needs else self._sound(needs)
        return self._views[needs]

    def _sound(self, needs: Precondition) -> Analysis:
        if needs is Precondition.WELL_FORMED:
            return self.analysis.without(self._lacking[needs])
        well_formed = self._view(Precondition.WELL_FORMED)
        lacking = set[PurePosixPath]().union(*(self._lacking[property_] for property_ in needs))
        lacking -= self._lacking[Precondition.WELL_FORMED]
        if Precondition.RESOLVED in needs and (lacking or well_formed.excluded):
            lacking = well_formed.dependents(lacking | well_formed.unresolved_files)
        return well_formed.without(lacking)

    def _is_left_out(self, rule: LintRule, violation: Violation) -> bool:
        """Whether the configuration or an annotation leaves the violation out."""
        if rule.is_minimal:
            return False
        if self._selection.ignores(rule, violation.document.path):
            return True
        return not isinstance(rule, SuppressionRule) and self._suppressions.cover(
            rule.id, violation.document, violation.pointer
        )

    def _diagnostic(self, rule: LintRule, violation: Violation) -> Diagnostic:
        line, column = self._locator.locate(violation.document, violation.pointer)
        return Diagnostic(
            file=self.analysis.tree.label(violation.document.path),
            line=line,
            column=column,
            pointer=violation.pointer,
            rule=rule.id,
            message=violation.message,
            hint=violation.hint or rule.hint,
            severity=rule.severity,
        )


def _order(rule: LintRule) -> tuple[bool, int]:
    """Rules that ensure a property run before those that need it, rules on suppressions last."""
    return isinstance(rule, SuppressionRule), rule.needs.value
