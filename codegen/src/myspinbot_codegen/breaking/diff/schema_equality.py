"""Schemas that are written the same way, and when that is enough for them to be the same.

Used by the comparison. Annotations do not count, and references are read by the names that the
other version has for their types.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any

from myspinbot_codegen.breaking.versions import Version, Versions
from myspinbot_codegen.spec.canonical_walk import REFERENCE, referred_names, transform, within
from myspinbot_codegen.spec.dialects import ANNOTATIONS

_EITHER_WAY = frozenset({"if", "not", "oneOf"})
_UNEVALUATED = frozenset({"unevaluatedItems", "unevaluatedProperties"})
_SAME_VALUE = ("allOf", "anyOf", "oneOf", "dependentSchemas")
_SAME_VALUE_ALONE = ("if", "then", "else", "not")

UnchangedTypes = Mapping[Version, Collection[str]]


def canonical_text(schema: Any, names: Callable[[str], str | None] | None = None) -> str:
    """A text that is equal for schemas that are written the same way."""

    def without_annotations(part: dict[str, Any]) -> dict[str, Any]:
        result = {
            keyword: value
            for keyword, value in part.items()
            if keyword not in ANNOTATIONS and not keyword.startswith("x-")
        }
        if names is not None and "$ref" in result:
            result["$ref"] = f"{REFERENCE}{names(result['$ref'].removeprefix(REFERENCE))}"
        return result

    return json.dumps(transform(schema, without_annotations), sort_keys=True)


def unchanged_types(versions: Versions) -> UnchangedTypes:
    """The types of each version that are written as in the other one, with all they refer to."""
    names = versions.partners[versions.old]
    referred = {
        old.name: referred_names(old.schema)
        for old, new in versions.pairs
        if canonical_text(old.schema, names.get) == canonical_text(new.schema)
    }
    while lost := [name for name, used in referred.items() if not used <= referred.keys()]:
        for name in lost:
            del referred[name]
    return {
        versions.old: frozenset(referred),
        versions.new: frozenset(names[name] for name in referred),
    }


def may_shrink(schema: Any, unchanged: Collection[str]) -> bool:
    """Return whether a schema may allow less if a type that it refers to allows more.

    It may below a negation or a condition, where one branch excludes others, and where it depends
    on the other constraints on a value. The types in `unchanged` are the same in both versions.
    """

    def changes(part: Any) -> bool:
        return any(name not in unchanged for name in referred_names(part))

    def shrinks(part: dict[str, Any]) -> bool:
        return (
            any(changes({keyword: part[keyword]}) for keyword in _EITHER_WAY.intersection(part))
            or ("maxContains" in part and changes(part.get("contains")))
            or (not _UNEVALUATED.isdisjoint(part) and _refers_for_same_value(part, unchanged))
        )

    return changes(schema) and any(
        isinstance(part, dict) and shrinks(part) for part in within(schema)
    )


def _refers_for_same_value(schema: Any, unchanged: Collection[str]) -> bool:
    """Return whether a reference to a type that may have changed applies to the same value."""
    if not isinstance(schema, dict):
        return False
    if "$ref" in schema and schema["$ref"].removeprefix(REFERENCE) not in unchanged:
        return True
    parts = [schema[keyword] for keyword in _SAME_VALUE_ALONE if keyword in schema]
    for keyword in _SAME_VALUE:
        inner = schema.get(keyword, ())
        parts += inner.values() if isinstance(inner, dict) else inner
    return any(_refers_for_same_value(part, unchanged) for part in parts)
