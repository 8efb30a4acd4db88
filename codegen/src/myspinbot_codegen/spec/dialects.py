"""The dialects of JSON Schema, and the locations of subschemas in each.

A keyword that a dialect does not know has no effect there. Used by every stage before `lower`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

ANNOTATIONS = frozenset(
    {
        "$comment",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "default",
        "deprecated",
        "description",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    }
)

LINT_IGNORE = "x-lint-ignore"
"""The annotation by which a schema suppresses lint rules; only the linter reads it."""

_ASSERTIONS_04 = frozenset(
    {
        "$ref",
        "additionalItems",
        "additionalProperties",
        "allOf",
        "anyOf",
        "dependencies",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "oneOf",
        "pattern",
        "patternProperties",
        "properties",
        "required",
        "type",
        "uniqueItems",
    }
)
_ASSERTIONS_06 = _ASSERTIONS_04 | {"const", "contains", "propertyNames"}
_ASSERTIONS_07 = _ASSERTIONS_06 | {"if", "then", "else"}
_ASSERTIONS_2019 = (_ASSERTIONS_07 - {"dependencies"}) | {
    "$recursiveRef",
    "dependentRequired",
    "dependentSchemas",
    "maxContains",
    "minContains",
    "unevaluatedItems",
    "unevaluatedProperties",
}
_ASSERTIONS_2020 = (_ASSERTIONS_2019 - {"$recursiveRef", "additionalItems"}) | {
    "$dynamicRef",
    "prefixItems",
}

SINGLE = frozenset(
    {
        "additionalProperties",
        "contains",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
"""Assertions of 2020-12 whose value is a schema; `LISTS` and `MAPS` have those with several."""
LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
MAPS = frozenset({"dependentSchemas", "patternProperties", "properties"})
# Including those of older dialects.
_SINGLE = SINGLE | {"additionalItems", "contentSchema"}
_LISTS = LISTS | {"items"}
_MAPS = MAPS | {"dependencies"}


class UnknownDialect(ValueError):
    """The `$schema` at a pointer is not a draft from 04 to 2020-12."""

    def __init__(self, uri: str, pointer: str) -> None:
        super().__init__(uri)
        self.uri = uri
        self.pointer = pointer


@dataclass(frozen=True, eq=False)
class Dialect:
    """One draft of JSON Schema.

    `assertions` are the keywords that decide about documents. In `legacy` dialects `$ref` disables
    its siblings, and a fragment in the id is an anchor.
    """

    name: str
    uri: str
    assertions: frozenset[str]
    definitions: frozenset[str]
    identifier: str = "$id"
    legacy: bool = False
    booleans: bool = True

    @cached_property
    def metaschema(self) -> Validator:
        """The validator of schemas in this dialect; ids and references must be URIs."""
        from jsonschema import FormatChecker  # noqa: PLC0415  # seldom needed, and slow
        from jsonschema.validators import validator_for  # noqa: PLC0415  # seldom needed, and slow

        class_ = validator_for({"$schema": self.uri})
        checker = FormatChecker(formats=())
        for name in ("uri", "uri-reference"):
            checker.checks(name, raises=ValueError)(is_uri)
        schema = class_.META_SCHEMA
        # The metaschema of draft 04 does not say that ids are URIs.
        own = {self.identifier: {"type": "string", "format": "uri-reference"}}
        if self.identifier in schema.get("properties", {}):
            schema = {**schema, "properties": {**schema["properties"], **own}}
        return class_(schema, format_checker=checker)

    @cached_property
    def keywords(self) -> frozenset[str]:
        """Every keyword of the dialect."""
        return (
            self.assertions
            | ANNOTATIONS
            | self.definitions
            | {self.identifier, "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor"}
            | {"$vocabulary"}
        )

    def subschemas(self, schema: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
        """Yield the direct subschemas of a schema, each with the steps to it."""
        if not isinstance(schema, dict):
            return
        silent = self.legacy and "$ref" in schema
        for keyword, value in schema.items():
            if keyword in self.definitions:
                yield from _members(keyword, value)
            elif silent or not (keyword in self.assertions or keyword == "contentSchema"):
                continue
            elif isinstance(value, list):
                if keyword in _LISTS:
                    yield from (((keyword, index), inner) for index, inner in enumerate(value))
            elif keyword in _MAPS:
                yield from _members(keyword, value)
            elif keyword in _SINGLE and isinstance(value, dict | bool):
                yield (keyword,), value


def is_uri(value: object) -> bool:
    """Return True if a string can be split as a URI.

    Raises:
        ValueError: It cannot.
    """
    if isinstance(value, str):
        urlsplit(value)
    return True


def subschemas(schema: Any, dialect: Dialect, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each subschema of a document with its JSON pointer, parents first.

    Values of annotations are not subschemas. A schema with an id may declare another dialect.
    """
    for place, inner, _ in subschemas_with_dialect(schema, dialect, pointer):
        yield place, inner


def subschemas_with_dialect(
    schema: Any, dialect: Dialect, pointer: str = ""
) -> Iterator[tuple[str, Any, Dialect]]:
    """Yield each subschema with its pointer and its dialect, parents first."""
    dialect = _dialect_within(schema, dialect, pointer)
    yield pointer, schema, dialect
    for steps, inner in dialect.subschemas(schema):
        yield from subschemas_with_dialect(inner, dialect, _below(pointer, steps))


def dialect_changes(
    schema: Any, dialect: Dialect, pointer: str = ""
) -> Iterator[tuple[str, Dialect]]:
    """Yield the pointer and dialect of each subschema whose dialect differs from its parent's."""
    within = _dialect_within(schema, dialect, pointer)
    if within is not dialect:
        yield pointer, within
    for steps, inner in within.subschemas(schema):
        yield from dialect_changes(inner, within, _below(pointer, steps))


def _dialect_within(schema: Any, dialect: Dialect, pointer: str) -> Dialect:
    if isinstance(schema, dict) and isinstance(schema.get(dialect.identifier), str):
        return dialect_of(schema, dialect, pointer)
    return dialect


def _below(pointer: str, steps: tuple[str | int, ...]) -> str:
    escaped = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return "/".join((pointer, *escaped))


def _members(keyword: str, value: Any) -> Iterator[tuple[tuple[str, str], Any]]:
    if isinstance(value, dict):
        for name, member in value.items():
            # A dependency may be a list of names.
            if isinstance(member, dict | bool):
                yield (keyword, name), member


_LEGACY = frozenset({"definitions"})
_BOTH = frozenset({"$defs", "definitions"})

DRAFT_04 = Dialect(
    "draft-04",
    "http://json-schema.org/draft-04/schema#",
    _ASSERTIONS_04,
    _LEGACY,
    identifier="id",
    legacy=True,
    booleans=False,
)
DRAFT_06 = Dialect(
    "draft-06", "http://json-schema.org/draft-06/schema#", _ASSERTIONS_06, _LEGACY, legacy=True
)
DRAFT_07 = Dialect(
    "draft-07", "http://json-schema.org/draft-07/schema#", _ASSERTIONS_07, _LEGACY, legacy=True
)
DRAFT_2019_09 = Dialect(
    "2019-09", "https://json-schema.org/draft/2019-09/schema", _ASSERTIONS_2019, _BOTH
)
DRAFT_2020_12 = Dialect(
    "2020-12", "https://json-schema.org/draft/2020-12/schema", _ASSERTIONS_2020, _BOTH
)
DIALECTS = (DRAFT_04, DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12)
_BY_URI = {dialect.uri.rstrip("#"): dialect for dialect in DIALECTS}
_BY_NAME = {dialect.name: dialect for dialect in DIALECTS}


def dialect_named(name: str) -> Dialect | None:
    """Return the dialect with a short name such as `draft-07` or `2020-12`."""
    return _BY_NAME.get(name)


def dialect_of(schema: Any, default: Dialect, pointer: str = "") -> Dialect:
    """Return the dialect that a schema declares, or the default.

    Raises:
        UnknownDialect: `$schema` names another one.
    """
    uri = schema.get("$schema") if isinstance(schema, dict) else None
    if uri is None:
        return default
    known = _BY_URI.get(uri.rstrip("#")) if isinstance(uri, str) else None
    if known is None:
        raise UnknownDialect(str(uri), pointer)
    return known
