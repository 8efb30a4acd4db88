"""Rules on the values in keywords.

Numbers that every language holds, enumerations of scalars.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import join

SAFE = 2**53 - 1
_NUMERIC = [
    "const",
    "enum",
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
        for keyword in _NUMERIC:
            for pointer, value in _numbers(place.schema.get(keyword), join("", keyword)):
                if abs(value) > SAFE:
                    yield Spot(
                        place.document,
                        f"{place.pointer}{pointer}",
                        f"{value} is beyond 2**53 - 1",
                        f"Stay within {SAFE}, or send the number as text.",
                    )


def _numbers(value: Any, pointer: str) -> Iterator[tuple[str, int | float]]:
    """The numbers in a value, which may be a list or an object."""
    if isinstance(value, int | float):
        yield pointer, value
    elif isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for step, item in items:
            yield from _numbers(item, join(pointer, step))


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
    if kind == "number" and "number" not in types:
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
