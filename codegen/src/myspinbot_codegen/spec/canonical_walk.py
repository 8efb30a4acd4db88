"""Walks over canonical schemas: the schemas within them, and the types that they refer to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from myspinbot_codegen.spec.dialects import LISTS, MAPS, SINGLE
from myspinbot_codegen.spec.reachability import reachable

REFERENCE = "#/$defs/"


def transform(schema: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Return a schema with each schema within it changed, the innermost first."""
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in SINGLE:
            result[keyword] = transform(value, change)
        elif keyword in LISTS:
            result[keyword] = [transform(branch, change) for branch in value]
        elif keyword in MAPS:
            result[keyword] = {name: transform(member, change) for name, member in value.items()}
        else:
            result[keyword] = value
    return change(result)


def within(schema: Any) -> Iterator[Any]:
    """Yield a schema and each schema within it."""
    yield schema
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        if keyword in SINGLE:
            yield from within(value)
        elif keyword in LISTS:
            for branch in value:
                yield from within(branch)
        elif keyword in MAPS:
            for member in value.values():
                yield from within(member)


def referred_names(schema: Any) -> set[str]:
    """Return the names of the types that a schema refers to."""
    return {
        part["$ref"].removeprefix(REFERENCE)
        for part in within(schema)
        if isinstance(part, dict) and "$ref" in part
    }


def closure(name: str, definitions: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schemas of a type and of those that it refers to, directly or not."""
    names = reachable([name], lambda inner: sorted(referred_names(definitions[inner])))
    return {inner: definitions[inner] for inner in names}


def rename_references(schema: Any, rename: Callable[[str], str]) -> Any:
    """Return a schema that refers to types by other names."""

    def change(part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        return {**part, "$ref": REFERENCE + rename(part["$ref"].removeprefix(REFERENCE))}

    return transform(schema, change)
