"""The contracts that targets read: for each type a canonical schema and a shape.

The canonical schema decides about documents. It is JSON Schema 2020-12 without URIs, anchors and
dynamic references; a reference is `#/$defs/` and the name of a type. A shape expresses as much of
the schema as classes can. If that is not everything, the shape is inside a `Guarded` with the
canonical schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.schema.asyncapi import Channel, Message
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document, Example
from myspinbot_codegen.spec.json_values import ALL_KINDS, kind_of
from myspinbot_codegen.spec.regex import Pattern


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Null:
    """The JSON value null."""


@dataclass(frozen=True, slots=True)
class Boolean:
    """true or false."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string; lengths count code points, and every pattern has to be found in it.

    A `secret` one is shown neither in errors nor when a model is printed.
    """

    min_length: int | None = None
    max_length: int | None = None
    patterns: tuple[Pattern, ...] = ()
    format: str | None = None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Integer:
    """A number without a fraction (`1.0` is one); the bounds are inclusive."""

    minimum: int | None = None
    maximum: int | None = None
    multiple_of: int | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some scalar values, compared as JSON: `1` equals `1.0` and differs from `true`."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one shape."""

    items: Shape
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False


@dataclass(frozen=True, slots=True)
class Property:
    """A member of a record."""

    name: str
    shape: Shape
    required: bool
    description: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """An object with named properties.

    `extra` is the shape of further ones, None when there may be none.
    """

    name: str
    description: str | None
    properties: tuple[Property, ...]
    extra: Shape | None = None


@dataclass(frozen=True, slots=True)
class Dictionary:
    """An object with free keys and values of one shape."""

    values: Shape
    names: Text | None = None
    min_properties: int | None = None
    max_properties: int | None = None


@dataclass(frozen=True, slots=True)
class Tagged:
    """One of some records, told apart by the value of the required property `tag`."""

    tag: str
    cases: Mapping[str, Shape]


@dataclass(frozen=True, slots=True)
class Union:
    """One of some shapes that have no JSON type in common."""

    branches: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """At least one of some shapes, which may overlap. Occurs only inside `Guarded`."""

    branches: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Guarded:
    """A shape that every valid value has, and the canonical schema that decides which are valid.

    `name` is unique in the tree, and names the check in generated code. Within the shape,
    only references are exact.
    """

    shape: Shape
    schema: Mapping[str, Any] | bool
    name: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a definition."""

    key: Key


Shape = (
    AnyValue
    | Null
    | Boolean
    | Text
    | Integer
    | Number
    | Choice
    | Array
    | Record
    | Dictionary
    | Tagged
    | Union
    | Alternatives
    | Guarded
    | Reference
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A named type: a schema file, a member of its `$defs`, or the target of a reference.

    `schema` is canonical. `origins` has the pointer in the source file of each of its subschemas,
    by the pointer in `schema`.
    """

    key: Key
    name: str
    description: str | None
    shape: Shape
    schema: Mapping[str, Any] | bool = True
    origins: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contracts:
    """Everything that targets generate from.

    `modules` has for each source file a path of snake_case names without a suffix, unique in the
    tree, for files of generated code.
    """

    documents: Mapping[PurePosixPath, Document]
    ids: Mapping[PurePosixPath, str]
    definitions: Mapping[Key, Definition]
    channels: tuple[Channel, ...] = ()
    messages: Mapping[str, Message] = field(default_factory=dict)
    asyncapi: Document | None = None
    examples: tuple[Example, ...] = ()
    modules: Mapping[PurePosixPath, PurePosixPath] = field(default_factory=dict)

    def bundle(self) -> dict[str, Any]:
        """One JSON Schema 2020-12 document with the canonical schema of every type in `$defs`."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": {
                definition.name: definition.schema
                for definition in sorted(
                    self.definitions.values(), key=lambda definition: definition.name
                )
            },
        }

    def named(self, path: PurePosixPath) -> list[Definition]:
        """Definitions of one file, the file's own type first."""
        return [
            definition for key, definition in sorted(self.definitions.items()) if key.path == path
        ]

    def kinds(self, shape: Shape) -> frozenset[str]:
        """JSON types that values of a shape can have; `number` for every number."""
        match shape:
            case Reference(key):
                return self.kinds(self.definitions[key].shape)
            case Union(branches) | Alternatives(branches):
                return frozenset().union(*map(self.kinds, branches))
            case Guarded(inner):
                return self.kinds(inner)
            case Choice(values):
                return frozenset(kind_of(value) for value in values)
            case AnyValue():
                return ALL_KINDS
        return frozenset({_KINDS[type(shape)]})


_KINDS: dict[type, str] = {
    Null: "null",
    Boolean: "boolean",
    Text: "string",
    Integer: "number",
    Number: "number",
    Array: "array",
    Record: "object",
    Dictionary: "object",
    Tagged: "object",
}
