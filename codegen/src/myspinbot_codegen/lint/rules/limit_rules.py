"""Rules on limits that contradict each other: a schema without any valid value is a mistake."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import SchemaLocation
from myspinbot_codegen.lint.categories import BASIC
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.lint.rules.value_rules import MAX_SAFE_INTEGER
from myspinbot_codegen.spec.regex import NotPortable
from myspinbot_codegen.spec.regex.widths import lengths

_PAIRS = (
    ("minContains", "maxContains"),
    ("minContains", "maxItems"),
    ("minItems", "maxItems"),
    ("minLength", "maxLength"),
    ("minProperties", "maxProperties"),
)
_EXCLUSIVE = ("exclusiveMaximum", "exclusiveMinimum")


def _bounds_unsatisfiable(location: SchemaLocation) -> Iterator[Violation]:
    schema = location.schema
    for low, high in _PAIRS:
        if low == "minContains" and "contains" not in schema:
            continue
        if low in schema and high in schema and schema[low] > schema[high]:
            yield _contradiction(location, low, high)
    if (pair := _contradicting_counts(schema)) is not None:
        yield _contradiction(location, *pair)
    types = schema.get("type", "number")
    # In draft-04 they are not limits of their own.
    if any(isinstance(schema.get(keyword), bool) for keyword in _EXCLUSIVE):
        return
    if ("integer" in types and not _has_integer(schema)) or (
        "number" in types and not _has_number(schema)
    ):
        yield _contradiction(location, "minimum", "maximum")


def _contradiction(location: SchemaLocation, low: str, high: str) -> Violation:
    return Violation.at(
        location, f"no value satisfies `{low}`, `{high}` and the other keywords of the schema"
    )


def _contradicting_counts(schema: dict[str, Any]) -> tuple[str, str] | None:
    """Two keywords that together allow no number of members."""
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


_MANY = range(MAX_SAFE_INTEGER)


def _has_integer(schema: dict[str, Any]) -> bool:
    low = max(
        math.ceil(schema.get("minimum", -math.inf)) if "minimum" in schema else -MAX_SAFE_INTEGER,
        math.floor(schema["exclusiveMinimum"]) + 1
        if "exclusiveMinimum" in schema
        else -MAX_SAFE_INTEGER,
    )
    high = min(
        math.floor(schema["maximum"]) if "maximum" in schema else MAX_SAFE_INTEGER,
        math.ceil(schema["exclusiveMaximum"]) - 1
        if "exclusiveMaximum" in schema
        else MAX_SAFE_INTEGER,
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


def _pattern_length(location: SchemaLocation) -> Iterator[Violation]:
    pattern = location.schema.get("pattern")
    if not isinstance(pattern, str):
        return
    shortest, longest = _lengths(pattern)
    for keyword, contradicts in (
        ("maxLength", shortest > location.schema.get("maxLength", math.inf)),
        ("minLength", longest < location.schema.get("minLength", 0)),
    ):
        if contradicts:
            message = f"no string that matches the pattern satisfies `{keyword}`"
            yield Violation.at(location, message, keyword)


def _lengths(pattern: str) -> tuple[float, float]:
    try:
        return lengths(pattern)
    except NotPortable:
        return 0, math.inf


def _required_impossible(location: SchemaLocation) -> Iterator[Violation]:
    schema = location.schema
    closed = schema.get("additionalProperties") is False and "patternProperties" not in schema
    for index, name in enumerate(schema.get("required", ())):
        declared = schema.get("properties", {}).get(name, not closed)
        if declared is False:
            message = f"the required property {name!r} is forbidden"
            yield Violation.at(location, message, "required", index)


RULES = (
    LintRule(
        id="BOUNDS_UNSATISFIABLE",
        summary="At least one value satisfies all limits.",
        hint="Widen the limits.",
        categories=BASIC,
        needs=Precondition.WELL_FORMED | Precondition.SAFE_NUMBERS,
        check=each_schema(_bounds_unsatisfiable),
    ),
    LintRule(
        id="PATTERN_LENGTH",
        summary="At least one string matches the pattern and has an allowed length.",
        reason="Otherwise one of the two was changed without the other.",
        hint="Correct the pattern or the limit.",
        categories=BASIC,
        check=each_schema(_pattern_length),
    ),
    LintRule(
        id="REQUIRED_IMPOSSIBLE",
        summary="No required property is forbidden.",
        reason="No object would be valid. `false` forbids a property, and so does a closed object "
        "that does not declare it.",
        hint="Declare it under `properties`, or remove it from `required`.",
        categories=BASIC,
        check=each_schema(_required_impossible),
    ),
)
