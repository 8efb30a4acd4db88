"""Rules on references: each leads to a type of this tree, and following them comes to an end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...lower import keys
from ...resolve import Key, Unresolved
from ...tree import join
from ..context import Context
from ..registry import Phase, Spot, rule


@rule("REF_UNRESOLVED", Phase.WORDS)
def ref_unresolved(context: Context) -> Iterator[Spot]:
    """A reference is relative and leads to a schema file, or to a member of its `$defs`."""
    for place in context.places():
        if "$ref" not in place.schema:
            continue
        try:
            context.resolver.resolve(place.document.path, place.schema["$ref"])
        except Unresolved as reason:
            yield Spot(
                place.document,
                join(place.pointer, "$ref"),
                f"the reference {place.schema['$ref']!r} leads nowhere: {reason}",
                "Write a path such as ../../<area>/v1/<type>.schema.json, or #/$defs/<name>.",
            )


@rule("REF_CYCLE", Phase.LINKS)
def ref_cycle(context: Context) -> Iterator[Spot]:
    """A type that contains itself does so through an object or a list.

    Otherwise it would never end.
    """
    for document in context.documents():
        for key in keys(context.tree, document.path):
            if _reaches(context, key):
                yield Spot(
                    document,
                    key.pointer,
                    "the type is defined as itself",
                    "Put a property or a list in between, or remove the reference.",
                )


def _reaches(context: Context, start: Key) -> bool:
    """Whether references and unions alone lead from a definition back to it."""
    pending, seen = [start], set[Key]()
    while pending:
        key = pending.pop()
        for ref in _immediate(context.resolver.schema(key)):
            target = context.resolver.resolve(key.path, ref)
            if target == start:
                return True
            if target not in seen:
                seen.add(target)
                pending.append(target)
    return False


def _immediate(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            yield from _immediate(branch)


@rule("KEYS_NOT_TEXT", Phase.SENSE)
def keys_not_text(context: Context) -> Iterator[Spot]:
    """What `propertyNames` says or refers to is a string with a pattern or limits.

    Keys are text.
    """
    for place in context.places():
        if not place.names_keys:
            continue
        if "$ref" not in place.schema:
            if place.schema.get("type", "string") != "string":
                yield Spot(
                    place.document,
                    join(place.pointer, "type"),
                    "the keys are said to be of a type that is not plain text",
                    'Write "type": "string", or no type.',
                )
            continue
        schema: Any = place.schema
        path = place.document.path
        while isinstance(schema, dict) and "$ref" in schema:
            key = context.resolver.resolve(path, schema["$ref"])
            schema, path = context.resolver.schema(key), key.path
        if (
            not isinstance(schema, dict)
            or schema.get("type") != "string"
            or "enum" in schema
            or "const" in schema
        ):
            yield Spot(
                place.document,
                join(place.pointer, "$ref"),
                "the keys are said to be of a type that is not plain text",
                'Refer to a type with "type": "string", or write a pattern.',
            )
