"""Finds secrets in schemas, so that validators do not show them in errors.

Used by the targets `validators` and `ajv`. A type holds a secret if any part of it does: a value
may also be checked by a schema that does not know that it is secret.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.spec.reachability import reachable

SECRET = "codegen:secret"  # noqa: S105  # the name of a keyword


def schemas_by_name(contracts: Contracts) -> dict[str, Any]:
    """Return the canonical schema of each type by its name."""
    return {each.name: each.schema for each in contracts.definitions.values()}


class SecretTypes:
    """The types that hold secrets, given the canonical schemas of a tree by the names of types."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas

    def within(self, schema: Any) -> bool:
        """Return whether a schema, canonical or lowered, marks any part of a value as secret."""
        return any(name is None or name in self.names for name in _traces(schema))

    @cached_property
    def names(self) -> set[str]:
        """The names of the types that hold a secret, or refer to such a type."""
        referring: dict[str | None, set[str | None]] = {}
        for name, schema in self._schemas.items():
            for target in _traces(schema):
                referring.setdefault(target, set()).add(name)
        return {
            name
            for name in reachable([None], lambda name: referring.get(name, ()))
            if name is not None
        }


def _traces(schema: Any) -> Iterator[str | None]:
    """Yield the names of the types that a schema refers to, and None for each secret."""
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
