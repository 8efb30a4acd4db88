"""The table of validators: the function that a name stands for. Used by the `validators` target.

The functions of guarded schemas rely on a document that is one: text that UTF-8 can hold, finite
numbers, at most 100 levels; so the whole document is looked at first. Those of exact shapes see to
it themselves; only where levels may have no end are these counted first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from math import inf
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import guards, parts, references
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.json_values import MAX_DEPTH
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.targets.secret_types import SecretTypes


class Entries:
    """Writes the entries of some contracts; each depends on a type and what it refers to."""

    def __init__(self, contracts: ir.Contracts, secrets: SecretTypes) -> None:
        self._contracts = contracts
        self._secrets = secrets

    def of(self, definition: ir.Definition) -> dict[str, str]:
        """The source of the functions of a type: by its name, and by the names of its guards."""
        name = definition.name
        found = {name: self._type(definition)}
        for guard in guards(definition.shape):
            if guard.name != name:
                found[guard.name] = self._opened("whole", guard.name, guard.schema)
        return found

    def _type(self, definition: ir.Definition) -> str:
        key, name, schema = definition.key, definition.name, definition.schema
        if key in self._relying:
            return self._opened("whole", name, schema)
        if self._levels[key] > MAX_DEPTH:
            return self._opened("shallow", name, schema)
        return f"validate_{name}"

    def _opened(self, opening: str, name: str, schema: Any) -> str:
        hide = ", hide=True" if self._secrets.within(schema) else ""
        return f"{opening}(validate_{name}{hide})"

    @cached_property
    def _levels(self) -> dict[Key, float]:
        return _levels(self._contracts)

    @cached_property
    def _relying(self) -> set[Key]:
        return _relying(self._contracts)


def _relying(contracts: ir.Contracts) -> set[Key]:
    """The types that have something guarded in them, or refer to such a type."""
    referring: dict[Key, set[Key]] = {}
    guarded = set()
    for key, definition in contracts.definitions.items():
        if any(guards(definition.shape)):
            guarded.add(key)
        for target in references(definition.shape):
            referring.setdefault(target, set()).add(key)
    return set(reachable(guarded, lambda key: referring.get(key, ())))


def _levels(contracts: ir.Contracts) -> dict[Key, float]:
    """How many lists and objects may stand within each other in the values of each type."""
    known: dict[Key, float] = {}
    done: set[Key] = set()
    pending = list(contracts.definitions)
    while pending:
        key = pending[-1]
        parts = list(_walk(contracts.definitions[key].shape))
        if key in known:
            pending.pop()
            if key not in done:
                done.add(key)
                known[key] = max(_depth(part, known) + depth for depth, part in parts)
            continue
        # A type that is met again before it is done has no end.
        known[key] = inf
        references = [part.key for _, part in parts if isinstance(part, ir.Reference)]
        pending += [reference for reference in references if reference not in known]
    return known


def _depth(part: ir.Shape, known: dict[Key, float]) -> float:
    match part:
        case ir.Reference(key):
            return known[key]
        case ir.AnyValue():
            return inf
    return isinstance(part, _CONTAINERS)


def _walk(shape: ir.Shape, depth: int = 0) -> Iterator[tuple[int, ir.Shape]]:
    """A shape and all within it, with the number of lists and objects around."""
    yield depth, shape
    if not isinstance(shape, ir.Guarded):
        for part in parts(shape):
            yield from _walk(part, depth + isinstance(shape, _CONTAINERS))


_CONTAINERS = (ir.Array, ir.Dictionary, ir.Record)
