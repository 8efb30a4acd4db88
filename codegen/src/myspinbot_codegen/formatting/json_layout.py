"""The canonical layout of a schema file. Used by the verb `format`.

Two blanks a level, one member a line, a line feed at the end; keywords in a fixed order, which
is that in which a reader asks: what is it called, what is it, what may it be, what is an example?
Names that are the author's, as those of properties, stay in the author's order, and so do values.
"""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.source.json_text import Array, Member, Object, Part, parts
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.dialects import Dialect, UnknownDialect, dialect_of, subschemas
from myspinbot_codegen.spec.pointer import join

_ORDER = (
    "$schema",
    "$vocabulary",
    "id",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$comment",
    "title",
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "type",
    "const",
    "enum",
    "format",
    "pattern",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "minLength",
    "maxLength",
    "multipleOf",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "prefixItems",
    "items",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "minItems",
    "maxItems",
    "uniqueItems",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "properties",
    "patternProperties",
    "required",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "default",
    "examples",
)
_LAST = ("$defs", "definitions")
_RANKS = {name: rank for rank, name in enumerate(_ORDER)}
_RANKS |= {name: len(_ORDER) + 1 + rank for rank, name in enumerate(_LAST)}


def formatted(document: Document, default: Dialect) -> str:
    """The text of a schema file of JSON in canonical layout.

    `default` is the dialect where the file names none. A file of an unknown dialect keeps its
    order: where schemas stand in it nobody knows.
    """
    try:
        dialect = dialect_of(document.data, default)
        schemas = {pointer for pointer, _ in subschemas(document.data, dialect)}
    except UnknownDialect:
        schemas = set()
    return "".join(_lines(parts(document.text), "", "", schemas)) + "\n"


def _lines(part: Part, pointer: str, indent: str, schemas: set[str]) -> Iterator[str]:
    inner = f"{indent}  "
    if isinstance(part, Object):
        members = _sorted(part.members) if pointer in schemas else part.members
        pieces = [
            (f"{member.raw}: ", member.value, join(pointer, member.key)) for member in members
        ]
        yield from _block("{", "}", pieces, indent, inner, schemas)
    elif isinstance(part, Array):
        pieces = [("", item, join(pointer, index)) for index, item in enumerate(part.items)]
        yield from _block("[", "]", pieces, indent, inner, schemas)
    else:
        yield part.raw


def _block(
    opening: str,
    closing: str,
    pieces: list[tuple[str, Part, str]],
    indent: str,
    inner: str,
    schemas: set[str],
) -> Iterator[str]:
    yield opening
    for index, (label, part, pointer) in enumerate(pieces):
        yield f"{',' if index else ''}\n{inner}{label}"
        yield from _lines(part, pointer, inner, schemas)
    yield f"\n{indent}{closing}" if pieces else closing


def _sorted(members: tuple[Member, ...]) -> list[Member]:
    return sorted(members, key=lambda member: rank(member.key))


def rank(keyword: str) -> int:
    """Where a keyword stands among others; what is none comes, in its order, before definitions."""
    return _RANKS.get(keyword, len(_ORDER))
