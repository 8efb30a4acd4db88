"""Where `breaking` says nothing, nothing breaks: what one version accepts, the other one does."""

import json
from random import Random
from typing import Any

import pytest
from codegen.tests.support.breaking_trees import TYPES, Documents, Trees
from codegen.tests.support.released_versions import find_breaks, is_proved, make_release
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from myspinbot_codegen.breaking.examine import compare
from myspinbot_codegen.breaking.report import Break
from myspinbot_codegen.judges.library_judges import RustJudge
from myspinbot_codegen.judges.question import Question
from myspinbot_codegen.releases.release import Release
from myspinbot_codegen.spec.canonical_walk import closure

_DOCUMENTS = 40


def _release(name: str, tree: dict[str, Any]) -> Release:
    files: dict[str, Any] = {
        f"a/v1/{title}.schema.json": {"title": title, **schema} if schema is not True else schema
        for title, schema in tree.items()
        if isinstance(schema, dict) or schema is True
    }
    files |= {f"a/v1/{it}.schema.json": False for it, schema in tree.items() if schema is False}
    return make_release(name, files)


def _about(found: list[Break], releases: list[Release], name: str) -> list[Break]:
    """What is found in a type, and in those that it refers to."""
    reached = {name}
    for side in releases:
        schemas = {item.name: item.schema for item in side.contracts.definitions.values()}
        reached |= closure(name, schemas).keys()
    return [item for item in found if item.type in reached]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**9))
def test_silence_means_that_nothing_breaks(seed: int) -> None:
    """Trees of types that refer to each other, an edit, and documents made for either version."""
    random = Random(seed)
    trees = Trees(random)
    old = trees.make_tree()
    new = trees.edit(old) if random.random() < 0.9 else trees.make_tree()
    before, after = _release("old", old), _release("new", new)
    found = {
        level: compare(before, after, level=level, categories=("WIRE",))
        for level in ("BACKWARD", "FORWARD")
    }
    for item in (*found["BACKWARD"], *found["FORWARD"]):
        assert (item.severity == "error") == (item.witness is not None)
        assert item.witness is None or is_proved(item, before, after)
    judges = RustJudge(before.contracts), RustJudge(after.contracts)
    for type_ in TYPES:
        silent = [level for level in found if not _about(found[level], [before, after], type_)]
        for number in range(_DOCUMENTS if silent else 0):
            document = Documents(random, new if number % 2 else old).make_document(type_)
            was, now = (judge.verdicts([Question(type_, document)])[0] for judge in judges)
            told = json.dumps([type_, old, new, document])
            assert not (was and not now and "BACKWARD" in silent), told
            assert not (now and not was and "FORWARD" in silent), told


_ANY_PART = {"$ref": "part.schema.json"}


def _with_part(whole: Any, part: Any) -> dict[str, Any]:
    return {"a/v1/whole.schema.json": whole, "a/v1/part.schema.json": part}


@pytest.mark.parametrize(
    "whole",
    [
        {"not": _ANY_PART},
        {"if": _ANY_PART, "then": {"type": "string"}},
        {"oneOf": [_ANY_PART, {"type": "object", "required": ["b"]}]},
        {"type": "array", "contains": _ANY_PART, "maxContains": 1},
        {"properties": {"a": {"not": _ANY_PART}}},
        {"anyOf": [{"not": _ANY_PART}, {"type": "null"}]},
    ],
    ids=lambda whole: next(iter(whole)),
)
def test_a_part_that_allows_more_may_let_the_whole_allow_less(whole: Any) -> None:
    """Below negations and the like, though the whole is written as before."""
    narrow = {"type": "object", "required": ["a"]}
    old, new = (
        make_release(name, _with_part(whole, part))
        for name, part in (("old", narrow), ("new", {"type": "object"}))
    )
    found = compare(old, new, level="BACKWARD", categories=("WIRE",))
    assert {item.type for item in found} == {"Whole"}
    assert all(item.witness and is_proved(item, old, new) for item in found)


def test_a_part_that_forgets_a_property_leaves_it_unevaluated() -> None:
    """The part is open, and so allows as much as before; the whole no longer does."""
    whole = {**_ANY_PART, "type": "object", "unevaluatedProperties": False}
    old, new = (
        make_release(name, _with_part(whole, {"type": "object", "properties": properties}))
        for name, properties in (("old", {"a": True}), ("new", {}))
    )
    found = compare(old, new, level="BACKWARD", categories=("WIRE",))
    assert [(item.type, item.rule) for item in found] == [("Whole", "WIRE_UNEVALUATED_PROPERTIES")]


_MANY = [f"value-{number}" for number in range(400)]
_BOTH_ENDS = {"type": "object", "additionalProperties": False}


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        pytest.param(
            {"dependentRequired": {"title": ["x-a"]}, "type": "object"},
            {"dependentRequired": {"title": ["x-a", "b"]}, "type": "object"},
            {"WIRE_DEPENDENT_REQUIRED"},
            id="a property that is called like an annotation",
        ),
        pytest.param({"enum": _MANY}, {"enum": _MANY[:-1]}, {"WIRE_ENUM"}, id="many values"),
        pytest.param(
            {"oneOf": [{"enum": [3, {"a": 1}]}, {"type": "array"}]},
            {"oneOf": [{"enum": [3, {"a": 1}]}, {"type": "array"}], "unevaluatedProperties": False},
            {"WIRE_ENUM"},
            id="an object that is counted out in a branch",
        ),
        pytest.param(
            {"additionalProperties": {"oneOf": [{"enum": [""]}, True]}},
            {
                "additionalProperties": {"oneOf": [{"enum": [""]}, True]},
                "properties": {"b": {"type": "object"}},
            },
            {"WIRE_PROPERTY_ADDED"},
            id="a property where the first of two branches is no matter",
        ),
        pytest.param({"const": 1}, {"const": 1, "enum": [2]}, {"WIRE_CONST"}, id="both keywords"),
        pytest.param(
            {"const": {"a": 1}},
            {"const": {"a": 1}, "additionalProperties": False},
            {"WIRE_CONST"},
            id="an object as a constant",
        ),
        pytest.param(
            {**_BOTH_ENDS, "patternProperties": {"^a": {"type": "integer"}}},
            {
                **_BOTH_ENDS,
                "patternProperties": {"^a": {"type": "integer"}, "b$": {"maximum": 9}},
            },
            {"WIRE_PATTERN_PROPERTIES"},
            id="a name that two patterns are found in",
        ),
        pytest.param(
            {**_BOTH_ENDS, "patternProperties": {"^a": True}},
            {**_BOTH_ENDS, "patternProperties": {"^a.{0,3}$": True}},
            {"WIRE_ADDITIONAL_PROPERTIES"},
            id="a pattern that some names are too long for",
        ),
        pytest.param(
            {"patternProperties": {"^.{0,10}$": True}, "type": "object"},
            {**_BOTH_ENDS, "patternProperties": {"^.{0,10}$": True}},
            {"WIRE_ADDITIONAL_PROPERTIES"},
            id="names that are longer than others",
        ),
    ],
)
def test_what_once_went_unnoticed(old: Any, new: Any, rules: set[str]) -> None:
    """Each is a break for new readers of old documents."""
    found = find_breaks(old, new, level="BACKWARD")
    assert {item.rule for item in found} == rules


def test_a_value_that_no_document_is_found_for_is_told() -> None:
    """That all values are counted out says nothing about what stands around them."""
    hard = {"type": "string", "pattern": "^[0-9]{9}$", "minLength": 10}
    old, new = (
        {
            "type": "object",
            "properties": {"kind": {"enum": kinds}, "code": {"anyOf": [hard, {"minLength": 2000}]}},
            "required": ["kind", "code"],
        }
        for kinds in (["a", "b"], ["a"])
    )
    found = find_breaks(old, new, level="BACKWARD")
    assert [item.rule for item in found] == ["WIRE_ENUM"]


def test_what_was_taken_for_granted_too_early_is_taken_back() -> None:
    """While a recursive type is compared it counts as contained; what relied on that does not."""
    node = {"$ref": "#/$defs/node"}
    text = {"type": "string"}

    def version(leaf: Any) -> Any:
        inner = {"type": "object", "properties": {"next": node, "leaf": leaf}}
        return {
            "type": "object",
            "properties": {"first": {"anyOf": [node, {"type": "object"}]}, "second": node},
            "$defs": {"node": inner},
        }

    old, new = version(text), version({**text, "maxLength": 3})
    found = find_breaks(old, new, level="BACKWARD")
    assert {item.rule for item in found} == {"WIRE_MAX_LENGTH"}
