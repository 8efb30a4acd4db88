"""Puts schemas that hold at once into one, as far as drawing documents needs it.

Used by `strategies`. Exact for limits, types, properties and required names; of what cannot be put
together, such as two patterns, the last one stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

Combine = Callable[[Any, Any], Any]

_HIGHEST = (
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
)
_LOWEST = (
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
)
_SCHEMAS = ("additionalProperties", "items", "propertyNames", "contains")
_BRANCHES = frozenset({"oneOf", "anyOf", "$ref", "if", "not"})


def combined(*schemas: Any) -> Any:
    """One schema for what is valid under all of these; `$ref`s and choices stand in `allOf`."""
    result: Any = True
    for schema in schemas:
        result = _both(result, schema)
    return result


def _both(one: Any, two: Any) -> Any:
    if one is False or two is False:
        return False
    if not isinstance(one, dict) or not one:
        return two
    if not isinstance(two, dict) or not two:
        return one
    if one.keys() & two.keys() & _BRANCHES:
        return _both(one, {"allOf": [two]})
    result = dict(one)
    for keyword, value in two.items():
        result[keyword] = _value(keyword, one[keyword], value) if keyword in one else value
    return result


def _value(keyword: str, one: Any, two: Any) -> Any:
    combine = _COMBINE.get(keyword)
    return combine(one, two) if combine else two


def _members(one: dict[str, Any], two: dict[str, Any], both: Combine = _both) -> dict[str, Any]:
    return {
        **one,
        **{name: both(one[name], item) if name in one else item for name, item in two.items()},
    }


def _first_items(one: list[Any], two: list[Any]) -> list[Any]:
    longer, shorter = (one, two) if len(one) >= len(two) else (two, one)
    return [*map(_both, shorter, longer), *longer[len(shorter) :]]


def _types(one: Any, two: Any) -> list[str]:
    first = [one] if isinstance(one, str) else one
    second = [two] if isinstance(two, str) else two
    common = [kind for kind in first if kind in second]
    if "integer" not in common and {"integer", "number"} <= {*first, *second}:
        common.append("integer")
    return common


def _joined(one: list[Any], two: list[Any]) -> list[Any]:
    return [*one, *(item for item in two if item not in one)]


_COMBINE: Mapping[str, Combine] = {
    **dict.fromkeys(_HIGHEST, max),
    **dict.fromkeys(_LOWEST, min),
    **dict.fromkeys(_SCHEMAS, _both),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), _members),
    "allOf": _joined,
    "dependentRequired": partial(_members, both=_joined),
    "enum": lambda one, two: [value for value in one if value in two],
    "prefixItems": _first_items,
    "required": _joined,
    "type": _types,
}
