"""Which keywords are about which JSON type. Used by the lint rules on keywords."""

from __future__ import annotations

from typing import Any

_BOUNDS = frozenset({"exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum"})
BY_TYPE: dict[str, frozenset[str]] = {
    "array": frozenset({"items", "maxItems", "minItems", "uniqueItems"}),
    "boolean": frozenset(),
    "integer": _BOUNDS | {"multipleOf"},
    "null": frozenset(),
    "number": _BOUNDS | {"multipleOf"},
    "object": frozenset(
        {
            "additionalProperties",
            "maxProperties",
            "minProperties",
            "properties",
            "propertyNames",
            "required",
        }
    ),
    "string": frozenset({"format", "maxLength", "minLength", "pattern"}),
}


def types_stated(schema: dict[str, Any]) -> list[str]:
    """The keyword `type` as a list, empty where there is none."""
    types = schema.get("type", ())
    return [types] if isinstance(types, str) else list(types)
