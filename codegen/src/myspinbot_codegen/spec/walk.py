"""Walks canonical schemas: what stands within them, which types they name, and how to rename these.

Used by the judges, by `merge` and by the makers of documents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from myspinbot_codegen.spec.dialects import LISTS, MAPS, SINGLE

REFERENCE = "#/$defs/"


def mapped(schema: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A schema with each schema within it changed, the innermost first."""
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in SINGLE:
            result[keyword] = mapped(value, change)
        elif keyword in LISTS:
            result[keyword] = [mapped(item, change) for item in value]
        elif keyword in MAPS:
            result[keyword] = {name: mapped(member, change) for name, member in value.items()}
        else:
            result[keyword] = value
    return change(result)


def within(schema: Any) -> Iterator[Any]:
    """A schema and each schema within it."""
    yield schema
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        if keyword in SINGLE:
            yield from within(value)
        elif keyword in LISTS:
            for item in value:
                yield from within(item)
        elif keyword in MAPS:
            for member in value.values():
                yield from within(member)


def references(schema: Any) -> set[str]:
    """Names of the types that a schema refers to."""
    return {
        part["$ref"].removeprefix(REFERENCE)
        for part in within(schema)
        if isinstance(part, dict) and "$ref" in part
    }


def closure(name: str, definitions: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas of a type and of those that it refers to, however far."""
    found: dict[str, Any] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found[current] = definitions[current]
            waiting += sorted(references(found[current]))
    return found


def renamed(schema: Any, name: Callable[[str], str]) -> Any:
    """A schema that refers to types by other names."""

    def change(part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        return {**part, "$ref": REFERENCE + name(part["$ref"].removeprefix(REFERENCE))}

    return mapped(schema, change)
