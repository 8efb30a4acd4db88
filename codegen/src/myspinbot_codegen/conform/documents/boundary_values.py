"""Documents at the limits of a schema: each limit, one below, one above, and near misses.

Walks a document along its schema, and puts into each location the boundary values of the schema at
that location. Used by `document_maker`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_codegen.conform.documents.document_strategies import FORMAT_TEXTS
from myspinbot_codegen.conform.documents.mutations import Path, remove_value, replace_value
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.json_values import MAX_DEPTH

_OF_EACH_TYPE: tuple[Any, ...] = (None, True, 1, 1.0, 0.5, "1", "", [], {})
_TEXTS = (
    *("true", "null", "é" * 3, "\U0001f600", "e\u0301", "\ud800", "a\u0000b", "\u2028"),
    "x" * 5000,
)
_KEYS = ("", "__proto__", "constructor", "é", "\ud800", "a/b~c", "x" * 300)
_MOST_BRANCHES = 8


def boundaries(document: Any, schema: Any, definitions: Mapping[str, Any]) -> Iterator[Any]:
    """Yield variants of a document with a boundary value in one location."""
    seen: set[tuple[Path, int]] = set()
    for path, value, part in _locations(document, schema, definitions, (), 0):
        if (path, id(part)) in seen:
            continue
        seen.add((path, id(part)))
        for boundary in _limits(value, part, len(path)):
            yield replace_value(document, path, boundary)
        if isinstance(value, dict):
            yield from _members(document, path, value, part, definitions)


def _locations(
    document: Any, schema: Any, definitions: Mapping[str, Any], path: Path, depth: int
) -> Iterator[tuple[Path, Any, Any]]:
    """Yield each location of a document with each schema that applies to it."""
    yield path, document, schema
    if not isinstance(schema, dict) or depth > 40:
        return
    for part in _alternatives(schema, definitions):
        yield from _locations(document, part, definitions, path, depth + 1)
    members: list[tuple[str | int, Any, Any]] = []
    if isinstance(document, dict):
        properties = schema.get("properties", {})
        further = schema.get("additionalProperties", True)
        members = [(key, value, properties.get(key, further)) for key, value in document.items()]
    elif isinstance(document, list):
        first = schema.get("prefixItems", [])
        rest = schema.get("items", True)
        members = [
            (index, value, first[index] if index < len(first) else rest)
            for index, value in enumerate(document[:_MOST_BRANCHES])
        ]
    for step, value, part in members:
        if part is not False and (part is not True or not _is_divided(schema)):
            yield from _locations(value, part, definitions, (*path, step), depth + 1)


def _alternatives(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Iterator[Any]:
    """Yield subschemas that apply to the same value."""
    if "$ref" in schema:
        yield definitions[schema["$ref"].removeprefix(REFERENCE)]
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(keyword, ())
    for keyword in ("if", "then", "else", "not"):
        if keyword in schema:
            yield schema[keyword]


def _is_divided(schema: Mapping[str, Any]) -> bool:
    return not {"$ref", "allOf", "anyOf", "oneOf"}.isdisjoint(schema)


def _limits(value: Any, schema: Any, depth: int) -> Iterator[Any]:
    """Yield boundary values for a location, from its schema."""
    yield from _OF_EACH_TYPE
    if not isinstance(schema, dict) or schema.keys().isdisjoint(_KEYWORDS):
        yield from _TEXTS
        for levels in (MAX_DEPTH - depth - 1, MAX_DEPTH - depth, MAX_DEPTH - depth + 1):
            yield _nest(max(levels, 1))
        return
    for constant in [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]:
        yield constant
        yield from _near_misses(constant)
    for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
        if keyword in schema:
            limit = schema[keyword]
            yield from (limit, float(limit), limit - 1, limit + 1, limit - 0.5, limit + 0.001)
    if "integer" in _type_names(schema) or "number" in _type_names(schema):
        yield from (0, -0.0, 1e300, 2**53, -(2**53), 1.5, 10**20, float("inf"))
    if "string" in _type_names(schema):
        yield from _TEXTS
        yield from FORMAT_TEXTS.get(schema.get("format", ""), ())
    yield from _lengths(value, schema)


def _type_names(schema: Mapping[str, Any]) -> list[str]:
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else types


def _near_misses(constant: Any) -> Iterator[Any]:
    match constant:
        case bool():
            yield from (int(constant), str(constant).lower(), not constant)
        case str():
            yield from (constant.upper(), f"{constant} ", f" {constant}", constant[:-1], [constant])
        case int() | float():
            yield from (float(constant), constant + 1, str(constant), bool(constant), -constant)
        case None:
            yield from ("null", False, 0)


def _lengths(value: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    """Yield a value at the length limits, one below and one above."""
    for suffix in ("Length", "Items", "Properties"):
        for keyword in (f"min{suffix}", f"max{suffix}"):
            if keyword not in schema or schema[keyword] > 20_000:
                continue
            limit = int(schema[keyword])
            for length in (limit - 1, limit, limit + 1):
                if length >= 0 and (suffix != "Items" or length <= 2000):
                    yield from _of_length(value, suffix, length)


def _of_length(value: Any, suffix: str, length: int) -> Iterator[Any]:
    match value:
        case str() if suffix == "Length":
            yield (value + (value[-1:] or "a") * length)[:length]
            yield "\U0001f600" * length
        case list() if suffix == "Items":
            yield [*value, *((value[-1:] or [1]) * length)][:length]
        case dict() if suffix == "Properties":
            filled = dict(value)
            member = next(iter(value.values()), 1)
            for number in range(max(0, min(length, 300) - len(value))):
                filled[f"k{number}"] = member
            yield dict(list(filled.items())[:length])


def _members(
    document: Any,
    path: Path,
    value: Mapping[str, Any],
    schema: Any,
    definitions: Mapping[str, Any],
) -> Iterator[Any]:
    """Yield an object with each member absent, null and present, and with odd member names."""
    for name in value:
        yield remove_value(document, (*path, name))
        yield replace_value(document, (*path, name), None)
    for key in _KEYS:
        yield replace_value(document, path, {**value, key: next(iter(value.values()), 1)})
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    for name, member in properties.items():
        if name in value:
            continue
        parts = [member]
        while isinstance(parts[-1], dict) and "$ref" in parts[-1]:
            parts.append(definitions[parts[-1]["$ref"].removeprefix(REFERENCE)])
            if len(parts) > 10:
                break
        for boundary in _limits(None, parts[-1], len(path) + 1):
            yield replace_value(document, path, {**value, name: boundary})


def _nest(levels: int) -> Any:
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


_KEYWORDS = frozenset(
    {"type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf", "properties", "items"}
)
