"""Merges the unconditional parts of an object schema, such as a reference and `allOf`.

Used by `lower`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.schema.canonicalizer import Canonical

# These apply to a property depending on the value or on its names.
_CONDITIONAL = frozenset(
    {"additionalProperties", "anyOf", "dependentSchemas", "if", "oneOf", "patternProperties"}
)


def merge_object(
    schema: dict[str, Any], canonical: Canonical, within: frozenset[str] = frozenset()
) -> tuple[dict[str, Any], frozenset[str]]:
    """Return a schema of the declared properties, and the references that were merged.

    It is closed if the given schema is, as far as that is known without a value. References in
    `within` are skipped: the caller merges them already, and a type may contain itself.
    """
    seen = set(within)
    parts = list(_parts(schema, canonical, seen))
    properties: dict[str, Any] = {}
    for part in parts:
        for name, member in part.get("properties", {}).items():
            # The first part that restricts it.
            if name not in properties or properties[name] in (True, {}):
                properties[name] = member
    named = dict.fromkeys(name for part in parts for name in part.get("required", ()))
    closed = _is_closed(schema, parts, whole=not _refers_to(parts, within))
    merged: dict[str, Any] = {"type": "object", "properties": properties}
    if required := [name for name in named if not closed or name in properties]:
        merged["required"] = required
    if closed:
        merged["additionalProperties"] = False
    elif len(parts) == 1 and "patternProperties" not in schema:
        merged["additionalProperties"] = schema.get("additionalProperties", True)
    words: dict[str, Any] = {key: schema[key] for key in ("title", "description") if key in schema}
    return {**words, **merged}, frozenset(seen)


def _refers_to(parts: list[dict[str, Any]], refs: frozenset[str]) -> bool:
    return any(part.get("$ref") in refs for part in parts)


def _parts(schema: Any, canonical: Canonical, seen: set[str]) -> Iterator[dict[str, Any]]:
    if not isinstance(schema, dict):
        return
    yield schema
    if (ref := schema.get("$ref")) is not None and ref not in seen:
        seen.add(ref)
        yield from _parts(canonical.target(ref).schema, canonical, seen)
    for branch in schema.get("allOf", ()):
        yield from _parts(branch, canonical, seen)


def _is_closed(schema: dict[str, Any], parts: list[dict[str, Any]], *, whole: bool) -> bool:
    if any(
        part.get("additionalProperties") is False and "patternProperties" not in part
        for part in parts
    ):
        return True
    return (
        whole
        and schema.get("unevaluatedProperties") is False
        and not any(part.keys() & _CONDITIONAL for part in parts)
        # Inside a part, the keyword applies to all remaining properties.
        and not any("unevaluatedProperties" in part for part in parts if part is not schema)
    )
