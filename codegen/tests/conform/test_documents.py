"""Generated documents differ, are balanced, reach the limits, and depend on the seed only."""

import json
import math
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from myspinbot_codegen.conform.counterexamples import shrink
from myspinbot_codegen.conform.documents.boundary_values import boundaries
from myspinbot_codegen.conform.documents.combinations import combine_schemas
from myspinbot_codegen.conform.documents.document_maker import Corpus, DocumentMaker, is_shared
from myspinbot_codegen.conform.documents.mutations import mutate
from myspinbot_codegen.judges.question import json_text
from myspinbot_codegen.spec.json_values import same_json

SCHEMAS: dict[str, Any] = {
    "Record": {
        "type": "object",
        "additionalProperties": False,
        "required": ["name", "kind"],
        "properties": {
            "name": {"type": "string", "pattern": "^[a-z]{2,4}$"},
            "kind": {"enum": ["a", "b", 1]},
            "when": {"type": "string", "format": "date-time"},
            "next": {"$ref": "#/$defs/Record"},
            "tags": {"type": "array", "items": {"type": "integer"}, "maxItems": 3},
        },
    },
    "Union": {"oneOf": [{"type": "integer", "minimum": 3}, {"type": "null"}, {"type": "string"}]},
    "Pair": {
        "type": "array",
        "prefixItems": [{"type": "integer"}, {"type": "string"}],
        "items": False,
        "minItems": 2,
    },
    "Combined": {
        "allOf": [{"required": ["a"]}, {"properties": {"a": {"type": "integer"}}}],
        "if": {"required": ["b"]},
        "then": {"required": ["c"]},
        "dependentRequired": {"c": ["d"]},
        "patternProperties": {"^x": {"const": 1}},
        "unevaluatedProperties": {"type": "boolean"},
    },
    "Contains": {"type": "array", "contains": {"multipleOf": 5}, "minContains": 2},
    "Flag": {"type": "boolean"},
    "Anything": True,
}


def _judge(name: str, documents: Sequence[Any]) -> list[bool]:
    validator = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMAS})
    return [validator.is_valid(document) for document in documents]


def _corpus(name: str, count: int = 80, seed: int = 0, examples: Sequence[Any] = ()) -> Corpus:
    def judge(documents: Sequence[Any]) -> list[bool]:
        return _judge(name, documents)

    return DocumentMaker(name, SCHEMAS, examples, judge, count, seed).corpus()


@pytest.mark.parametrize("name", sorted(SCHEMAS.keys() - {"Flag", "Anything"}))
def test_half_of_the_documents_are_valid(name: str) -> None:
    """Half of the documents are valid for any keywords; all differ, and the judge confirms them."""
    corpus = _corpus(name)
    assert (len(corpus.valid), len(corpus.invalid)) == (40, 40)
    assert len({json_text(document) for document in corpus.documents()}) == 80
    assert all(_judge(name, list(corpus.valid.values())))
    assert not any(_judge(name, list(corpus.invalid.values())))


def test_a_type_of_few_values_has_them_all() -> None:
    """A type with few valid values has all of them; the other documents are invalid."""
    corpus = _corpus("Flag")
    assert sorted(corpus.valid) == ["false", "true"]
    assert len(corpus.invalid) == 78


def test_a_type_without_invalid_documents_has_valid_ones_only() -> None:
    """A type that accepts everything has the requested number of valid documents."""
    corpus = _corpus("Anything")
    assert len(corpus.documents()) == 80


def test_the_same_seed_gives_the_same_documents() -> None:
    """The same seed gives the same documents, another seed gives different ones."""
    assert json_text(_corpus("Union").documents()) == json_text(_corpus("Union").documents())
    assert json_text(_corpus("Union").documents()) != json_text(
        _corpus("Union", seed=1).documents()
    )


def test_examples_are_among_the_documents() -> None:
    """The examples of the tree are among the documents."""
    example = {"name": "zz", "kind": "b", "tags": [7, 7]}
    assert json_text(example) in _corpus("Record", examples=[example]).valid


def _at_limits(schema: Any, document: Any) -> set[str]:
    return {json_text(value) for value in boundaries(document, schema, SCHEMAS)}


@pytest.mark.parametrize(
    ("schema", "document", "expected"),
    [
        ({"type": "integer", "minimum": 3}, 5, [2, 3, 4, 3.0, 2.5]),
        ({"type": "string", "maxLength": 2}, "a", ["a", "aa", "aaa", "\U0001f600" * 3]),
        ({"type": "array", "minItems": 1, "items": {}}, [1], [[], [1], [1, 1]]),
        ({"enum": ["on", 1]}, "on", ["ON", "on ", 1.0, True, "1", 2]),
        ({"type": "string", "format": "date"}, "a", ["2023-02-29", "2024-02-29", "0000-01-01"]),
        ({}, 1, ["\ud800", "x" * 5000, math.inf][:2]),
        (
            {"type": "object", "properties": {"a": {"type": "null"}, "b": {"const": 1}}},
            {"a": None},
            [{}, {"a": None, "b": 1}, {"a": None, "b": 2}, {"a": None, "__proto__": None}],
        ),
        (
            {"type": "object", "additionalProperties": True, "maxProperties": 1},
            {"a": 1},
            [{}, {"a": 1, "k0": 1}],
        ),
    ],
)
def test_each_limit_is_tested_on_both_sides(
    schema: Any, document: Any, expected: list[Any]
) -> None:
    """There are documents at the limit, one below, one above, and near misses of allowed values."""
    assert {json_text(value) for value in expected} <= _at_limits(schema, document)


def test_limits_of_inner_schemas_are_tested_at_their_locations() -> None:
    """Limits are found through references, lists and branches."""
    schema = {"items": {"anyOf": [{"$ref": "#/$defs/Union"}, {"const": "z"}]}}
    limits = _at_limits(schema, [7])
    assert {"[2]", "[3]", '["z"]', '["Z"]'} <= limits


def test_documents_of_just_too_many_levels_are_made() -> None:
    """Where a schema allows any JSON, there are documents with just too many levels."""

    def depth(value: Any) -> int:
        inner = value.values() if isinstance(value, dict) else value
        return 1 + max(map(depth, inner), default=0) if isinstance(value, dict | list) else 0

    depths = {depth(each) for each in boundaries([1], {"items": {}}, {})}
    assert {99, 100, 101} <= depths


@pytest.mark.parametrize(
    ("document", "shared"),
    [
        (2**53, True),
        (2**53 + 1, False),
        ([{"a": 10**400}], False),
        (10**20, True),
        (math.nan, False),
        (math.inf, True),
        (0.1, True),
    ],
)
def test_numbers_are_exact_doubles(document: Any, shared: bool) -> None:
    """Parsers of JSON read other numbers differently, so no document has one."""
    assert is_shared(document) is shared


DOCUMENTS: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(document=DOCUMENTS, seed=st.integers(0, 1000))
def test_a_mutant_is_json_and_the_original_is_unchanged(document: Any, seed: int) -> None:
    """A mutant is JSON, the original is unchanged, and the same seed gives the same mutant."""
    before = json_text(document)
    first, second = (mutate(document, Random(seed)) for _ in range(2))
    assert json_text(first) == json_text(second)
    assert json_text(document) == before


@given(document=DOCUMENTS)
def test_the_json_text_of_a_document_is_equal_to_it(document: Any) -> None:
    """Infinity becomes a number that is too large to be read."""
    assert same_json(json.loads(json_text(document)), document)


def test_a_counterexample_shrinks_to_its_cause() -> None:
    """Only the part that makes it fail is left."""
    document = {"a": [1, {"b": "long text"}], "c": {"d": [5, 6, 7]}, "e": None}

    def fails(documents: Sequence[Any]) -> list[bool]:
        return ['"d"' in json_text(each) and "6" in json_text(each) for each in documents]

    assert shrink(document, fails) in ({"d": 6}, {"d": "6"}, ["d", 6])


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        (({"minimum": 1}, {"minimum": 2}), {"minimum": 2}),
        (({"maximum": 1}, {"maximum": 2}), {"maximum": 1}),
        (({"type": "number"}, {"type": ["integer", "null"]}), {"type": ["integer"]}),
        (({"required": ["a"]}, {"required": ["b", "a"]}), {"required": ["a", "b"]}),
        (({"enum": [1, 2]}, {"enum": [2, 3]}), {"enum": [2]}),
        ((True, {"type": "null"}), {"type": "null"}),
        (({"type": "null"}, False), False),
        (
            ({"properties": {"a": {"minimum": 1}}}, {"properties": {"a": {"maximum": 2}, "b": {}}}),
            {"properties": {"a": {"minimum": 1, "maximum": 2}, "b": {}}},
        ),
        (
            ({"prefixItems": [{"minimum": 1}]}, {"prefixItems": [{"maximum": 2}, {}]}),
            {"prefixItems": [{"minimum": 1, "maximum": 2}, {}]},
        ),
        (
            ({"oneOf": [True]}, {"oneOf": [False]}),
            {"oneOf": [True], "allOf": [{"oneOf": [False]}]},
        ),
        (
            ({"dependentRequired": {"a": ["b"]}}, {"dependentRequired": {"a": ["c"]}}),
            {"dependentRequired": {"a": ["b", "c"]}},
        ),
    ],
)
def test_schemas_that_apply_together_are_combined(schemas: tuple[Any, ...], expected: Any) -> None:
    """A document drawn from the combined schema is mostly valid for all of them."""
    assert combine_schemas(*schemas) == expected
