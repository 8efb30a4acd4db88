"""A change of any condition of a lint rule changes its diagnostics for its test data."""

from pathlib import Path
from types import ModuleType

import pytest
from codegen.tests.support.fix_cases import make_fix_trees
from codegen.tests.support.mutants import make_rule_mutants
from codegen.tests.support.rule_samples import (
    TESTDATA,
    load_rule_config,
    load_rule_modules,
    load_rule_tree,
)

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.lint.fixes import site, targets_of
from myspinbot_codegen.lint.lint_rule import LintRule
from myspinbot_codegen.lint.linter import LintRun
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.lint.selection import Selection

# Changes that no test data can show, with the test that shows them, or the reason why none can.
ELSEWHERE = {
    "message_rules: without 1: document is None or not analysis.looks_at(document.path)": (
        "selection"
    ),
    "message_rules: without 1: not isinstance(document.data, dict) or "
    "document.data.get('asyncapi') != '3.0.0'": "selection",
    "object_rules: without 1: not isinstance(node.schema, dict) or id(node.schema) in seen": (
        "selection"
    ),
    "shape_rules: the end of a loop: for document in analysis.documents:": "selection",
    "shape_rules: without 1: isinstance(document.data, bool) and (not dialect.booleans)": (
        "selection"
    ),
    "shape_rules: not dropped: not dialect.booleans": "selection",
    "shape_rules: edge: len(text) <= 200": "one character more or less of a long message",
    "suppression_rules: without 0: _can_be_suppressed(rules.get(name)) and "
    "suppression.has_reason(name) and suppressions.is_unused(suppression, name)": "selection",
    "suppression_rules: without 1: _can_be_suppressed(rules.get(name)) and "
    "suppression.has_reason(name) and suppressions.is_unused(suppression, name)": "selection",
    "value_rules: without 0: is_small(translated.rust) or _compiles_in_rust(translated.rust)": (
        "only takes longer"
    ),
}
SUBJECTS = load_rule_modules()
NAMES = [subject.__name__.rpartition(".")[2] for subject in SUBJECTS]


def _outcome(rule: LintRule, run: LintRun) -> list[object] | str:
    """The violations of a rule with its hint, and the texts that its fix makes."""
    try:
        violations = list(run.violations(rule))
        sites = [
            site(run.analysis.tree, item.document, item.pointer, targets_of(run.analysis))
            for item in violations
            if item.document.path in run.analysis.tree.schemas
        ]
        return [*violations, rule.hint, *map(rule.edit or str, sites)]
    except Exception as error:  # noqa: BLE001  # a mutant may break in any way
        return repr(error)


def _runs(rule: LintRule, folder: Path) -> list[LintRun]:
    """Runs over the test data of a rule, which have found the preconditions of each file."""
    config = load_rule_config(rule.id) or RulesConfig((rule.id,))
    trees = [load_rule_tree(folder / kind, rule.id, kind) for kind in ("bad", "good")]
    trees += make_fix_trees() if rule.edit else []
    runs = [LintRun(Analysis(tree), Selection(config)) for tree in trees]
    for run in runs:
        run.diagnostics()
    return runs


@pytest.mark.parametrize("subject", SUBJECTS, ids=NAMES)
def test_a_changed_rule_finds_something_else(subject: ModuleType, tmp_path: Path) -> None:
    """Conditions are negated, left out and moved by one, tables lose an entry, loops end early.

    All but a few known changes are noticed.
    """
    name = subject.__name__.rpartition(".")[2]
    rules = [rule for rule in subject.RULES if rule.id != "SYNTAX"]
    runs = {rule.id: _runs(rule, tmp_path / rule.id) for rule in rules}
    expected = {rule.id: [_outcome(rule, run) for run in runs[rule.id]] for rule in rules}
    survivors = {
        mutant.place
        for mutant in make_rule_mutants(name)
        if all(
            _outcome(mutant.rules[rule], run) == outcome
            for rule in runs
            for run, outcome in zip(runs[rule], expected[rule], strict=True)
        )
    }
    assert survivors == {place for place in ELSEWHERE if place.startswith(f"{name}: ")}


def test_every_rule_is_in_a_table_that_is_changed() -> None:
    """No table of rules is left out above, or out of the table of all."""
    ids = [rule.id for subject in SUBJECTS for rule in subject.RULES]
    assert sorted(ids) == list(RULES)


def test_the_testdata_is_where_the_rules_are_tried() -> None:
    """Every rule that is changed above has bad and good sources."""
    assert all((TESTDATA / rule / "bad").is_dir() for rule in RULES)
