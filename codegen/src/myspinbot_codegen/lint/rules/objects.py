"""Rules on objects: what may be in them is stated, and what has to be is declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...tree import join
from ..context import Context
from ..registry import Category, Phase, Spot, rule


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


@rule("REQUIRED_UNDECLARED", Phase.WORDS, Category.BASIC)
def required_undeclared(context: Context) -> Iterator[Spot]:
    """Every required property is declared: a name that is not is mostly misspelt."""
    for place in context.places():
        declared = place.schema.get("properties", {})
        for index, name in enumerate(place.schema.get("required", ())):
            if name not in declared:
                yield Spot(
                    place.document,
                    join(place.pointer, "required", index),
                    f"the required property {name!r} is not declared",
                    "Declare it under `properties`, or take it out of `required`.",
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
