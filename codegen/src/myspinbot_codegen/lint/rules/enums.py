"""Rules on enumerations: their values are of one kind, and can be told apart and met."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.spec.dialects import DRAFT_04
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import join


@rule("ENUM_MIXED", Phase.WORDS, Category.BASIC)
def enum_mixed(context: Context) -> Iterator[Spot]:
    """The values of an enumeration are of one JSON type, and perhaps null.

    `[1, "1"]` is mostly a slip, and most languages have no enumeration of both.
    """
    for place in context.places():
        values = place.schema.get("enum", ())
        kinds = [kind_of(value) for value in values]
        known = next((kind for kind in kinds if kind != "null"), None)
        for index, kind in enumerate(kinds):
            if kind not in ("null", known):
                yield Spot(
                    place.document,
                    join(place.pointer, "enum", index),
                    f"the value {values[index]!r} is of another type than those before it",
                    "Write the values alike, or `oneOf` with a branch per type.",
                )


@rule("ENUM_SINGLE", Phase.WORDS, Category.STANDARD)
def enum_single(context: Context) -> Iterator[Spot]:
    """An enumeration has a choice; one value alone is `const`.

    Generated types and documentation then say that the value is fixed.
    """
    for place in context.places():
        if len(place.schema.get("enum", ())) == 1 and place.dialect is not DRAFT_04:
            yield Spot(
                place.document,
                join(place.pointer, "enum"),
                "there is one value only",
                'Write "const": <the value>.',
            )


@rule("ENUM_CASE", Phase.WORDS, Category.BASIC, Category.PORTABLE)
def enum_case(context: Context) -> Iterator[Spot]:
    """No two values of an enumeration differ in case only.

    People mix them up, and languages that name the values in capitals cannot.
    """
    for place in context.places():
        seen: dict[str, Any] = {}
        for index, value in enumerate(place.schema.get("enum", ())):
            if not isinstance(value, str):
                continue
            other = seen.setdefault(value.casefold(), value)
            if other != value:
                yield Spot(
                    place.document,
                    join(place.pointer, "enum", index),
                    f"the value {value!r} differs from {other!r} in case only",
                    "Keep one of them.",
                )


@rule("ENUM_UNREACHABLE", Phase.USE, Category.BASIC)
def enum_unreachable(context: Context) -> Iterator[Spot]:
    """What stands beside `enum` or `const` leaves every value of it possible.

    A value that a limit beside it forbids can never be sent.
    """
    for place in context.places():
        said = place.schema.keys() & place.dialect.assertions
        if any(said <= plain for plain in _PLAIN):
            continue
        values = [
            (join("", "enum", index), value)
            for index, value in enumerate(place.schema.get("enum", ()))
        ]
        values += [("/const", place.schema["const"])] if "const" in place.schema else []
        for pointer, value in values:
            for error in context.reference.errors(place.document.path, value, place.pointer)[:1]:
                yield Spot(
                    place.document,
                    f"{place.pointer}{pointer}",
                    f"the value can never be valid: {error}",
                    "Remove the value, or what forbids it.",
                )


# Values that have not the type beside them are found by a rule of their own.
_PLAIN = (frozenset({"enum", "type"}), frozenset({"const", "type"}))
