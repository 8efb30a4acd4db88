"""The fields of an object, and of the objects within it, each with its path.

Used for the tables of fields, and for the section about the use of a type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.spec.pointer import join, tokens
from myspinbot_codegen.targets.docs.text import blocks as doc


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its path for readers, its path in anchors, its pointer in the schema, its schema."""

    path: str
    anchor: str
    pointer: str
    schema: Any
    required: bool


@dataclass(frozen=True, slots=True)
class _Location:
    schema: Any
    path: str = ""
    anchor: str = ""
    pointer: str = ""


def fields(schema: Any) -> Iterator[Field]:
    """Yield the fields of the objects of a schema, each before the fields within it."""
    return _fields(_find_object(_Location(schema)))


def has_rows(schema: Any) -> bool:
    """Return whether the fields of a schema have rows of their own."""
    return isinstance(_find_object(_Location(schema)).schema, Mapping)


def _fields(location: _Location) -> Iterator[Field]:
    if not isinstance(location.schema, Mapping):
        return
    required = location.schema.get("required", ())
    dot = "." if location.path else ""
    for name, member in location.schema.get("properties", {}).items():
        field = Field(
            f"{location.path}{dot}{name}",
            f"{location.anchor}{dot}{doc.escape_name(name)}",
            join(location.pointer, "properties", name),
            member,
            name in required,
        )
        yield field
        yield from _fields(_find_object(_Location(member, field.path, field.anchor, field.pointer)))


def _find_object(location: _Location) -> _Location:
    """Return the object with fields that a schema is, or that its lists and maps hold.

    The fields of objects in `allOf` and the like are described together with these keywords.
    """
    while isinstance(schema := location.schema, Mapping) and "properties" not in schema:
        if schema.get("type") == "array" and "items" in schema and "prefixItems" not in schema:
            keyword, suffix = "items", "[]"
        elif schema.get("type") == "object" and "patternProperties" not in schema:
            keyword, suffix = "additionalProperties", ".*"
        else:
            return _Location(schema=None)
        location = _Location(
            schema.get(keyword),
            f"{location.path}{suffix}",
            f"{location.anchor}{suffix}",
            join(location.pointer, keyword),
        )
    return location


def path_of(pointer: str) -> str:
    """Return the path, for readers, of the values that a subschema describes."""
    path = ""
    rest = iter(tokens(pointer))
    for keyword in rest:
        match keyword:
            case "properties":
                path += f".{next(rest)}"
            case "items" | "contains" | "unevaluatedItems":
                path += "[]"
            case "prefixItems":
                path += f"[{next(rest)}]"
            case "additionalProperties" | "unevaluatedProperties":
                path += ".*"
            case "patternProperties":
                next(rest)
                path += ".*"
            case "dependentSchemas" | "allOf" | "anyOf" | "oneOf":
                next(rest)
    return path.removeprefix(".")
