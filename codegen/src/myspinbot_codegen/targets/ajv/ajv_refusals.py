"""Finds what AJV cannot express: some numbers, endless references, unknown keywords."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.dialects import ANNOTATIONS, LISTS, MAPS, SINGLE
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.targets.ajv.evaluation_plans import (
    UNEVALUATED_KINDS,
    InPlaceCycleError,
    Planner,
)
from myspinbot_codegen.targets.ajv.unions import Schemas
from myspinbot_codegen.targets.target import Refusal

# Annotations have values as well, but validators do not compare them.
_VALUES = frozenset(
    {
        *("const", "enum", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains"),
        *("minProperties", "maxProperties"),
    }
)
_KNOWN = (
    ANNOTATIONS
    | SINGLE
    | LISTS
    | MAPS
    | _VALUES
    | {"$ref", "type", "pattern", "format", "required", "uniqueItems", "dependentRequired"}
)

RULES = {
    "AJV_IN_PLACE_CYCLE": "In a schema with `unevaluatedProperties` or `unevaluatedItems`, no "
    "reference leads back to itself at the same location.\n\n"
    "The compiler lists in advance which parts of a value such a schema evaluates. For such a "
    "reference the list would have no end. Move the reference into a property or a list.",
    "AJV_KEYWORD_UNKNOWN": "Keywords and formats are those of JSON Schema 2020-12 that this "
    "toolchain knows, or begin with `x-`.\n\n"
    "AJV would ignore unknown ones, and accept documents that the other validators reject.",
    "AJV_NUMBER_UNSAFE": "Numbers in schemas are exact in JavaScript.\n\n"
    "JavaScript rounds any other number, so that limits would move and different values would be "
    "equal.",
}
"""The text of each rule, for `explain`."""


def find_refusals(key: Key, schema: Any, schemas: Schemas, pointer: str = "") -> Iterator[Refusal]:
    """Yield each location in the canonical schema of a definition that AJV cannot express."""
    if isinstance(schema, bool):
        return
    for kind in UNEVALUATED_KINDS:
        if f"unevaluated{kind}" in schema:
            try:
                Planner(schemas, lambda condition: condition).plan(schema, kind)
            except InPlaceCycleError as error:
                yield Refusal(
                    key,
                    join(pointer, f"unevaluated{kind}"),
                    "AJV_IN_PLACE_CYCLE",
                    f"the reference to {error} leads back to itself at the same location",
                    "Move the reference into a property or a list.",
                )
    for keyword, value in schema.items():
        location = join(pointer, keyword)
        if _is_unknown(keyword, value):
            yield Refusal(
                key,
                location,
                "AJV_KEYWORD_UNKNOWN",
                f"JavaScript validators do not support the keyword {keyword!r}, or this {keyword}",
                "Use a keyword of JSON Schema 2020-12 and a format of this toolchain.",
            )
        elif keyword in _VALUES:
            yield from _find_unsafe_numbers(key, value, location)
        elif keyword in SINGLE:
            yield from find_refusals(key, value, schemas, location)
        elif keyword in LISTS:
            for index, branch in enumerate(value):
                yield from find_refusals(key, branch, schemas, join(location, index))
        elif keyword in MAPS:
            for name, member in value.items():
                yield from find_refusals(key, member, schemas, join(location, name))


def _is_unknown(keyword: str, value: Any) -> bool:
    if keyword == "format":
        return value not in FORMATS
    return keyword not in _KNOWN and not keyword.startswith("x-")


def _find_unsafe_numbers(key: Key, value: Any, pointer: str) -> Iterator[Refusal]:
    """Yield each number in a value that JavaScript would round."""
    match value:
        case int() if not _is_double(value):
            yield Refusal(
                key,
                pointer,
                "AJV_NUMBER_UNSAFE",
                f"JavaScript would round {_digits(value)}",
                "Use a number that is exact as a double, such as one up to 9007199254740991.",
            )
        case list():
            for index, member in enumerate(value):
                yield from _find_unsafe_numbers(key, member, join(pointer, index))
        case dict():
            for name, member in value.items():
                yield from _find_unsafe_numbers(key, member, join(pointer, name))


def _is_double(value: int) -> bool:
    try:
        return int(float(value)) == value
    except OverflowError:
        return False


def _digits(value: int) -> str:
    # Python refuses to write integers of thousands of digits.
    return str(value) if abs(value) < 10**40 else f"an integer of {value.bit_length()} bits"
