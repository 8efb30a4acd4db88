"""What the compiled validators say: every fault, its place, what was expected and what to do."""

from typing import Any

import pytest
from codegen.tests.support.platform import BASE, Platform

BODY: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "name": {"description": "A name.", "type": "string", "minLength": 2, "maxLength": 3},
        "word": {"description": "A word.", "type": "string", "pattern": "^[a-z]+$"},
        "when": {"description": "A time.", "type": "string", "format": "date-time"},
        "size": {
            "description": "A size.",
            "type": "integer",
            "minimum": 1,
            "maximum": 9,
            "multipleOf": 3,
        },
        "share": {
            "description": "A share.",
            "type": "number",
            "exclusiveMinimum": 0,
            "exclusiveMaximum": 1,
        },
        "colour": {"description": "A colour.", "enum": ["red", "blue"]},
        "level": {"description": "A level.", "enum": [1, True, None]},
        "list": None,
        "rows": {
            "description": "Rows.",
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "uniqueItems": True,
            "items": {"type": "array", "items": {"$ref": "cell.schema.json"}},
        },
        "by_key": {
            "description": "By key.",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 2,
            "propertyNames": {"maxLength": 4},
            "additionalProperties": {"type": ["boolean", "null"]},
        },
        "shape": {
            "description": "A shape.",
            "oneOf": [
                {
                    "title": kind.title(),
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"kind": {"const": kind}},
                    "required": ["kind"],
                }
                for kind in ("round", "square")
            ],
        },
        "mixed": {"description": "A mix.", "oneOf": [{"type": "string"}, {"type": "integer"}]},
    },
    "required": ["name"],
}
del BODY["properties"]["list"]


@pytest.fixture
def things(platform: Platform) -> Platform:
    """A platform whose type has every rule."""
    platform.add("a/v1/cell.schema.json", {"type": "integer"}, valid=1, invalid="x")
    platform.add("a/v1/thing.schema.json", BODY, valid={"name": "ab"}, invalid={})
    platform.generate()
    return platform


@pytest.mark.parametrize(
    ("change", "rule", "pointer", "expected", "found"),
    [
        ({"name": "a"}, "minLength", "/name", "at least 2 characters", "1 characters"),
        ({"name": "abcd"}, "maxLength", "/name", "at most 3 characters", "4 characters"),
        ({"name": 1}, "type", "/name", "string", "1"),
        ({"word": "A"}, "pattern", "/word", "text that matches ^[a-z]+$", '"A"'),
        ({"when": "now"}, "format", "/when", "text in the format date-time", '"now"'),
        ({"size": 0}, "minimum", "/size", "a number of at least 1", "0"),
        ({"size": 12}, "maximum", "/size", "a number of at most 9", "12"),
        ({"size": 4}, "multipleOf", "/size", "a multiple of 3", "4"),
        ({"size": True}, "type", "/size", "integer", "true"),
        ({"share": 0}, "exclusiveMinimum", "/share", "a number greater than 0", "0"),
        ({"share": 1}, "exclusiveMaximum", "/share", "a number less than 1", "1"),
        ({"colour": "green"}, "enum", "/colour", 'one of "red", "blue"', '"green"'),
        ({"level": 0}, "enum", "/level", "one of 1, true, null", "0"),
        ({"rows": []}, "minItems", "/rows", "at least 1 items", "0 items"),
        ({"rows": [[], [1], [2]]}, "maxItems", "/rows", "at most 2 items", "3 items"),
        ({"rows": [[1], [1.0]]}, "uniqueItems", "/rows", "items that all differ", "[[1], [1.0]]"),
        ({"rows": [[1], [2, "x"]]}, "type", "/rows/1/1", "integer", '"x"'),
        ({"by_key": {}}, "minProperties", "/by_key", "at least 1 properties", "0 properties"),
        ({"by_key": {"a/b": 1}}, "type", "/by_key/a~1b", "boolean", "1"),
        (
            {"by_key": {"abcde": True}},
            "maxLength",
            "/by_key",
            "at most 4 characters",
            "5 characters",
        ),
        (
            {"shape": {"kind": "flat"}},
            "oneOf",
            "/shape",
            'the property \'kind\' to be one of "round", "square"',
            '"flat"',
        ),
        ({"mixed": None}, "type", "/mixed", "string or number", "null"),
        (
            {"nam": "x"},
            "additionalProperties",
            "/nam",
            "one of the properties",
            "the property 'nam'",
        ),
    ],
)
def test_a_fault_says_what_and_where(
    things: Platform, change: dict[str, Any], rule: str, pointer: str, expected: str, found: str
) -> None:
    """Rule, pointer, expectation and finding are exact; there is always a hint."""
    (fault,) = things.load(".validators").faults("Thing", {"name": "ab", **change})
    assert (fault.rule, fault.pointer, fault.found) == (rule, pointer, found)
    assert fault.expected.startswith(expected)
    assert fault.hint


def test_all_faults_are_reported(things: Platform) -> None:
    """Whoever fills in a form wants to know everything at once."""
    faults = things.load(".validators").faults("Thing", {"size": 10, "shape": {}, "colou": "red"})
    assert [fault.pointer for fault in faults] == ["/name", "/size", "/size", "/shape", "/colou"]
    assert faults[0].hint == "Add the property 'name'."
    assert faults[-1].hint == "Did you mean 'colour'?"


def test_long_values_are_cut(things: Platform) -> None:
    """A message stays readable, whatever was sent."""
    (fault,) = things.load(".validators").faults("Thing", {"name": "ab", "word": "A" * 10_000})
    assert len(fault.found) < 300


def test_types_are_known_by_title_id_and_model(things: Platform) -> None:
    """All three name the same type; others are told."""
    faults = things.load(".validators").faults
    model = things.load(".models").Thing
    for name in ("Thing", f"{BASE}/a/v1/thing.schema.json", model):
        assert faults(name, {"name": "ab"}) == []
    with pytest.raises(LookupError, match="Nothing"):
        faults("Nothing", {})
