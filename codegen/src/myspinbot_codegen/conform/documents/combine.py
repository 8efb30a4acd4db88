"""Puts schemas that hold at once into one, as far as drawing documents needs it.

Used by `strategies`. Exact for limits, types, properties and required names; of what cannot be put
together, such as two patterns, the last one stays.
"""

from __future__ import annotations

from typing import Any

_HIGHEST = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"}
)
_LOWEST = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
)
_SCHEMAS = frozenset({"additionalProperties", "items", "propertyNames", "contains"})
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
    if keyword in _HIGHEST:
        return max(one, two)
    if keyword in _LOWEST:
        return min(one, two)
    if keyword in _SCHEMAS:
        return _both(one, two)
    match keyword:
        case "type":
            return _types(one, two)
        case "required":
            return list(dict.fromkeys([*one, *two]))
        case "enum":
            return [value for value in one if value in two]
        case "allOf":
            return [*one, *two]
        case "properties" | "patternProperties" | "dependentRequired" | "dependentSchemas":
            merge = (lambda a, b: [*a, *b]) if keyword == "dependentRequired" else _both
            return {
                **one,
                **{
                    name: merge(one[name], item) if name in one else item
                    for name, item in two.items()
                },
            }
        case "prefixItems":
            longer, shorter = (one, two) if len(one) >= len(two) else (two, one)
            return [*map(_both, shorter, longer), *longer[len(shorter) :]]
    return two


def _types(one: Any, two: Any) -> list[str]:
    first = [one] if isinstance(one, str) else one
    second = [two] if isinstance(two, str) else two
    common = [kind for kind in first if kind in second]
    if "integer" not in common and {"integer", "number"} <= {*first, *second}:
        common.append("integer")
    return common
