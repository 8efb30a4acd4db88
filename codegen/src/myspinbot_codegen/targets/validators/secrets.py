"""Finds secrets in schemas, so that faults do not show them. Used by `parts` and `entries`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

SECRET = "codegen:secret"  # noqa: S105  # the name of a keyword


class Secrets:
    """Knows what is secret in a tree, given the canonical schemas of its types by name."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas

    def within(self, schema: Any) -> bool:
        """Whether a schema, canonical or lowered, says of any part of a value that it is secret."""
        return any(found is None or found in self._types for found in _traces(schema))

    @cached_property
    def _types(self) -> set[str]:
        """The types that hold a secret, or refer to such a type."""
        referring: dict[str | None, set[str]] = {}
        for name, schema in self._schemas.items():
            for found in _traces(schema):
                referring.setdefault(found, set()).add(name)
        types: set[str] = set()
        pending: list[str | None] = [None]
        while pending:
            further = referring.get(pending.pop(), set()) - types
            types |= further
            pending += further
        return types


def _traces(schema: Any) -> Iterator[str | None]:
    """The names of the types that a schema refers to, and None for each secret."""
    pending = [schema]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            if part.get(SECRET) is True or part.get("x-secret") is True:
                yield None
            if isinstance(ref := part.get("$ref"), str):
                yield ref.rpartition("/")[2]
            pending += part.values()
        elif isinstance(part, list | tuple):
            pending += part
