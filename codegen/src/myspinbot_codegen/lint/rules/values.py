"""Rules on the values in keywords.

Numbers that every language holds, limits that something can meet.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ...ir import kind_of
from ...tree import join
from ..context import Context
from ..registry import Category, Phase, Spot, rule

SAFE = 2**53 - 1
_NUMERIC = [
    "const",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
]


@rule("NUMBER_UNSAFE", Phase.WORDS, Category.MINIMAL, Category.PORTABLE)
def number_unsafe(context: Context) -> Iterator[Spot]:
    """No number lies beyond 2**53 - 1: JavaScript cannot tell such integers apart."""
    for place in context.places():
        values = [(keyword, place.schema.get(keyword)) for keyword in _NUMERIC]
        values += [
            (f"enum/{index}", value) for index, value in enumerate(place.schema.get("enum", ()))
        ]
        for keyword, value in values:
            if isinstance(value, int | float) and abs(value) > SAFE:
                yield Spot(
                    place.document,
                    f"{place.pointer}/{keyword}",
                    f"{value} is beyond 2**53 - 1",
                    f"Stay within {SAFE}, or send the number as text.",
                )


@rule("ENUM_VALUE", Phase.WORDS, Category.BASIC)
def enum_value(context: Context) -> Iterator[Spot]:
    """The values of `enum` and `const` are scalars that differ and have the stated type."""
    for place in context.places():
        types = place.schema.get("type", ())
        types = [types] if isinstance(types, str) else list(types)
        values = [
            (f"enum/{index}", value) for index, value in enumerate(place.schema.get("enum", ()))
        ]
        values += [("const", place.schema["const"])] if "const" in place.schema else []
        seen: list[Any] = []
        if "enum" in place.schema and not values:
            yield Spot(
                place.document, f"{place.pointer}/enum", "there is no value", "List the values."
            )
        for keyword, value in values:
            reason = _fault(value, types, seen)
            seen.append((kind_of(value), value))
            if reason:
                yield Spot(
                    place.document,
                    f"{place.pointer}/{keyword}",
                    f"the value {value!r} {reason}",
                    "List strings, numbers, booleans or null, each once, of the stated type.",
                )


def _fault(value: Any, types: list[str], seen: list[Any]) -> str | None:
    kind = kind_of(value)
    if kind in ("array", "object"):
        return "is not a scalar"
    if (kind, value) in seen:
        return "is listed twice"
    if kind == "number" and "integer" in types and "number" not in types:
        kind = "integer" if isinstance(value, int) or value.is_integer() else "number"
    return f"has not the type {' or '.join(types)}" if types and kind not in types else None


@rule("MULTIPLE_OF", Phase.WORDS, Category.STANDARD, Category.PORTABLE)
def multiple_of(context: Context) -> Iterator[Spot]:
    """`multipleOf` is written as an integer and stands beside integers.

    Of fractions every language makes something else, and `3.0` makes some divide fractions.
    """
    for place in context.places():
        factor = place.schema.get("multipleOf")
        types = place.schema.get("type", ())
        if factor is not None and (
            type(factor) is not int or "number" in ([types] if isinstance(types, str) else types)
        ):
            yield Spot(
                place.document,
                join(place.pointer, "multipleOf"),
                "`multipleOf` is not exact for fractions, nor written as one",
                'Use "type": "integer" and a smaller unit, such as milliseconds.',
            )


_PAIRS = (("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"))


@rule("BOUNDS_UNSATISFIABLE", Phase.SENSE, Category.BASIC)
def bounds_unsatisfiable(context: Context) -> Iterator[Spot]:
    """Some value meets all limits."""
    for place in context.places():
        schema = place.schema
        for low, high in _PAIRS:
            if low in schema and high in schema and schema[low] > schema[high]:
                yield _contradiction(place.document, place.pointer, low, high)
        types = schema.get("type", ())
        if schema.get("exclusiveMinimum") is True or schema.get("exclusiveMaximum") is True:
            continue
        if ("integer" in types and not _has_integer(schema)) or (
            "number" in types and not _has_number(schema)
        ):
            yield _contradiction(place.document, place.pointer, "minimum", "maximum")


def _contradiction(document: Any, pointer: str, low: str, high: str) -> Spot:
    return Spot(
        document,
        pointer,
        f"nothing meets `{low}` and `{high}` and what stands beside them",
        "Widen the limits.",
    )


def _has_integer(schema: dict[str, Any]) -> bool:
    low = max(
        math.ceil(schema.get("minimum", -math.inf)) if "minimum" in schema else -SAFE,
        math.floor(schema["exclusiveMinimum"]) + 1 if "exclusiveMinimum" in schema else -SAFE,
    )
    high = min(
        math.floor(schema["maximum"]) if "maximum" in schema else SAFE,
        math.ceil(schema["exclusiveMaximum"]) - 1 if "exclusiveMaximum" in schema else SAFE,
    )
    factor = schema.get("multipleOf", 1)
    if factor != int(factor):
        return low <= high
    factor = int(factor)
    return -(-low // factor) * factor <= high


def _has_number(schema: dict[str, Any]) -> bool:
    low = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
    high = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))
    strict = low == schema.get("exclusiveMinimum") or high == schema.get("exclusiveMaximum")
    return bool(low < high or (low == high and not strict))
