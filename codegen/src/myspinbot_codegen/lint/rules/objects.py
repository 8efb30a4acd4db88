"""Rules on objects: what may be in them is stated, and what has to be is declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.resolver import REFERENCES, Node, Resolver
from myspinbot_codegen.spec.pointer import join


def _is_object(schema: dict[str, Any]) -> bool:
    types = schema.get("type", ())
    return types == "object" or (isinstance(types, list) and "object" in types)


@rule("OBJECT_OPEN", Phase.WORDS, Category.STANDARD)
def object_open(context: Context) -> Iterator[Spot]:
    """An object says whether further properties are allowed.

    By default everything is, which is seldom meant.
    """
    for place in context.places():
        if _is_object(place.schema) and "additionalProperties" not in place.schema:
            yield Spot(
                place.document,
                place.pointer,
                "the object does not say whether it is closed",
                'Write "additionalProperties": false; or true, or a schema, for an open map.',
            )


@rule("REQUIRED_UNDECLARED", Phase.LINKS, Category.BASIC)
def required_undeclared(context: Context) -> Iterator[Spot]:
    """Every required property is declared: a name that is not is mostly misspelt.

    It may be declared by whatever is about the same object: a type that is referred to, the schema
    around a branch of a union, or another branch.
    """
    resolver = context.resolver
    for document in context.documents:
        for node, whole in _whole(resolver, resolver.root(document.path)):
            required = node.schema.get("required", ())
            declared = _declared(resolver, whole, set()) if required else set[str]()
            for index, name in enumerate(required):
                if name not in declared:
                    yield Spot(
                        document,
                        join(node.pointer, "required", index),
                        f"the required property {name!r} is not declared",
                        "Declare it under `properties`, or take it out of `required`.",
                    )


_IN_PLACE = frozenset(
    {"allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "not", "oneOf", "then"}
)


def _whole(
    resolver: Resolver, node: Node, around: Node | None = None
) -> Iterator[tuple[Node, Node]]:
    """Every schema with the outermost one that is about the same value."""
    if not isinstance(node.schema, dict):
        return
    around = around or node
    yield node, around
    for steps, schema in node.dialect.subschemas(node.schema):
        inner = resolver.child(node, steps, schema)
        yield from _whole(resolver, inner, around if steps[0] in _IN_PLACE else None)


def _declared(resolver: Resolver, node: Node, seen: set[int]) -> set[str]:
    """The properties that a schema declares, itself or by what it applies to the same value."""
    if not isinstance(node.schema, dict) or id(node.schema) in seen:
        return set()
    seen.add(id(node.schema))
    applied = [
        resolver.lookup(node, ref)
        for keyword in REFERENCES
        if isinstance(ref := node.schema.get(keyword), str)
    ]
    applied += [
        resolver.child(node, steps, schema)
        for steps, schema in node.dialect.subschemas(node.schema)
        if steps[0] in _IN_PLACE
    ]
    return set(node.schema.get("properties", ())).union(
        *(_declared(resolver, inner, seen) for inner in applied)
    )


@rule("OBJECT_MIXED", Phase.WORDS, Category.STANDARD)
def object_mixed(context: Context) -> Iterator[Spot]:
    """An object has either declared properties or rules for free keys.

    Classes cannot count or name their members.
    """
    for place in context.places():
        closed = "properties" in place.schema or place.schema.get("additionalProperties") is False
        for keyword in ("minProperties", "maxProperties", "propertyNames"):
            if closed and keyword in place.schema:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"`{keyword}` stands beside declared properties",
                    "Use it for open maps only; move the free keys into a map of their own.",
                )
