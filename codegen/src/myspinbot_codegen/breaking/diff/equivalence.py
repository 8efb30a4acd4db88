"""Whether two schemas are written alike, and where that is enough. Used by `walk` and `pairs`.

Annotations do not count, and references are read by the names that the other version has for what
they lead to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from typing import Any

from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.spec.canonical_walk import REFERENCE, referred_names, transform, within
from myspinbot_codegen.spec.dialects import ANNOTATIONS

_EITHER_WAY = frozenset({"if", "not", "oneOf"})
_BESIDE = frozenset({"unevaluatedItems", "unevaluatedProperties"})
_SAME_VALUE = ("allOf", "anyOf", "oneOf", "dependentSchemas")
_SAME_VALUE_ALONE = ("if", "then", "else", "not")

Names = Callable[[str], str | None]


def text(schema: Any, names: Names | None = None) -> str:
    """A schema as text that is equal for schemas that are written alike."""

    def plain(part: dict[str, Any]) -> dict[str, Any]:
        result = {
            keyword: value
            for keyword, value in part.items()
            if keyword not in ANNOTATIONS and not keyword.startswith("x-")
        }
        if names is not None and "$ref" in result:
            result["$ref"] = f"{REFERENCE}{names(result['$ref'].removeprefix(REFERENCE))}"
        return result

    return json.dumps(transform(schema, plain), sort_keys=True)


def unchanged(pairs: Sequence[tuple[Definition, Definition]]) -> dict[str, str]:
    """The types that are written as before, with all that they refer to, and their names now."""
    names = {old.name: new.name for old, new in pairs}
    referred = {
        old.name: referred_names(old.schema)
        for old, new in pairs
        if text(old.schema, names.get) == text(new.schema)
    }
    while lost := [name for name, found in referred.items() if not found <= referred.keys()]:
        for name in lost:
            del referred[name]
    return {name: names[name] for name in referred}


def leans(schema: Any, steady: Collection[str]) -> bool:
    """Whether a schema may allow less where a type that it refers to allows more.

    So it is below a negation or a condition, where one branch excludes others, and where it counts
    what else is said about a value. The types in `steady` are the same in both versions.
    """

    def moves(part: Any) -> bool:
        return any(name not in steady for name in referred_names(part))

    def leans_itself(part: dict[str, Any]) -> bool:
        return (
            any(moves({keyword: part[keyword]}) for keyword in _EITHER_WAY.intersection(part))
            or ("maxContains" in part and moves(part.get("contains")))
            or (not _BESIDE.isdisjoint(part) and _refers_beside(part, steady))
        )

    return moves(schema) and any(
        isinstance(part, dict) and leans_itself(part) for part in within(schema)
    )


def _refers_beside(schema: Any, steady: Collection[str]) -> bool:
    """Whether a reference that may mean something else applies to the same value."""
    if not isinstance(schema, dict):
        return False
    if "$ref" in schema and schema["$ref"].removeprefix(REFERENCE) not in steady:
        return True
    parts = [schema[keyword] for keyword in _SAME_VALUE_ALONE if keyword in schema]
    for keyword in _SAME_VALUE:
        inner = schema.get(keyword, ())
        parts += inner.values() if isinstance(inner, dict) else inner
    return any(_refers_beside(part, steady) for part in parts)
