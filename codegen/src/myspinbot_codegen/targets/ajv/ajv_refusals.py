"""Says what the target cannot honour exactly: numbers, endless references, what it does not know.

Used by the target, before anything is rewritten.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.dialects import ANNOTATIONS
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.targets.ajv.evaluation_plans import InPlaceCycleError, Kind, Planner
from myspinbot_codegen.targets.ajv.unions import Schemas
from myspinbot_codegen.targets.target import Refusal

_ONE = frozenset(
    {
        *("not", "if", "then", "else", "items", "contains", "unevaluatedItems"),
        *("additionalProperties", "propertyNames", "unevaluatedProperties"),
    }
)
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
# Annotations hold values as well, which nobody compares with anything.
_VALUES = frozenset(
    {
        *("const", "enum", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains"),
        *("minProperties", "maxProperties"),
    }
)
_UNEVALUATED: tuple[Kind, ...] = ("Properties", "Items")
_KNOWN = (
    ANNOTATIONS
    | _ONE
    | _LISTS
    | _MAPS
    | _VALUES
    | {"$ref", "type", "pattern", "format", "required", "uniqueItems", "dependentRequired"}
)

RULES = {
    "AJV_IN_PLACE_CYCLE": "Where `unevaluatedProperties` or `unevaluatedItems` stands, no "
    "reference leads back to itself at the same place.\n\n"
    "What such a schema has looked at is found out before the code runs, which would have no end. "
    "Let the reference stand within a property or a list.",
    "AJV_KEYWORD_UNKNOWN": "Keywords and formats are those of JSON Schema 2020-12 that this "
    "toolchain knows, or begin with `x-`.\n\n"
    "AJV alone would pass over what it does not know, and accept what the other validators refuse.",
    "AJV_NUMBER_UNSAFE": "Numbers are those that JavaScript holds exactly.\n\n"
    "It takes any other for a number nearby, so that a limit would move and two values could not "
    "be told apart.",
}
"""What each refusal is about, for `explain`."""


def refused(key: Key, schema: Any, schemas: Schemas, pointer: str = "") -> Iterator[Refusal]:
    """Each place in the canonical schema of a definition that cannot be honoured."""
    if isinstance(schema, bool):
        return
    for kind in _UNEVALUATED:
        if f"unevaluated{kind}" in schema:
            try:
                Planner(schemas, lambda condition: condition).plan(schema, kind)
            except InPlaceCycleError as error:
                yield Refusal(
                    key,
                    join(pointer, f"unevaluated{kind}"),
                    "AJV_IN_PLACE_CYCLE",
                    f"the reference to {error} leads back to itself at the same place",
                    "Let the reference stand within a property or a list.",
                )
    for keyword, value in schema.items():
        place = join(pointer, keyword)
        if _is_unknown(keyword, value):
            yield Refusal(
                key,
                place,
                "AJV_KEYWORD_UNKNOWN",
                f"the JavaScript validators do not know the keyword {keyword!r}, or this {keyword}",
                "Use a keyword of JSON Schema 2020-12 and a format of this toolchain.",
            )
        elif keyword in _VALUES:
            yield from _unsafe(key, value, place)
        elif keyword in _ONE:
            yield from refused(key, value, schemas, place)
        elif keyword in _LISTS:
            for index, item in enumerate(value):
                yield from refused(key, item, schemas, join(place, index))
        elif keyword in _MAPS:
            for name, member in value.items():
                yield from refused(key, member, schemas, join(place, name))


def _is_unknown(keyword: str, value: Any) -> bool:
    if keyword == "format":
        return value not in FORMATS
    return keyword not in _KNOWN and not keyword.startswith("x-")


def _unsafe(key: Key, value: Any, pointer: str) -> Iterator[Refusal]:
    """Every number in a value that JavaScript would round."""
    match value:
        case int() if not _is_double(value):
            yield Refusal(
                key,
                pointer,
                "AJV_NUMBER_UNSAFE",
                f"JavaScript cannot hold {_digits(value)}: it takes a number nearby",
                "Use a number that a double holds exactly: up to 9007199254740991.",
            )
        case list():
            for index, item in enumerate(value):
                yield from _unsafe(key, item, join(pointer, index))
        case dict():
            for name, member in value.items():
                yield from _unsafe(key, member, join(pointer, name))


def _is_double(value: int) -> bool:
    try:
        return int(float(value)) == value
    except OverflowError:
        return False


def _digits(value: int) -> str:
    # Python writes out no integer of thousands of digits.
    return str(value) if abs(value) < 10**40 else f"an integer of {value.bit_length()} bits"
