"""What a schema of objects declares in all its unconditional parts together.

Used by `lower` for schemas that say it in several places, such as `allOf` beside a reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.schema.canonicalizer import Canonical

# Whether these look at a property depends on the value, or on its names.
_CONDITIONAL = frozenset(
    {"additionalProperties", "anyOf", "dependentSchemas", "if", "oneOf", "patternProperties"}
)


def merged_object(
    schema: dict[str, Any], canonical: Canonical, within: frozenset[str] = frozenset()
) -> tuple[dict[str, Any], frozenset[str]]:
    """A schema with declared properties only, which every object under the given one has.

    It is closed if the given one is, as far as that can be told without looking at a value. Also
    returns the references that it was merged from. Those in `within` are left out: the caller is
    merging them already, and a type may contain itself.
    """
    seen = set(within)
    parts = list(_parts(schema, canonical, seen))
    properties: dict[str, Any] = {}
    for part in parts:
        for name, member in part.get("properties", {}).items():
            # The first part that says anything about it.
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
        yield from _parts(canonical.referred(ref).schema, canonical, seen)
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
        # Within, the keyword looks at all that is left.
        and not any("unevaluatedProperties" in part for part in parts if part is not schema)
    )
