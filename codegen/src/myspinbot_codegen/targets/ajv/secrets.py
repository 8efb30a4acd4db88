"""Says in whose documents secrets may stand, so that faults show no text of them.

Used by `bundle`. A text may be looked at by a schema that does not know that it is secret;
therefore whole types are marked, not places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.targets.ajv.unions import target


def secretive(contracts: Contracts) -> frozenset[str]:
    """The types that hold `x-secret`, or refer to one that does."""
    refers: dict[str, set[str]] = {}
    secret: set[str] = set()
    for item in contracts.definitions.values():
        refers[item.name] = set()
        for schema in _schemas(item.schema):
            if schema.get("x-secret") is True:
                secret.add(item.name)
            if isinstance(schema.get("$ref"), str):
                refers[item.name].add(target(schema["$ref"]))
    while more := {name for name in refers.keys() - secret if refers[name] & secret}:
        secret |= more
    return frozenset(secret)


def _schemas(schema: Any) -> Iterator[Mapping[str, Any]]:
    """A schema and everything in it; a few values that are no schemas do no harm."""
    match schema:
        case dict():
            yield schema
            for member in schema.values():
                yield from _schemas(member)
        case list():
            for item in schema:
                yield from _schemas(item)
