"""Combines schemas that hold at the same time into one schema, for drawing documents.

Exact for limits, types, properties and required names. Of keywords that cannot be combined, such as
two patterns, the last one wins. Used by `document_strategies`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

Combine = Callable[[Any, Any], Any]

_HIGHEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_LOWEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_SCHEMAS = ("additionalProperties", "items", "propertyNames", "contains")
_BRANCHES = frozenset({"oneOf", "anyOf", "$ref", "if", "not"})


def combine_schemas(*schemas: Any) -> Any:
    """Return one schema that requires all; references and unions go to `allOf`."""
    result: Any = True
    for schema in schemas:
        result = _both(result, schema)
    return result


def _both(left: Any, right: Any) -> Any:
    if left is False or right is False:
        return False
    if not isinstance(left, dict) or not left:
        return right
    if not isinstance(right, dict) or not right:
        return left
    if left.keys() & right.keys() & _BRANCHES:
        return _both(left, {"allOf": [right]})
    result = dict(left)
    for keyword, value in right.items():
        result[keyword] = _value(keyword, left[keyword], value) if keyword in left else value
    return result


def _value(keyword: str, left: Any, right: Any) -> Any:
    combine = _COMBINE.get(keyword)
    return combine(left, right) if combine else right


def _members(left: dict[str, Any], right: dict[str, Any], both: Combine = _both) -> dict[str, Any]:
    return {
        **left,
        **{
            name: both(left[name], value) if name in left else value
            for name, value in right.items()
        },
    }


def _first_items(left: list[Any], right: list[Any]) -> list[Any]:
    longer, shorter = (left, right) if len(left) >= len(right) else (right, left)
    return [*map(_both, shorter, longer), *longer[len(shorter) :]]


def _types(left: Any, right: Any) -> list[str]:
    first = [left] if isinstance(left, str) else left
    second = [right] if isinstance(right, str) else right
    common = [kind for kind in first if kind in second]
    if "integer" not in common and {"integer", "number"} <= {*first, *second}:
        common.append("integer")
    return common


def _join(left: list[Any], right: list[Any]) -> list[Any]:
    return [*left, *(value for value in right if value not in left)]


_COMBINE: Mapping[str, Combine] = {
    **dict.fromkeys(_HIGHEST, max),
    **dict.fromkeys(_LOWEST, min),
    **dict.fromkeys(_SCHEMAS, _both),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), _members),
    "allOf": _join,
    "dependentRequired": partial(_members, both=_join),
    "enum": lambda left, right: [value for value in left if value in right],
    "prefixItems": _first_items,
    "required": _join,
    "type": _types,
}
