"""Validators for JavaScript judge as the reference does, for every keyword of JSON Schema 2020-12.

The schemas are given as canonical ones, so that nothing but the target is judged.
"""

from typing import Any

import pytest
from codegen.tests.support.ajv_validators import (
    generate,
    judge_documents,
    list_refusals,
    make_contracts,
)
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from myspinbot_codegen.schema.reference_validator import Reference

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

# What every object of JavaScript has, or seems to have.
NAMES = ["a", "b", "ab", "__proto__", "constructor", "toString", "length", "0", "a/b", "é", ""]
PATTERNS = ["^a", "b$", "^[ab]{2}$", "__proto__", "o", "^.$", "[^a]", "\\d", "é"]
TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"]
LATER = ["Second", "Third"]

names = st.sampled_from(NAMES)
lists_of_names = st.lists(names, max_size=2, unique=True)
counts = st.integers(0, 3)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 4),
    st.sampled_from([0.0, -0.0, 1.0, 0.5, 0.1, 0.3, 1e300, 2**53, 1e-9]),
    st.sampled_from(["", "a", "b", "ab", "é", "\U0001f600", "a\n", "2024-02-29", "2023-02-29"]),
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=8,
)
plain: dict[str, st.SearchStrategy[Any]] = {
    "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, unique=True),
    "const": documents,
    "enum": st.lists(documents, min_size=1, max_size=3),
    "minimum": st.sampled_from([-1, 0, 0.5, 2]),
    "maximum": st.sampled_from([-1, 0, 0.5, 2]),
    "exclusiveMinimum": st.sampled_from([-1, 0, 0.5]),
    "exclusiveMaximum": st.sampled_from([0, 0.5, 3]),
    "multipleOf": st.sampled_from([1, 2, 2.0, 3, 0.5, 0.1, 1e-8]),
    "minLength": counts,
    "maxLength": st.sampled_from([0, 1, 2, 2.0]),
    "pattern": st.sampled_from(PATTERNS),
    "format": st.sampled_from(["date", "date-time", "uuid"]),
    "minItems": counts,
    "maxItems": counts,
    "uniqueItems": st.booleans(),
    "minProperties": counts,
    "maxProperties": counts,
    "required": lists_of_names,
    "dependentRequired": st.dictionaries(names, lists_of_names, max_size=2),
}


def _some(keywords: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A few of the keywords, so that documents often meet them."""
    return st.lists(st.sampled_from(sorted(keywords)), min_size=1, max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({word: keywords[word] for word in chosen})
    )


def _schemas(later: list[str]) -> st.SearchStrategy[Any]:
    """Schemas; for the same value they refer to later definitions only, so that there is an end."""
    references = [{"$ref": f"#/$defs/{name}"} for name in ["First", *LATER]]

    def build(same: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        member = same | st.sampled_from(references)
        branches = st.lists(same, min_size=1, max_size=3)
        keywords: dict[str, st.SearchStrategy[Any]] = {
            **plain,
            "properties": st.dictionaries(names, member, max_size=3),
            "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), member, max_size=2),
            "additionalProperties": member | st.just(False),
            "propertyNames": _some(plain),
            "dependentSchemas": st.dictionaries(names, same, max_size=2),
            "unevaluatedProperties": member | st.just(False),
            "prefixItems": st.lists(member, min_size=1, max_size=3),
            "items": member | st.just(False),
            "contains": member,
            "minContains": counts,
            "maxContains": counts,
            "unevaluatedItems": member | st.just(False),
            "allOf": branches,
            "anyOf": branches,
            "oneOf": branches | _tagged(),
            "not": same,
            "if": same,
            "then": same,
            "else": same,
        }
        if later:
            keywords["$ref"] = st.sampled_from([f"#/$defs/{name}" for name in later])
        return _some(keywords)

    return st.recursive(_some(plain) | st.booleans(), build, max_leaves=6)


def _tagged() -> st.SearchStrategy[list[Any]]:
    def branches(tag: str, rest: list[dict[str, Any]]) -> list[Any]:
        return [
            {
                "type": "object",
                "required": [tag],
                "properties": {"b": member, tag: {"const": value}},
            }
            for value, member in zip(("a", "b"), rest, strict=True)
        ]

    return st.builds(branches, names, st.lists(_some(plain), min_size=2, max_size=2))


@settings(
    max_examples=8,
    deadline=None,
    # Each step of shrinking would start Node anew.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_judges_as_the_reference_does(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Whatever the schema and the document: many of them at once, for Node has to be started."""
    schemas = {}
    questions = []
    for number in range(12):
        for place, name in enumerate(["First", *LATER]):
            schema = _renamed(data.draw(_schemas(LATER[place:])), number)
            schemas[f"{name}{number}"] = schema
            wanted = st.lists(_near(schema), min_size=8, max_size=8)
            questions += [(f"{name}{number}", document) for document in data.draw(wanted)]
    if list_refusals(schemas):
        return
    verdicts = judge_documents(tmp_path_factory.mktemp("judged"), schemas, questions)
    reference = Reference(make_contracts(schemas).definitions.values())
    for (name, document), verdict in zip(questions, verdicts, strict=True):
        faults = reference.type_errors(name, document)
        assert verdict is not bool(faults), (schemas[name], document, faults)


def _renamed(schema: Any, number: int) -> Any:
    """The schema with references to the definitions of one number."""
    match schema:
        case dict():
            return {
                key: f"{value}{number}" if key == "$ref" else _renamed(value, number)
                for key, value in schema.items()
            }
        case list():
            return [_renamed(item, number) for item in schema]
    return schema


def _near(schema: Any) -> st.SearchStrategy[Any]:
    """Documents, among them some that the schema speaks of."""
    if not isinstance(schema, dict):
        return documents
    if "const" in schema:
        return st.just(schema["const"]) | documents
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | documents
    if "properties" in schema:
        members = {name: _near(member) for name, member in schema["properties"].items()}
        return st.fixed_dictionaries({}, optional=members) | documents
    return documents


CASES: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "a list within a list is empty": (
        {"items": {"contains": {"type": "integer"}}},
        [[], [[1]], [[1], [2, "a"]]],
        [[[1], []], [[]]],
    ),
    "a condition goes on behind what a short list does not have": (
        {"not": {"prefixItems": [{"type": "string"}], "contains": True}},
        [[], [1]],
        [["a"], ["a", 1]],
    ),
    "properties of every object": (
        {
            "type": "object",
            "required": ["__proto__", "constructor"],
            "properties": {"__proto__": {"type": "integer"}, "toString": {"type": "string"}},
            "additionalProperties": {"type": "boolean"},
        },
        [{"__proto__": 1, "constructor": True}, {"__proto__": 1, "constructor": True, "a": False}],
        [{}, {"__proto__": 1}, {"__proto__": "a", "constructor": True}],
    ),
    "dependents of every object": (
        {
            "dependentRequired": {"__proto__": ["a"]},
            "dependentSchemas": {"__proto__": {"maxProperties": 2}},
            "patternProperties": {"__proto__": {"type": "integer"}},
        },
        [{}, {"a": 1}, {"__proto__": 1, "a": 1}, 1, {"constructor": 1}],
        [{"__proto__": 1}, {"__proto__": 1, "a": 1, "b": 1}, {"__proto__": "a", "a": 1}],
    ),
    "equal values": (
        {"enum": [{"constructor": {"a": [1]}, "valueOf": 1}, {"__proto__": 1}, [1, {"a": None}]]},
        [{"valueOf": 1.0, "constructor": {"a": [1.0]}}, {"__proto__": 1}, [1, {"a": None}]],
        [{}, {"__proto__": True}, [True, {"a": None}], [{"a": None}, 1]],
    ),
    "items that differ": (
        {"uniqueItems": True},
        [[1, True, "1", None, 0, False], [{"a": 1, "b": 2}, {"a": 2, "b": 1}], [[1], [True]]],
        [[1, 1.0], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [0, -0.0], [[True], [1], [1]]],
    ),
    "remainders of integers": (
        {"multipleOf": 3},
        [3, 0, -9, 3e15, 4.5e15, 1e300],
        [1, 3.5, 1e21, 1e22],
    ),
    "quotients of fractions": (
        {"multipleOf": 0.01},
        [0, 1e300, 35.06, 0.5],
        [0.001, 0.015, 4.02, 0.07],
    ),
    "a quotient of an integer": ({"multipleOf": 3.0}, [3, 1e21, 1e22], [1, 4.5]),
    "a quotient beyond all numbers": ({"multipleOf": 1e-320}, [0], [1e308]),
    "limits of contains": (
        {"contains": {"type": "integer"}, "minContains": 2, "maxContains": 3},
        [[1, 2], [1, "a", 2, 3], {}, "a"],
        [[], [1], [1, 2, 3, 4]],
    ),
    "limits of contains that cannot be met": (
        {"contains": True, "minContains": 2, "maxContains": 1},
        [{}, 1],
        [[], [1], [1, 2]],
    ),
    "limits of contains that are always met": ({"contains": False, "minContains": 0}, [[], 1], []),
    "items that contains has looked at": (
        {
            "anyOf": [{"contains": {"type": "integer"}}, {"prefixItems": [{"type": "string"}]}],
            "unevaluatedItems": {"type": "boolean"},
        },
        [[1], [True, 1], ["a"], ["a", True], ["a", 1, True]],
        [["a", "b"], [1, "b"]],
    ),
    "properties that a branch has looked at": (
        {
            "if": {"required": ["kind"]},
            "then": {"properties": {"kind": True, "a": True}},
            "else": {"patternProperties": {"^b": True}},
            "dependentSchemas": {"a": {"properties": {"c": True}}},
            "unevaluatedProperties": False,
        },
        [{}, {"kind": 1, "a": 1, "c": 1}, {"b1": 1, "b2": 1}],
        [{"a": 1}, {"kind": 1, "b1": 1}, {"kind": 1, "c": 1}],
    ),
    "a tag": (
        {
            "oneOf": [
                {"type": "object", "required": [""], "properties": {"": {"const": "a"}}},
                {
                    "type": "object",
                    "required": [""],
                    "properties": {"": {"const": "b"}, "c": False},
                },
            ]
        },
        [{"": "a", "c": 1}, {"": "b"}],
        [{}, {"": "c"}, {"": "b", "c": 1}, [], None, "a"],
    ),
    "integers": ({"type": "integer"}, [1, 1.0, -0.0, 1e300], [1.5, True, "1", None]),
    "length in characters": (
        {"minLength": 2, "maxLength": 2},
        ["ab", "\U0001f600\U0001f600", "é\n", 1],
        ["a", "\U0001f600", "abc"],
    ),
    "patterns of characters": ({"pattern": "^.$"}, ["\U0001f600", "a"], ["a\n", "\n", "ab", ""]),
    "conditions that decide nothing": (
        {"if": False, "then": False, "allOf": [{"if": True}, {"then": False}, {"else": False}]},
        [1, None],
        [],
    ),
    "nothing": (False, [], [None, 1, {}, []]),
    "anything": (True, [None, 1, {}, []], []),
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[bool]]:
    """All cases at once, for Node has to be started."""
    schemas = {f"Case{index}": schema for index, (schema, _, _) in enumerate(CASES.values())}
    questions = [
        (f"Case{index}", document)
        for index, (_, valid, invalid) in enumerate(CASES.values())
        for document in valid + invalid
    ]
    answers = iter(judge_documents(tmp_path_factory.mktemp("cases"), schemas, questions))
    return {
        case: [next(answers) for _ in valid + invalid]
        for case, (_, valid, invalid) in CASES.items()
    }


@pytest.mark.parametrize("case", CASES)
def test_is_right_where_libraries_are_wrong(case: str, verdicts: dict[str, list[bool]]) -> None:
    """Each case is one that AJV alone, or a bundle of it, gets wrong or may get wrong."""
    schema, valid, invalid = CASES[case]
    reference = Reference(make_contracts({"It": schema}).definitions.values())
    expected = [True] * len(valid) + [False] * len(invalid)
    assert verdicts[case] == expected
    assert [not reference.type_errors("It", document) for document in valid + invalid] == expected


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        ({"maximum": 2**64 - 1}, "/maximum"),
        ({"items": {"const": {"a": [2**53 + 1]}}}, "/items/const/a/0"),
        ({"enum": [1, -(10**400)]}, "/enum/1"),
        ({"properties": {"a/b": {"multipleOf": 10**17 + 1}}}, "/properties/a~1b/multipleOf"),
        ({"unevaluatedProperties": {"minimum": 10**30}}, "/unevaluatedProperties/minimum"),
    ],
)
def test_refuses_numbers_that_it_would_round(schema: Any, pointer: str) -> None:
    """What a double cannot hold is refused with its place, once."""
    (refusal,) = list_refusals({"It": schema})
    assert (refusal.rule, refusal.pointer) == ("AJV_NUMBER_UNSAFE", pointer)
    assert refusal.message
    assert refusal.hint


@pytest.mark.parametrize("keyword", [{"$dynamicRef": "#a"}, {"format": "email"}, {"odd": 1}])
def test_refuses_what_it_does_not_know(keyword: dict[str, Any]) -> None:
    """Nothing is passed over, whatever the toolchain learns one day."""
    (refusal,) = list_refusals({"It": {"items": {**keyword, "title": "A", "x-odd": 1}}})
    assert refusal.rule == "AJV_KEYWORD_UNKNOWN"
    assert refusal.pointer == f"/items/{next(iter(keyword))}"


def test_refuses_what_never_ends() -> None:
    """A reference that leads back to itself at the same place, where its parts have to be known."""
    schemas = {
        "It": {"$ref": "#/$defs/Other", "unevaluatedItems": False},
        "Other": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Other"}]},
    }
    assert [item.rule for item in list_refusals(schemas)] == ["AJV_IN_PLACE_CYCLE"]


def test_copes_with_nested_conditions_in_linear_size() -> None:
    """What is asked twice is compiled once: code must not double with each level."""
    sizes = []
    for depth in (4, 8):
        schema: Any = {"properties": {"a": True}}
        for _ in range(depth):
            schema = {"anyOf": [schema, {"required": ["b"]}], "unevaluatedProperties": False}
        sizes.append(len(generate({"It": schema})["validators.mjs"]))
    assert sizes[1] < 2 * sizes[0]
