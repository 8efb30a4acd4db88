"""Finds the property that distinguishes the branches of a union, so that only one is checked.

Used by `ajv_schemas`. Without it AJV reports the errors of every branch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Schemas = Mapping[str, Any]
"""Canonical schemas by the names of their types."""


def target_name(ref: str) -> str:
    """Return the name of the type of a canonical reference."""
    return ref.removeprefix("#/$defs/")


def find_tag(branches: list[Any], schemas: Schemas) -> tuple[str, list[str]] | None:
    """Return the property, and its value in each branch.

    Each branch accepts only objects that require the property, with a string of its own.
    """
    constants = [dict(_constants(branch, schemas)) for branch in branches]
    for name in constants[0] if len(constants) > 1 else ():
        values = [strings[name] for strings in constants if name in strings]
        if len(values) == len(set(values)) == len(branches):
            return name, values
    return None


def _constants(branch: Any, schemas: Schemas) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    while isinstance(branch, dict) and "$ref" in branch and "type" not in branch:
        name = target_name(branch["$ref"])
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
