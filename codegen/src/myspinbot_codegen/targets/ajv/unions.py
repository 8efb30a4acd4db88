"""Finds the property that tells the branches of a union apart, so that one branch is looked at.

Used by `lowering`. Without it AJV reports the faults of every branch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Schemas = Mapping[str, Any]
"""Canonical schemas by the names of their types."""


def target(ref: str) -> str:
    """The type that a canonical reference names."""
    return ref.removeprefix("#/$defs/")


def tagged(branches: list[Any], schemas: Schemas) -> tuple[str, list[str]] | None:
    """The property, and its value in each branch.

    Each branch is of objects that require it, with a text of their own.
    """
    found = [dict(_constants(branch, schemas)) for branch in branches]
    for name in found[0] if len(found) > 1 else ():
        values = [constants[name] for constants in found if name in constants]
        if len(values) == len(set(values)) == len(branches):
            return name, values
    return None


def _constants(branch: Any, schemas: Schemas) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    while isinstance(branch, dict) and "$ref" in branch and "type" not in branch:
        name = target(branch["$ref"])
        if name in seen:
            return
        seen.add(name)
        branch = schemas[name]
    if not isinstance(branch, dict) or branch.get("type") != "object":
        return
    for name, member in branch.get("properties", {}).items():
        if (
            name in branch.get("required", ())
            and isinstance(member, dict)
            and isinstance(member.get("const"), str)
        ):
            yield name, member["const"]
