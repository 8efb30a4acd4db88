"""What compiled validators say about schemas that no shape can express, and what they keep back."""

from typing import Any

import pytest
from codegen.tests.support.compiled_types import (
    compile_types,
    list_faults,
    make_exact_type,
    make_guarded_type,
)

from myspinbot_codegen.ir import model as ir

TEXT_OR_LIST = {"anyOf": [{"type": "string", "minLength": 3}, {"type": "array", "maxItems": 1}]}
OPEN = {"properties": {"a": True}, "unevaluatedProperties": False}


@pytest.mark.parametrize(
    ("schema", "document", "rule", "pointer", "expected", "found"),
    [
        (False, 1, "false", "", "nothing", "1"),
        ({"properties": {"a/b": False}}, {"a/b": 1}, "false", "/a~1b", "nothing", "1"),
        ({"type": ["null", "array"]}, 1, "type", "", "null or array", "1"),
        ({"const": {"a": [1]}}, {"a": [True]}, "const", "", '{"a": [1]}', '{"a": [true]}'),
        ({"enum": [[1], "a"]}, [2], "enum", "", 'one of [1], "a"', "[2]"),
        ({"multipleOf": 0.5}, 1.2, "multipleOf", "", "a multiple of 0.5", "1.2"),
        (TEXT_OR_LIST, "ab", "anyOf", "", "a value that fits at least one of 2", '"ab"'),
        ({"oneOf": [True, {}]}, 1, "oneOf", "", "a value that fits exactly one of 2", "1"),
        ({"items": {"not": {"const": 1}}}, [0, 1], "not", "/1", "a value of another kind", "1"),
        ({"allOf": [{"minimum": 2}]}, 1, "minimum", "", "a number of at least 2", "1"),
        ({"if": {"const": 1}, "then": {"minimum": 2}}, 1, "minimum", "", "a number of", "1"),
        ({"if": {"const": 1}, "else": {"minimum": 2}}, 0, "minimum", "", "a number of", "0"),
        ({"contains": {"const": 1}}, [2], "contains", "", "an item of the kind", "[2]"),
        (
            {"contains": {"const": 1}, "minContains": 2},
            [1],
            "minContains",
            "",
            "at least 2 items of the kind",
            "[1]",
        ),
        (
            {"contains": {"const": 1}, "maxContains": 1},
            [1, 1],
            "maxContains",
            "",
            "at most 1 items of the kind",
            "[1, 1]",
        ),
        ({"prefixItems": [{"type": "null"}]}, [1], "type", "/0", "null", "1"),
        ({"prefixItems": [True], "items": False}, [1, 2], "items", "/1", "no further items", "2"),
        (
            {"prefixItems": [True], "items": {"type": "null"}},
            [1, None, 2],
            "type",
            "/2",
            "null",
            "2",
        ),
        (
            {"prefixItems": [True], "unevaluatedItems": False},
            [1, 2],
            "unevaluatedItems",
            "/1",
            "no",
            "2",
        ),
        (
            OPEN,
            {"b": 1},
            "unevaluatedProperties",
            "/b",
            "no further properties",
            "the property 'b'",
        ),
        (
            {"allOf": [{"properties": {"a": True}}], "unevaluatedProperties": {"type": "null"}},
            {"a": 1, "b": 2},
            "type",
            "/b",
            "null",
            "2",
        ),
        ({"propertyNames": False}, {"a": 1}, "propertyNames", "", "no properties", '{"a": 1}'),
        ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "maxLength", "", "at most 1", "2 char"),
        (
            {"patternProperties": {"^a": True}, "additionalProperties": False},
            {"ab": 1, "b": 2},
            "additionalProperties",
            "/b",
            "no properties",
            "the property 'b'",
        ),
        ({"patternProperties": {"^a": {"type": "null"}}}, {"ab": 1}, "type", "/ab", "null", "1"),
        (
            {"dependentRequired": {"a": ["b"]}},
            {"a": 1},
            "dependentRequired",
            "/b",
            "the property 'b', since there is 'a'",
            "nothing",
        ),
        ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"a": 1}, "required", "/b", "", "no"),
    ],
)
def test_a_fault_says_what_and_where(
    schema: Any, document: Any, rule: str, pointer: str, expected: str, found: str
) -> None:
    """Rule and pointer are exact; expectation, finding and hint are words for a person."""
    (fault,) = list_faults(schema, document)
    assert (fault.rule, fault.pointer) == (rule, pointer)
    assert fault.expected.startswith(expected)
    assert fault.found.startswith(found)
    assert fault.hint


def test_all_faults_are_reported() -> None:
    """Whoever fills in a form wants to know everything at once, through references too."""
    schema = {
        "allOf": [{"$ref": "#/$defs/Other"}, {"required": ["d"]}],
        "properties": {"a": {"type": "string"}, "b": {"items": {"type": "null"}}},
    }
    other = {"properties": {"c": {"$ref": "#/$defs/Text"}}}
    document = {"a": 1, "b": [None, 2], "c": 3}
    found = list_faults(schema, document, Other=other, Text={"type": "string"})
    assert sorted(fault.pointer for fault in found) == ["/a", "/b/1", "/c", "/d"]


def test_what_is_unevaluated_is_told_only_of_what_fits_otherwise() -> None:
    """Without a branch that fits, everything would be unevaluated, which helps nobody."""
    schema = {
        "anyOf": [{"properties": {"a": {"type": "string"}}, "required": ["a"]}],
        "unevaluatedProperties": False,
    }
    assert [fault.rule for fault in list_faults(schema, {"a": 1})] == ["anyOf"]


@pytest.mark.parametrize(
    "document", [{"key": "abc"}, {"key": ["abc"]}, {"key": "\ud800abc"}, ["abc"], {"other": "abc"}]
)
def test_secrets_stay_secret(document: Any) -> None:
    """Where a secret may be, no value is shown, wherever it is and whatever is wrong."""
    secret = {"type": "string", "minLength": 9, "x-secret": True}
    schema = {
        "type": "object",
        "anyOf": [{"required": ["other"]}, {"$ref": "#/$defs/Keys"}],
        "properties": {"other": {"minLength": 4}},
    }
    found = list_faults(
        schema, document, Keys={"properties": {"key": {"$ref": "#/$defs/Key"}}}, Key=secret
    )
    assert found
    assert not any("abc" in fault.found + fault.expected + fault.hint for fault in found)


@pytest.mark.parametrize(
    "schema",
    [
        {"minProperties": 0},
        {"not": {"type": "null"}},
        {"properties": {"other": {"type": "null"}}},
        {"$ref": "#/$defs/Other"},
        {"anyOf": [{"required": ["a"]}, {"unevaluatedProperties": {"type": "null"}}]},
    ],
)
@pytest.mark.parametrize(
    "part", ["\ud800", 1e999, float("nan"), {"\ud800": 1}, {1: 1}, (1,), object()]
)
def test_what_is_no_json_is_refused_wherever_it_is(schema: Any, part: Any) -> None:
    """Also in places that the schema says nothing about; the place is told."""
    validators = compile_types(make_guarded_type("It", schema), make_guarded_type("Other", True))
    for name in ("It", "ItRule"):
        (fault,) = validators[name]({"a": [part]})
        assert (fault.rule, fault.pointer) == ("json", "/a/0")


def _nested(depth: int, inner: Any) -> Any:
    for _ in range(depth):
        inner = {"a": inner}
    return inner


IT = ir.Reference(make_exact_type("It", ir.Null()).key)
SHAPES = {
    "recursion": ir.Record("It", None, (ir.Property("a", IT, required=False),)),
    "free JSON": ir.Dictionary(ir.AnyValue()),
    "guard": ir.Dictionary(ir.Guarded(ir.AnyValue(), {"maxProperties": 1}, "AnyRule")),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_document_has_at_most_100_levels(shape: ir.Shape) -> None:
    """Counted from the top of the document, whatever the type; deeper ones end nobody's stack."""
    check = compile_types(make_exact_type("It", shape))["It"]
    assert check(_nested(100, {})["a"]) == []
    for depth in (100, 600, 100_000):
        assert {fault.rule for fault in check(_nested(depth, {}))} == {"json"}


def test_endless_types_are_checked_once_a_level() -> None:
    """Each branch is looked at once, though what it evaluates matters to two schemas."""
    schema = {
        "anyOf": [{"properties": {"a": {"$ref": "#/$defs/It"}}}, {"required": ["b"]}],
        "unevaluatedProperties": False,
    }
    assert list_faults(schema, _nested(60, {})) == []
    assert list_faults(schema, _nested(60, {"c": 1})) != []


def test_schemas_may_be_nested_deeply() -> None:
    """Python knows only so many loops within each other; further ones get a function."""
    deep: ir.Shape = ir.Null()
    schema: Any = {"type": "null"}
    document: Any = None
    for _ in range(40):
        deep, schema, document = ir.Array(deep), {"items": schema}, [document]
    validators = compile_types(
        make_exact_type("Exact", deep, schema), make_guarded_type("General", schema)
    )
    for name in ("Exact", "General"):
        assert validators[name](document) == []
        (fault,) = validators[name](_innermost(document))
        assert (fault.rule, fault.pointer) == ("type", "/0" * 40)


def _innermost(document: Any) -> Any:
    return [_innermost(document[0])] if document else 1


@pytest.mark.parametrize(
    "name",
    ["a-b", 'q"', "it's", "\n", "\\", "{0}", "${a}", "class", "é", "", 'a"]; raise SystemExit  # '],
)
def test_names_of_properties_are_any_text(name: str) -> None:
    """In shapes as in schemas, and they come back in pointers unchanged."""
    shape = ir.Record("Exact", None, (ir.Property(name, ir.Null(), required=True),))
    schema = {
        "properties": {name: {"type": "null"}},
        "required": [name],
        "dependentRequired": {name: [name]},
        "dependentSchemas": {name: {"minProperties": 1}},
        "unevaluatedProperties": False,
    }
    validators = compile_types(
        make_exact_type("Exact", shape), make_guarded_type("General", schema)
    )
    for check in (validators["Exact"], validators["General"]):
        assert check({name: None}) == []
        assert [fault.path for fault in check({name: 1})] == [(name,)]
        assert [fault.rule for fault in check({})] == ["required"]


def test_a_pattern_may_be_spelled_like_a_format() -> None:
    """Both are searched for."""
    schema = {"allOf": [{"pattern": "date"}, {"format": "date"}]}
    assert [fault.rule for fault in list_faults(schema, "2026-01-15")] == ["pattern"]
    assert [fault.rule for fault in list_faults(schema, "a date")] == ["format"]


@pytest.mark.parametrize(
    ("limit", "value", "verdict"),
    [(0.1, 10**400, False), (0.5, 10**400, True), (5e-324, 1e308, True), (10**400, 1.5, False)],
)
def test_multiples_are_exact_where_floats_end(limit: Any, value: Any, verdict: bool) -> None:
    """Neither huge numbers nor huge limits break the check."""
    assert (list_faults({"multipleOf": limit}, value) == []) is verdict
