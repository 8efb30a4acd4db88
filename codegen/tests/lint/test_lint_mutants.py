"""A change of any condition of a lint rule is seen in what it finds in its testdata."""

from pathlib import Path

import pytest
from codegen.tests.support.lint_kit import TESTDATA, rule_tree, used
from codegen.tests.support.mutants import mutants

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.lint import rules as modules
from myspinbot_codegen.lint.linter import lint_context
from myspinbot_codegen.lint.registry import Rule, Spot, all_rules

# What no source can show, with the test that does, or the reason why nothing can.
ELSEWHERE = {
    "asyncapi: without 1: document is None or not context.looks_at(document.path)": "selection",
    "asyncapi: without 1: not isinstance(document.data, dict) or "
    "document.data.get('asyncapi') != '3.0.0'": "selection",
    "ignores: without 1: name in context.ignores.ran and _may_be_ignored(rules.get(name)) and "
    "has_reason(ignore.value, name) and (not context.ignores.was_used(ignore, name))": "selection",
    "ignores: without 2: name in context.ignores.ran and _may_be_ignored(rules.get(name)) and "
    "has_reason(ignore.value, name) and (not context.ignores.was_used(ignore, name))": "selection",
    "keywords: without 0: is_small(spelled.rust) or _fits(spelled.rust)": "only takes longer",
    "objects: without 1: not isinstance(node.schema, dict) or id(node.schema) in seen": "selection",
    "shape: without 1: isinstance(document.data, bool) and (not dialect.booleans)": "selection",
    "shape: not dropped: not dialect.booleans": "selection",
    "shape: the end of a loop: for document in context.documents:": "selection",
    "shape: edge: len(text) <= 200": "one character more or less of a long message",
}


def _outcome(rule: Rule, context: Context) -> list[Spot] | str:
    try:
        return list(rule.check(context))
    except Exception as error:  # noqa: BLE001  # a mutant may break in any way
        return repr(error)


@pytest.mark.parametrize("name", modules.__all__)
def test_a_changed_rule_finds_something_else(name: str, tmp_path: Path) -> None:
    """Conditions are negated, left out and moved by one, tables lose an entry, loops end early.

    All but a few known changes are noticed.
    """
    contexts: dict[str, list[Context]] = {}
    expected: dict[str, list[list[Spot] | str]] = {}
    for rule in [rule for rule in all_rules() if _module(rule) == name and rule != "SYNTAX"]:
        contexts[rule] = [
            Context(rule_tree(tmp_path / rule / kind, rule, kind)) for kind in ("bad", "good")
        ]
        for context in contexts[rule]:
            # Fills what is found out once a run, and notes which annotations are of use.
            lint_context(context, used(rule) or RulesConfig((rule,)))
        expected[rule] = [_outcome(all_rules()[rule], context) for context in contexts[rule]]
    survivors = {
        mutant.place
        for mutant in mutants(name)
        if all(
            _outcome(mutant.rules[rule], context) == outcome
            for rule in contexts
            for context, outcome in zip(contexts[rule], expected[rule], strict=True)
        )
    }
    assert survivors == {place for place in ELSEWHERE if place.startswith(f"{name}: ")}


def _module(rule: str) -> str:
    return all_rules()[rule].check.__module__.rpartition(".")[2]


def test_the_testdata_is_where_the_rules_are_tried() -> None:
    """Every rule that is changed above has bad and good sources."""
    assert all((TESTDATA / rule / "bad").is_dir() for rule in all_rules())
