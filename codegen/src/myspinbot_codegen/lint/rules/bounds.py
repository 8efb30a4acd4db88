"""Rules on limits that contradict each other: what can never be met is a mistake."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Context, Place
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.lint.rules.values import SAFE
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.spec.regex import NotPortable
from myspinbot_codegen.spec.regex.widths import lengths

_PAIRS = (
    ("minContains", "maxContains"),
    ("minContains", "maxItems"),
    ("minItems", "maxItems"),
    ("minLength", "maxLength"),
    ("minProperties", "maxProperties"),
)


@rule("BOUNDS_UNSATISFIABLE", Phase.SENSE, Category.BASIC)
def bounds_unsatisfiable(context: Context) -> Iterator[Spot]:
    """Some value meets all limits."""
    for place in context.places():
        schema = place.schema
        for low, high in _PAIRS:
            if low == "minContains" and "contains" not in schema:
                continue
            if low in schema and high in schema and schema[low] > schema[high]:
                yield _contradiction(place, low, high)
        if (missing := _uncounted(schema)) is not None:
            yield _contradiction(place, *missing)
        types = schema.get("type", "number")
        # In draft-04 they are no limits of their own.
        if any(isinstance(schema.get(word), bool) for word in _EXCLUSIVE):
            continue
        if ("integer" in types and not _has_integer(schema)) or (
            "number" in types and not _has_number(schema)
        ):
            yield _contradiction(place, "minimum", "maximum")


_EXCLUSIVE = ("exclusiveMaximum", "exclusiveMinimum")


def _contradiction(place: Place, low: str, high: str) -> Spot:
    return Spot(
        place.document,
        place.pointer,
        f"nothing meets `{low}` and `{high}` and what stands beside them",
        "Widen the limits.",
    )


def _uncounted(schema: dict[str, Any]) -> tuple[str, str] | None:
    """Two keywords that allow no number of members together."""
    if len(schema.get("required", ())) > schema.get("maxProperties", math.inf):
        return "required", "maxProperties"
    if (
        schema.get("additionalProperties") is False
        and "patternProperties" not in schema
        and schema.get("minProperties", 0) > len(schema.get("properties", ()))
    ):
        return "minProperties", "additionalProperties"
    items = schema.get("items")
    if (
        schema.get("uniqueItems") is True
        and "prefixItems" not in schema
        and isinstance(items, dict)
        and schema.get("minItems", 0) > len(items.get("enum", _MANY))
    ):
        return "minItems", "uniqueItems"
    if items is False and schema.get("minItems", 0) > len(schema.get("prefixItems", ())):
        return "minItems", "items"
    return None


_MANY = range(SAFE)


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


@rule("PATTERN_LENGTH", Phase.SENSE, Category.BASIC)
def pattern_length(context: Context) -> Iterator[Spot]:
    """Some text matches the pattern and has an allowed length.

    One of the two was changed without the other.
    """
    for place in context.places():
        pattern = place.schema.get("pattern")
        if not isinstance(pattern, str):
            continue
        shortest, longest = _lengths(pattern)
        for keyword, clash in (
            ("maxLength", shortest > place.schema.get("maxLength", math.inf)),
            ("minLength", longest < place.schema.get("minLength", 0)),
        ):
            if clash:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"no text that matches the pattern meets `{keyword}`",
                    "Correct the pattern or the limit.",
                )


def _lengths(pattern: str) -> tuple[float, float]:
    try:
        return lengths(pattern)
    except NotPortable:
        return 0, math.inf


@rule("REQUIRED_IMPOSSIBLE", Phase.SENSE, Category.BASIC)
def required_impossible(context: Context) -> Iterator[Spot]:
    """What is required may be there.

    No object is valid where a required property is forbidden: by `false`, or since the object is
    closed and does not declare it.
    """
    for place in context.places():
        schema = place.schema
        closed = schema.get("additionalProperties") is False and "patternProperties" not in schema
        for index, name in enumerate(_required(schema)):
            declared = schema.get("properties", {}).get(name, not closed)
            if declared is False:
                yield Spot(
                    place.document,
                    join(place.pointer, "required", index),
                    f"the required property {name!r} is forbidden",
                    "Declare it under `properties`, or take it out of `required`.",
                )


def _required(schema: dict[str, Any]) -> list[str]:
    # In draft-03, which nobody reads any more, it was a boolean of the property.
    required = schema.get("required", [])
    return required if isinstance(required, list) else []
