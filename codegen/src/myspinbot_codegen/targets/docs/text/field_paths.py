"""The fields of an object, those of objects within it among them, each with its path.

Used by `pages` for the tables of fields, and by `usage` to say where a type is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.spec.pointer import join, tokens
from myspinbot_codegen.targets.docs.text import blocks as doc


@dataclass(frozen=True, slots=True)
class Field:
    """A field, and what it has to be.

    Its path as people read it, as anchors spell it, and as a pointer into the schema.
    """

    path: str
    anchor: str
    pointer: str
    schema: Any
    required: bool


@dataclass(frozen=True, slots=True)
class _Place:
    schema: Any
    path: str = ""
    anchor: str = ""
    pointer: str = ""


def fields(schema: Any) -> Iterator[Field]:
    """The fields of objects of a schema, each before those within it."""
    return _fields(_inner(_Place(schema)))


def has_rows(schema: Any) -> bool:
    """Whether fields within a schema have rows of their own."""
    return isinstance(_inner(_Place(schema)).schema, Mapping)


def _fields(place: _Place) -> Iterator[Field]:
    if not isinstance(place.schema, Mapping):
        return
    required = place.schema.get("required", ())
    dot = "." if place.path else ""
    for name, member in place.schema.get("properties", {}).items():
        field = Field(
            f"{place.path}{dot}{name}",
            f"{place.anchor}{dot}{doc.escape_name(name)}",
            join(place.pointer, "properties", name),
            member,
            name in required,
        )
        yield field
        yield from _fields(_inner(_Place(member, field.path, field.anchor, field.pointer)))


def _inner(place: _Place) -> _Place:
    """The object with fields that a schema is, or that lists and maps of it hold.

    Not one within `allOf` and its like: its fields are told where these are.
    """
    while isinstance(schema := place.schema, Mapping) and "properties" not in schema:
        if schema.get("type") == "array" and "items" in schema and "prefixItems" not in schema:
            keyword, suffix = "items", "[]"
        elif schema.get("type") == "object" and "patternProperties" not in schema:
            keyword, suffix = "additionalProperties", ".*"
        else:
            return _Place(schema=None)
        place = _Place(
            schema.get(keyword),
            f"{place.path}{suffix}",
            f"{place.anchor}{suffix}",
            join(place.pointer, keyword),
        )
    return place


def path_of(pointer: str) -> str:
    """The path of the place in a document that a subschema is about, as people read it."""
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
