"""Schemas in words: every keyword is told, down to the last level, whatever stands beside it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.targets.docs.text.blocks import Code, Line, Link, Mark, Outside, Span, Spans
from myspinbot_codegen.targets.docs.text.rule_words import describe, rules_of
from myspinbot_codegen.targets.docs.text.type_words import type_of


def said(spans: Spans) -> str:
    """The words of a line."""

    def word(span: Span) -> str:
        match span:
            case Code(text):
                return f"`{text}`"
            case Link(label) | Outside(label):
                return f"[{label}]"
            case Mark(word):
                return f"({word})"
        return span

    return "".join(map(word, spans))


def told(made: Line, depth: int = 0) -> str:
    """A line with those below it."""
    below = "".join("\n" + told(each, depth + 1) for each in made.children)
    return f"{'  ' * depth}{said(made.spans)}{below}"


def ref(name: str) -> dict[str, str]:
    """A reference to a type."""
    return {"$ref": f"#/$defs/{name}"}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (True, "any value"),
        (False, "no value"),
        ({}, "any value"),
        (ref("Job"), "[Job]"),
        ({"type": "string"}, "string"),
        ({"type": ["string", "null"]}, "string or null"),
        ({"const": "x"}, '`"x"`'),
        ({"type": "string", "const": "x"}, '`"x"`'),
        ({"enum": ["a", 1, None]}, "string or number or null"),
        ({"type": "array", "items": ref("Job")}, "array of [Job]"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, "array of (string or null)"),
        ({"type": "array"}, "array"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "map of integer"),
        ({"type": "object", "additionalProperties": False}, "empty object"),
        ({"anyOf": [ref("Job"), {"type": "null"}]}, "[Job] or null"),
        ({"oneOf": [ref("Job"), {"type": "null"}]}, "[Job] or null"),
        ({"allOf": [ref("Job")]}, "[Job]"),
        (
            {"anyOf": [{"type": "integer", "const": 1.0}, {"type": "number", "const": 2}]},
            "`1.0` or `2`",
        ),
        (
            {"type": "object", "additionalProperties": {"anyOf": [True, False]}},
            "map of (any value or no value)",
        ),
        ({"anyOf": [{"minLength": 1}, {"type": "null"}]}, "any value"),
    ],
)
def test_types_are_named_in_a_few_words(schema: Any, words: str) -> None:
    """What a field holds can be read at a glance."""
    assert said(type_of(schema)) == words


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string", "minLength": 1, "maxLength": 5}, "string, 1 to 5 characters"),
        ({"type": "string", "minLength": 1}, "string, at least 1 character"),
        ({"type": "string", "maxLength": 3}, "string, at most 3 characters"),
        ({"type": "string", "minLength": 2, "maxLength": 2}, "string, exactly 2 characters"),
        ({"type": "string", "pattern": "^a$"}, "string, matches `^a$`"),
        ({"type": "string", "format": "date"}, "string, format `date`"),
        ({"type": "number", "minimum": 0, "maximum": 1.5}, "number, 0 to 1.5"),
        ({"type": "integer", "minimum": 3}, "integer, at least 3"),
        ({"type": "integer", "maximum": 3}, "integer, at most 3"),
        ({"type": "number", "exclusiveMinimum": 0}, "number, greater than 0"),
        ({"type": "number", "exclusiveMaximum": 9}, "number, less than 9"),
        ({"type": "integer", "multipleOf": 8}, "integer, a multiple of 8"),
        ({"type": "string", "enum": ["a", "b"]}, 'string, one of `"a"`, `"b"`'),
        ({"type": "array", "minItems": 1, "maxItems": 2}, "array, 1 to 2 items"),
        ({"type": "array", "uniqueItems": True}, "array, no two items alike"),
        ({"type": "object", "minProperties": 1}, "object, at least 1 field"),
        ({"type": "object", "maxProperties": 4}, "object, at most 4 fields"),
        ({"type": "object", "required": ["a"]}, "object, requires `a`"),
        ({"minimum": 3}, "if it is a number: at least 3"),
        ({"type": ["string", "null"], "minLength": 1}, "string or null, at least 1 character"),
        ({**ref("Port"), "maximum": 9}, "[Port], if it is a number: at most 9"),
        ({"oneOf": [ref("A"), ref("B")]}, "[A] or [B], exactly one of these"),
        ({"type": "string", "default": "x"}, 'string, default `"x"`'),
        ({"type": "string", "readOnly": True, "writeOnly": True}, "string, read only, write only"),
        ({"type": "number", "x-unit": "ms"}, 'number, `x-unit` `"ms"`'),
        ({"title": "Wait", "description": "In s."}, "any value: Wait. In s."),
    ],
)
def test_simple_rules_stand_in_a_row(schema: Any, words: str) -> None:
    """Bounds are told as people say them, and for which JSON type where that is open."""
    assert told(describe(schema)) == words


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (
            {"type": "array", "items": {"type": "string", "minLength": 1}, "maxItems": 3},
            "array of string, at most 3 items\n  each item: string, at least 1 character",
        ),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, True], "items": False},
            "array, no further items\n  item 1: string\n  item 2: any value",
        ),
        (
            {"type": "array", "prefixItems": [True], "items": {"type": "null"}},
            "array\n  item 1: any value\n  further items: null",
        ),
        (
            {"type": "array", "contains": {"const": 1}},
            "array\n  at least 1 item matching: `1`",
        ),
        (
            {"type": "array", "contains": {"const": 1}, "minContains": 2, "maxContains": 3},
            "array\n  2 to 3 items matching: `1`",
        ),
        (
            {"type": "array", "unevaluatedItems": {"type": "null"}},
            "array\n  items that no other rule describes: null",
        ),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "string"}, "b": True},
                "required": ["a", "z"],
                "additionalProperties": False,
            },
            "object, requires `z`, no other fields\n"
            "  field `a`, required: string\n  field `b`: any value",
        ),
        (
            {"type": "object", "patternProperties": {"^x": {"type": "null"}}},
            "object\n  fields whose name matches `^x`: null",
        ),
        (
            {"type": "object", "propertyNames": {"maxLength": 3}},
            "object\n  names of fields: string, at most 3 characters",
        ),
        (
            {"type": "object", "dependentRequired": {"a": ["b", "c"]}},
            "object, a field `a` requires `b`, `c`",
        ),
        (
            {"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}},
            "object\n  if there is a field `a`: requires `b`",
        ),
        (
            {"type": "object", "properties": {}, "unevaluatedProperties": False},
            "object\n  fields that no other rule describes: no value",
        ),
        (
            {"allOf": [{"minimum": 1}, {"maximum": 2}]},
            "all of:\n  if it is a number: at least 1\n  if it is a number: at most 2",
        ),
        (
            {"anyOf": [{"type": "string", "minLength": 1}, {"type": "null"}]},
            "string or null\n  at least one of:\n    string, at least 1 character\n    null",
        ),
        (
            {"oneOf": [{"type": "string", "minLength": 1}, {"type": "null"}]},
            "string or null\n  exactly one of:\n    string, at least 1 character\n    null",
        ),
        ({"not": {"type": "null"}}, "not: null"),
        (
            {"not": {"type": "null"}, "if": {"type": "string"}, "then": False},
            "a value for which\n  not: null\n  if: string\n    then: no value",
        ),
        (
            {"if": {"type": "string"}, "then": {"minLength": 1}, "else": False},
            "if: string\n  then: if it is a string: at least 1 character\n  otherwise: no value",
        ),
    ],
)
def test_rules_about_parts_stand_below(schema: Any, words: str) -> None:
    """What holds for a part of a document is not mistaken for a rule about the whole."""
    assert told(describe(schema)) == words


def test_rules_of_several_types_say_which_one_they_are_for() -> None:
    """Where a document may have any type, a rule for parts of arrays says so."""
    schema = {"items": {"minimum": 1}, "minItems": 2}
    assert [told(each) for each in rules_of(schema)] == [
        "if it is an array: at least 2 items",
        "if it is an array: each item: if it is a number: at least 1",
    ]


def test_what_is_known_of_the_type_is_not_said_again() -> None:
    """Rules for the whole, in branches and conditions, are for the type that was named before."""
    branches = {"anyOf": [{"required": ["a"]}, {"not": {"required": ["b"]}}]}
    condition = {"if": {"required": ["c"]}, "then": {"minProperties": 3}}
    assert told(describe({"type": "object", **branches, **condition})) == (
        "object\n  at least one of:\n    requires `a`\n    not: requires `b`\n"
        "  if: requires `c`\n    then: at least 3 fields"
    )


def test_a_reference_with_rules_of_its_own_keeps_them() -> None:
    """What stands beside a reference holds too."""
    schema = {**ref("Port"), "type": "integer", "const": 5, "enum": [5, 6], "not": ref("Old")}
    words = told(describe(schema))
    assert words.startswith("[Port], of type integer, exactly `5`, one of `5`, `6`")
    assert words.endswith("not: [Old]")


def test_an_unknown_word_is_shown_as_it_stands() -> None:
    """Nothing that may matter is left out because nobody has words for it."""
    assert told(describe({"type": "array", "minContains": 2, "contentEncoding": "x"})) == (
        'array, `minContains` `2`, `contentEncoding` `"x"`'
    )


_LEAVES = st.one_of(
    st.builds(lambda n: {"minimum": n}, st.integers(1000, 9999)),
    st.builds(lambda n: {"type": "string", "maxLength": n}, st.integers(1000, 9999)),
    st.builds(lambda n: {"const": n}, st.integers(1000, 9999)),
    st.builds(lambda n: {"required": [f"name{n}"]}, st.integers(1000, 9999)),
)


def _nest(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    one = st.sampled_from(
        ("items", "contains", "additionalProperties", "not", "unevaluatedItems", "propertyNames")
    )
    return st.one_of(
        st.builds(lambda word, inner: {word: inner}, one, children),
        st.builds(
            lambda word, inner: {word: inner},
            st.sampled_from(("allOf", "anyOf", "oneOf", "prefixItems")),
            st.lists(children, min_size=1, max_size=3),
        ),
        st.builds(
            lambda word, inner: {word: inner},
            st.sampled_from(("properties", "patternProperties", "dependentSchemas")),
            st.dictionaries(st.sampled_from("abc"), children, min_size=1, max_size=2),
        ),
        st.builds(
            lambda one, two, three: {"if": one, "then": two, "else": three},
            children,
            children,
            children,
        ),
        st.builds(lambda one, two: {**one, **two}, children, children),
    )


@given(st.recursive(_LEAVES, _nest, max_leaves=12))
def test_every_value_of_a_schema_is_told(schema: Any) -> None:
    """However rules stand within each other, every bound and every name of them is in the words."""
    words = told(describe(schema))
    for number in _numbers(schema):
        assert number in words


def _numbers(schema: Any) -> list[str]:
    text = json.dumps(schema)
    digits = "".join(char if char.isdigit() else " " for char in text)
    return digits.split()
