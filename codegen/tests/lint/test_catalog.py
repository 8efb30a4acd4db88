"""The documentation of rules is made from the rules and their test data, and is up to date."""

import json
from pathlib import Path

import pytest
from codegen.tests.support.rule_samples import IDS
from codegen.tools.lint_rules_page import PAGE
from codegen.tools.make_reference import MAKERS
from codegen.tools.rule_examples import EXAMPLES

from myspinbot_codegen.lint.catalog import examples, explain
from myspinbot_codegen.lint.rules import RULES


@pytest.mark.parametrize("path", MAKERS, ids=lambda path: path.name)
def test_what_is_generated_is_up_to_date(path: Path) -> None:
    """Run `python -m codegen.tools.make_reference` after a change of a rule or of its testdata."""
    assert path.read_text(encoding="utf-8") == MAKERS[path]()


@pytest.mark.parametrize("rule", IDS)
def test_good_sources_are_near_misses(rule: str) -> None:
    """Where the bad sources are wrong, the good ones have something too, and it differs."""
    example = examples()[rule]
    assert example.bad
    assert example.good
    assert example.bad != example.good
    assert example.bad.startswith("{") == example.good.startswith("{")


def test_every_rule_has_an_example() -> None:
    """Made from the first diagnostic in its bad sources."""
    assert list(examples()) == IDS
    assert list(json.loads(EXAMPLES.read_text(encoding="utf-8"))) == IDS


@pytest.mark.parametrize("rule", IDS)
def test_a_rule_is_explained(rule: str) -> None:
    """Its demand, the fix, a bad and a good example, and whether it may be left out."""
    text = explain(rule)
    known = RULES[rule]
    assert text.startswith(f"{rule}: ")
    assert known.summary in text
    assert known.reason in text
    assert examples()[rule].message in text
    assert "How to fix: " in text
    assert ("cannot be left out" in text) == known.is_minimal
    assert (f'"x-lint-ignore": {{"{rule}": "why"}}' in text) != known.is_minimal
    assert (f"`lint --fix` {known.fix}" in text) == bool(known.fix)
    assert "\n\n\n" not in text


def test_the_reference_has_every_rule_once() -> None:
    """A section each, which the table at the top leads to."""
    page = PAGE.read_text(encoding="utf-8")
    for rule in IDS:
        assert page.count(f"\n## {rule}\n") == 1
        assert page.count(f"(#{rule.lower()})") == 1
