"""Hypothesis strategies for schemas of the supported subset, and for documents of them."""

from __future__ import annotations

import math
import posixpath
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Files = dict[str, Any]
Again = Callable[[Any], st.SearchStrategy[Any]]

NAMES = ["alpha", "beta", "gamma_ray", "delta_2", "e"]
PATTERNS = [
    "^[a-z]+$",
    "[0-9]",
    r"^\d{2}$",
    "^(ab|c)*$",
    r"^a.b$",
    r"\.",
    "^$",
    "é+",
    r"^[^a-c\-]+$",
]
TEXTS = st.one_of(
    st.sampled_from(
        ["", "a", "ab", "abc", "1", "true", "12", "a\n", "a\nb", "é", "\U0001f600", "a.b"]
    ),
    st.text(max_size=3),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 12),
    st.sampled_from([0.0, 1.0, -1.0, 2.5, 1e300, -0.0, 2.0**53, 10**20, 0.1, 1e-9]),
    TEXTS,
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=5,
)


def _maybe(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keywords)


def _limits(
    low: str, high: str, numbers: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    def build(values: tuple[Any, Any, int]) -> dict[str, Any]:
        first, second, which = values
        both = {low: min(first, second), high: max(first, second)}
        return [both, {low: first}, {high: second}, {}][which]

    return st.tuples(numbers, numbers, st.integers(0, 3)).map(build)


def _merge(*parts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(*parts).map(
        lambda dictionaries: {
            key: value for dictionary in dictionaries for key, value in dictionary.items()
        }
    )


_COUNTS = st.integers(0, 3)
STRINGS = _merge(
    st.just({"type": "string"}),
    _limits("minLength", "maxLength", _COUNTS),
    _maybe(
        pattern=st.sampled_from(PATTERNS), format=st.sampled_from(["date-time", "date", "uuid"])
    ),
)
INTEGERS = _merge(
    st.just({"type": "integer"}),
    st.one_of(
        _limits("minimum", "maximum", st.integers(-5, 12)),
        st.just({"exclusiveMinimum": 0.5, "maximum": 9.5}),
        st.just({"minimum": -3, "exclusiveMaximum": 7}),
        st.just({"multipleOf": 3}),
    ),
)
NUMBER_SCHEMAS = _merge(
    st.just({"type": "number"}),
    st.one_of(
        _limits("minimum", "maximum", st.sampled_from([-2.5, -1, 0, 0.1, 1.0, 2.5, 10])),
        st.just({"exclusiveMinimum": 0, "exclusiveMaximum": 2.5}),
    ),
)
ENUMS = st.one_of(
    st.lists(st.sampled_from(["a", "b", "c d", 'q"', "\n"]), min_size=1, unique=True).map(
        lambda values: {"enum": values}
    ),
    st.lists(
        st.sampled_from(["a", 1, 2.5, True, None, 0, False]),
        min_size=1,
        unique_by=lambda value: (type(value), value),
    ).map(lambda values: {"enum": values}),
    st.sampled_from(["a", 1, 1.0, 0, True, False, None, 2.5]).map(lambda value: {"const": value}),
)
LEAVES = st.one_of(
    STRINGS,
    STRINGS,
    INTEGERS,
    NUMBER_SCHEMAS,
    ENUMS,
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.sampled_from([{}, True]),
    st.sampled_from([{"type": ["string", "null"]}, {"type": ["integer", "null"], "minimum": 1}]),
)


def _array(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return _merge(
        st.fixed_dictionaries(
            {"type": st.sampled_from(["array", ["array", "null"]]), "items": items}
        ),
        _limits("minItems", "maxItems", _COUNTS),
        _maybe(uniqueItems=st.booleans()),
    )


def _map(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return _merge(
        st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": values}),
        _limits("minProperties", "maxProperties", _COUNTS),
        _maybe(
            propertyNames=st.sampled_from(
                [{"pattern": "^[a-z]+$"}, {"maxLength": 4}, {"$ref": "#/$defs/key"}]
            )
        ),
    )


def _describe(schema: Any) -> Any:
    return (
        {"description": "One.", **schema} if isinstance(schema, dict) else {"description": "Any."}
    )


@st.composite
def _record(draw: st.DrawFn, members: st.SearchStrategy[Any]) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=4))
    properties = {name: _describe(draw(members)) for name in names}
    required = [name for name in names if draw(st.booleans())]
    schema: dict[str, Any] = {"type": "object"}
    if properties:
        schema["properties"] = properties
    if required:
        schema["required"] = required
    extra = (
        draw(st.sampled_from([False, False, False, True, {"type": "integer"}]))
        if properties
        else False
    )
    return {**schema, "additionalProperties": extra}


@st.composite
def _tagged_union(draw: st.DrawFn, members: st.SearchStrategy[Any]) -> dict[str, Any]:
    branches: list[Any] = []
    for value in draw(st.lists(st.sampled_from(["one", "two", "three"]), min_size=2, unique=True)):
        record = draw(_record(members))
        record["properties"] = {"kind": {"const": value}, **record.get("properties", {})}
        record["required"] = ["kind", *record.get("required", [])]
        branches.append(record)
    if draw(st.booleans()):
        branches.append({"type": "null"})
    if draw(st.booleans()):
        branches.append({"type": "string", "maxLength": 2})
    return {draw(st.sampled_from(["oneOf", "anyOf"])): branches}


_UNIONS = st.sampled_from(
    [
        {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
        {"anyOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "boolean"}]},
        {"oneOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
        {"oneOf": [{"$ref": "#/$defs/node"}, {"type": "string"}, {"const": 1}]},
    ]
)
REFS = st.sampled_from(
    [
        "#",
        "#/$defs/key",
        "#/$defs/node",
        "#/$defs/tree",
        "../../a/v1/other.schema.json",
        "../../b/v1/far.schema.json",
    ]
).map(lambda ref: {"$ref": ref})
SCHEMAS: st.SearchStrategy[Any] = st.recursive(
    st.one_of(LEAVES, LEAVES, REFS, _UNIONS),
    lambda inner: st.one_of(_array(inner), _map(inner), _record(inner), _tagged_union(inner)),
    max_leaves=6,
)
DEFS = {
    "key": {"description": "A key.", "type": "string", "pattern": "^[a-z_]+$"},
    "node": {
        "description": "A node.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "value": {"description": "The value.", "type": "integer"},
            "next": {"$ref": "#/$defs/node"},
        },
        "required": ["value"],
    },
    "tree": {
        "description": "A tree.",
        "oneOf": [{"type": "integer"}, {"type": "array", "items": {"$ref": "#/$defs/tree"}}],
    },
}


@st.composite
def roots(draw: st.DrawFn) -> dict[str, Any]:
    """Return the body of a schema file with `DEFS`. Its root is not a bare reference to itself."""
    body = draw(SCHEMAS.filter(lambda schema: schema not in (True, {"$ref": "#"})))
    return {**body, "$defs": DEFS}


def documents(schema: Any, files: Files, here: str, depth: int = 0) -> st.SearchStrategy[Any]:
    """Return documents for a schema: mostly valid, sometimes with a wrong value anywhere."""
    if depth > 6:
        return SCALARS
    wrong = JSON if depth else st.one_of(JSON, SCALARS)
    return st.one_of(*[_matching(schema, files, here, depth)] * 6, wrong)


def _matching(schema: Any, files: Files, here: str, depth: int) -> st.SearchStrategy[Any]:
    """Return documents of the type that the schema requires."""
    if not isinstance(schema, dict):
        return JSON
    again: Again = lambda inner: documents(inner, files, here, depth + 1)  # noqa: E731  # short
    if "$ref" in schema:
        return _target_documents(schema["$ref"], files, here, depth)
    if "const" in schema:
        return st.sampled_from(_spellings(schema["const"]))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if branches := schema.get("oneOf", schema.get("anyOf")):
        return st.sampled_from(branches).flatmap(again)
    kind = schema.get("type")
    if isinstance(kind, list):
        return st.sampled_from(kind).flatmap(
            lambda kind: _matching({**schema, "type": kind}, files, here, depth)
        )
    makers: dict[Any, Callable[[dict[str, Any], Again], st.SearchStrategy[Any]]] = {
        "null": lambda *_: st.none(),
        "boolean": lambda *_: st.booleans(),
        "string": lambda schema, _: _strings(schema),
        "integer": lambda schema, _: _integers(schema),
        "number": lambda schema, _: _numbers(schema),
        "array": _arrays,
        "object": _objects,
    }
    return makers[kind](schema, again) if kind in makers else JSON


def _target_documents(ref: str, files: Files, here: str, depth: int) -> st.SearchStrategy[Any]:
    location, _, pointer = ref.partition("#")
    folder = posixpath.dirname(here)
    target = posixpath.normpath(posixpath.join(folder, location)) if location else here
    schema: Any = files[target]
    for token in pointer.split("/")[1:]:
        schema = schema[token]
    return documents(schema, files, target, depth + 1)


def _spellings(value: Any) -> list[Any]:
    return [value, float(value)] if type(value) is int else [value]


def _integers(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    low, high = math.ceil(schema.get("minimum", -6)), math.floor(schema.get("maximum", 13))
    numbers = st.integers(min(low, high) - 1, high + 1)
    return numbers | numbers.map(float)


def _numbers(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    low, high = schema.get("minimum", -3), schema.get("maximum", 11)
    return st.one_of(
        st.sampled_from([low, high, float(low), int(high)]),
        st.floats(min_value=float(low) - 0.5, max_value=float(max(low, high)) + 0.5),
        st.integers(-4, 12),
    )


def _arrays(schema: dict[str, Any], again: Again) -> st.SearchStrategy[Any]:
    return st.lists(
        again(schema.get("items", True)),
        min_size=schema.get("minItems", 0),
        max_size=schema.get("maxItems", 3) + 1,
    )


def _strings(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    strategies = [TEXTS]
    if "pattern" in schema:
        strategies.append(st.from_regex(schema["pattern"]))
    if schema.get("format"):
        strategies.append(
            st.sampled_from(
                [
                    "2024-02-29T00:00:00Z",
                    "2023-02-29T00:00:00Z",
                    "2023-02-28t23:59:59.123z",
                    "2023-12-31T23:59:60Z",
                    "2023-01-01 00:00:00Z",
                    "2023-01-01T00:00:00+23:59",
                    "2023-01-01T00:00:00Z\n",
                    "2023-01-01",
                    "2100-02-29",
                    "2EB8AA08-aa98-11ea-b4aa-73b441d16380",
                    "2eb8aa08aa9811eab4aa73b441d16380",
                ]
            )
        )
    return st.one_of(*strategies)


def _objects(schema: dict[str, Any], again: Again) -> st.SearchStrategy[Any]:
    properties = schema.get("properties", {})
    required = {name: again(properties[name]) for name in schema.get("required", ())}
    optional = {name: again(member) for name, member in properties.items() if name not in required}
    fixed = st.fixed_dictionaries(required, optional=optional)
    extra = schema.get("additionalProperties", True)
    keys = st.sampled_from([*NAMES, "Z", "_"])
    if extra is False:
        further: st.SearchStrategy[dict[str, Any]]
        # Sometimes an undeclared property.
        further = (
            st.just({}) | st.just({}) | st.just({}) | st.dictionaries(keys, SCALARS, max_size=1)
        )
    else:
        low = schema.get("minProperties", 0)
        further = st.dictionaries(keys, again(extra), min_size=low, max_size=max(low, 3))
    return st.tuples(further, fixed).map(lambda parts: {**parts[0], **parts[1]})
