"""Static facts about canonical schemas: types, values, discriminators. Used by `lower` and lint."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

from myspinbot_codegen.schema.canonicalizer import Canonical
from myspinbot_codegen.spec.dialects import DRAFT_2020_12
from myspinbot_codegen.spec.json_values import ALL_KINDS, kind_of

_BOUNDS = frozenset({"exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum"})
BY_TYPE: Mapping[str, frozenset[str]] = {
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
"""The keywords of each type that a class can express."""
_FURTHER: Mapping[str, frozenset[str]] = {
    "array": frozenset({"additionalItems", "contains", "maxContains", "minContains"})
    | {"prefixItems", "unevaluatedItems"},
    "object": frozenset({"dependencies", "dependentRequired", "dependentSchemas"})
    | {"patternProperties", "unevaluatedProperties"},
}
KEYWORDS_OF_TYPE = {
    name: keywords | _FURTHER.get(name, frozenset()) for name, keywords in BY_TYPE.items()
}
"""The keywords of each type in all dialects."""
SCALARS = frozenset({"boolean", "null", "number", "string"})


def types_of(schema: dict[str, Any]) -> list[str]:
    """Return the keyword `type` as a list, without `integer` if `number` is in it."""
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else list(dict.fromkeys(types))
    return [name for name in types if name != "integer" or "number" not in types]


def values_of(schema: dict[str, Any]) -> list[Any] | None:
    """Return the values that `const` or `enum` and `type` allow; None without these keywords."""
    if "const" in schema:
        values = [schema["const"]]
    elif "enum" in schema:
        values = list(schema["enum"])
    else:
        return None
    types = types_of(schema)
    return [value for value in values if not types or _has_type(value, types)]


def _has_type(value: Any, types: list[str]) -> bool:
    kind = kind_of(value)
    if kind == "number" and "integer" in types:
        return isinstance(value, int) or value.is_integer()
    return kind in types


def kinds(schema: Any, canonical: Canonical, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return JSON types that values of a schema can have, perhaps too many; no `integer`."""
    if not isinstance(schema, dict):
        return frozenset() if schema is False else ALL_KINDS
    result = ALL_KINDS
    if (ref := schema.get("$ref")) is not None and ref not in seen:
        result &= kinds(canonical.target(ref).schema, canonical, seen | {ref})
    if "type" in schema:
        result &= _type_kinds(schema)
    if (values := values_of(schema)) is not None:
        result &= frozenset(map(kind_of, values))
    for branch in schema.get("allOf", ()):
        result &= kinds(branch, canonical, seen)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            branches = (kinds(branch, canonical, seen) for branch in schema[keyword])
            result &= frozenset[str]().union(*branches)
    return result


def _type_kinds(schema: dict[str, Any]) -> frozenset[str]:
    return frozenset("number" if name == "integer" else name for name in types_of(schema))


def stated_kinds(schema: Any, canonical: Canonical) -> frozenset[str] | None:
    """Return exactly the JSON types of a schema; None if they cannot be decided."""
    schema = canonical.deref(schema)
    if not isinstance(schema, dict):
        return None
    values = values_of(schema)
    if values is not None:
        value_kinds = frozenset(map(kind_of, values))
        return value_kinds if value_kinds and value_kinds <= SCALARS else None
    if "type" in schema:
        return _type_kinds(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema and "$ref" not in schema and "allOf" not in schema:
            stated = [stated_kinds(branch, canonical) for branch in schema[keyword]]
            known = [value_kinds for value_kinds in stated if value_kinds is not None]
            return frozenset[str]().union(*known) if len(known) == len(stated) else None
    return None


def tags(branch: Any, canonical: Canonical) -> dict[str, str]:
    """Return the required string constants of an object schema, which may discriminate it."""
    schema = canonical.deref(branch)
    if not isinstance(schema, dict):
        return {}
    required = schema.get("required", ())
    return {
        name: member["const"]
        for name, member in schema.get("properties", {}).items()
        if name in required and isinstance(member, dict) and isinstance(member.get("const"), str)
    }


def discriminator(branches: list[Any], canonical: Canonical) -> str | None:
    """Return the property whose constant discriminates all object branches, or None.

    Of several properties, the first one in alphabetical order.
    """
    constants = [tags(branch, canonical) for branch in branches]
    common = sorted(set(constants[0]).intersection(*constants[1:]))
    distinct = (name for name in common if len({tag[name] for tag in constants}) == len(constants))
    return next(distinct, None)


def is_exact_union(branches: list[Any], canonical: Canonical) -> bool:
    """Return whether every value belongs to one branch, without trying all branches."""
    stated = [stated_kinds(branch, canonical) for branch in branches]
    known = [value_kinds for value_kinds in stated if value_kinds is not None]
    if len(known) < len(stated):
        return False
    objects = [
        branch
        for branch, value_kinds in zip(branches, known, strict=True)
        if value_kinds == {"object"}
    ]
    if len(objects) > 1 and not (
        all(_is_plain_object(branch, canonical) for branch in objects)
        and discriminator(objects, canonical)
    ):
        return False
    return not any(
        left & right and not left == right == {"object"} for left, right in combinations(known, 2)
    )


_PLAIN_OBJECT = frozenset({"additionalProperties", "properties", "required", "type"})


def _is_plain_object(branch: Any, canonical: Canonical) -> bool:
    schema = canonical.deref(branch)
    return (
        isinstance(schema, dict)
        and schema.get("type") == "object"
        and set(schema.get("required", ())) <= schema.get("properties", {}).keys()
        and not (assertions(schema) - _PLAIN_OBJECT)
    )


def assertions(schema: dict[str, Any]) -> frozenset[str]:
    """Return the keywords of a canonical schema that decide about values."""
    return frozenset(name for name in schema if name in _ASSERTIONS)


_ASSERTIONS = DRAFT_2020_12.assertions - {"$dynamicRef"}
