"""Finds secrets in schemas, so that faults do not show them. Used by the generators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SECRET = "codegen:secret"  # noqa: S105  # the name of a keyword


def holds_secret(schema: Any, definitions: Mapping[str, Any]) -> bool:
    """Whether a schema, canonical or lowered, says of any part of the document that it is secret.

    References are followed to the canonical schemas by name.
    """
    pending, seen = [schema], set[str]()
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            if part.get(SECRET) is True or part.get("x-secret") is True:
                return True
            if isinstance(ref := part.get("$ref"), str) and ref not in seen:
                seen.add(ref)
                pending.append(definitions.get(ref.rpartition("/")[2]))
            pending += part.values()
        elif isinstance(part, list | tuple):
            pending += part
    return False
