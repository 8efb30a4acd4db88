"""The canonical layout of a schema file. Used by the command `format`.

Two spaces per level, one member per line, a line feed at the end. Keywords have a fixed order:
name, description, type, constraints, examples. The author's own names, such as properties, and
values keep their order.
"""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.source.json_text import Array, Member, Object, Part, parts
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.dialects import Dialect, UnknownDialect, dialect_of, subschemas
from myspinbot_codegen.spec.pointer import join

_ORDER = (
    *("$schema", "$vocabulary", "id", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"),
    *("$comment", "title", "$ref", "$dynamicRef", "$recursiveRef"),
    *("description", "deprecated", "readOnly", "writeOnly"),
    *("type", "const", "enum", "format", "pattern"),
    *("contentEncoding", "contentMediaType", "contentSchema", "minLength", "maxLength"),
    *("multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
    *("prefixItems", "items", "additionalItems", "unevaluatedItems"),
    *("contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"),
    *("propertyNames", "minProperties", "maxProperties"),
    *("additionalProperties", "unevaluatedProperties", "properties", "patternProperties"),
    *("required", "dependencies", "dependentRequired", "dependentSchemas"),
    *("allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    *("default", "examples"),
)
_LAST = ("$defs", "definitions")
_RANKS = {name: rank for rank, name in enumerate(_ORDER)}
_RANKS |= {name: len(_ORDER) + 1 + rank for rank, name in enumerate(_LAST)}


def format_document(document: Document, default: Dialect) -> str:
    """Return the text of a JSON schema file in canonical layout.

    `default` is the dialect of a file that names none. A file of an unknown dialect keeps its
    order, because its subschemas are unknown.
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
        members = _sort_members(part.members) if pointer in schemas else part.members
        pieces = [
            (f"{member.raw}: ", member.value, join(pointer, member.key)) for member in members
        ]
        yield from _block("{", "}", pieces, indent, inner, schemas)
    elif isinstance(part, Array):
        pieces = [("", element, join(pointer, index)) for index, element in enumerate(part.items)]
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


def _sort_members(members: tuple[Member, ...]) -> list[Member]:
    return sorted(members, key=lambda member: rank(member.key))


def rank(keyword: str) -> int:
    """Return the position of a keyword; unknown ones come before the definitions."""
    return _RANKS.get(keyword, len(_ORDER))
