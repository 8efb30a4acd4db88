"""What is told about the rules is made from the rules and their testdata, and is up to date."""

import json
from pathlib import Path

import pytest
from codegen.tests.support.lint_kit import RULES
from codegen.tools.lint_pages import EXAMPLES, MADE, PAGE

from myspinbot_codegen.lint.catalogue import examples, explain
from myspinbot_codegen.lint.fixes import FIXED
from myspinbot_codegen.lint.registry import all_rules


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_what_is_generated_is_up_to_date(path: Path) -> None:
    """Run `python -m codegen.tools.lint_pages` after a change of a rule or of its testdata."""
    assert path.read_text(encoding="utf-8") == MADE[path]()


@pytest.mark.parametrize("rule", RULES)
def test_good_sources_are_near_misses(rule: str) -> None:
    """Where the bad sources are wrong, the good ones have something too, and it differs."""
    example = examples()[rule]
    assert example.bad
    assert example.good
    assert example.bad != example.good
    assert example.bad.startswith("{") == example.good.startswith("{")


def test_every_rule_has_an_example() -> None:
    """Made from the first diagnostic in its bad sources."""
    assert list(examples()) == RULES
    assert list(json.loads(EXAMPLES.read_text(encoding="utf-8"))) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_explained(rule: str) -> None:
    """What it demands, how to mend it, a bad and a good example, and whether it may be left out."""
    text = explain(rule)
    known = all_rules()[rule]
    assert text.startswith(f"{rule}: ")
    assert known.summary in text
    assert known.reason in text
    assert examples()[rule].message in text
    assert "How to mend: " in text
    assert ("cannot be left out" in text) == known.minimal
    assert (f'"x-lint-ignore": {{"{rule}": "why"}}' in text) != known.minimal
    assert ("`lint --fix` does it" in text) == (rule in FIXED)
    assert "\n\n\n" not in text


def test_the_reference_has_every_rule_once() -> None:
    """A section each, which the table at the top leads to."""
    page = PAGE.read_text(encoding="utf-8")
    for rule in RULES:
        assert page.count(f"\n## {rule}\n") == 1
        assert page.count(f"(#{rule.lower()})") == 1
