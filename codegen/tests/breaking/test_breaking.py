"""Every rule of `breaking` finds what its bad versions do wrong, and nothing in its good ones.

`testdata/breaking/<RULE>/{bad,good}` have an `old` and a `new` version each. What is found stands
in `expected.txt`, one break a line, with the document that shows it.
"""

from typing import Any

import pytest
from codegen.tests.support.released_versions import (
    TESTDATA,
    find_breaks,
    format_break,
    is_proved,
    load_release,
    make_versions,
)
from codegen.tools.breaking_rules_page import PAGE, differences

from myspinbot_codegen.breaking.compatibility import CATEGORIES, category_of
from myspinbot_codegen.breaking.examine import compare
from myspinbot_codegen.breaking.rule_table import RULES

DIFFERENCES = differences()
_RULES = list(RULES)


@pytest.mark.parametrize("rule", _RULES)
def test_a_rule_finds_what_breaks(rule: str) -> None:
    """Place, direction, words and witness are as written down, with no other rule switched on."""
    old, new = load_release(rule, "bad", "old"), load_release(rule, "bad", "new")
    found = compare(old, new, rules={rule})
    expected = (TESTDATA / rule / "expected.txt").read_text(encoding="utf-8")
    assert "".join(f"{format_break(item)}\n" for item in found) == expected
    assert {item.rule for item in found} == {rule}
    assert all(item.hint and item.severity == "error" for item in found)
    assert all(is_proved(item, old, new) for item in found if item.witness)


@pytest.mark.parametrize("rule", _RULES)
def test_a_rule_that_is_left_out_finds_nothing(rule: str) -> None:
    """What it is about is found by no other name that it would be missed under."""
    old, new = load_release(rule, "bad", "old"), load_release(rule, "bad", "new")
    assert rule not in {item.rule for item in compare(old, new, rules=set(RULES) - {rule})}


@pytest.mark.parametrize("rule", _RULES)
def test_a_rule_is_content_with_near_misses(rule: str) -> None:
    """The good versions differ as well, and break nothing that the rule is about."""
    assert (
        compare(
            load_release(rule, "good", "old"),
            load_release(rule, "good", "new"),
            rules={rule},
        )
        == []
    )


def test_every_folder_of_testdata_belongs_to_a_rule() -> None:
    """No versions lie about for a rule that is gone."""
    assert {path.name for path in TESTDATA.iterdir() if path.is_dir()} == set(_RULES)


def test_every_rule_says_what_it_is_for() -> None:
    """The reference of the rules is made of these sentences."""
    for rule in RULES.values():
        assert rule.summary.endswith("."), rule.id
        assert rule.hint.endswith("."), rule.id
        assert category_of(rule) in CATEGORIES, rule.id


@pytest.mark.parametrize("case", DIFFERENCES, ids=lambda case: case["difference"])
def test_the_known_types_of_differences_are_found(case: dict[str, Any]) -> None:
    """What the JSON Schema checker of Confluent's registry tells apart, each with a witness."""
    old, new = make_versions(case["old"], case["new"])
    found = find_breaks(case["old"], case["new"])
    levels = {level for item in found for level in item.levels if item.rule == case["rule"]}
    assert levels == set(case["levels"])
    assert case["rule"] is not None or not found
    for item in found:
        assert item.rule.startswith("WIRE_RESERVED_NAME") or is_proved(item, old, new)


def test_the_reference_has_every_rule_and_difference_once() -> None:
    """A section for each rule, which the tables lead to."""
    page = PAGE.read_text(encoding="utf-8")
    for rule in _RULES:
        assert page.count(f"\n## {rule}\n") == 1
        assert page.count(f"\n| [`{rule}`](#{rule.lower()}) |") == 1
    for case in DIFFERENCES:
        assert page.count(f"\n| `{case['difference']}` |") == 1


def test_there_is_a_case_for_each_known_type_of_difference() -> None:
    """They are 132."""
    assert len({case["difference"] for case in DIFFERENCES}) == 132
