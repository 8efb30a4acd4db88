"""The table of validators: the function that a name stands for. Used by the `validators` target.

The functions of guarded schemas rely on a document that is one: text that UTF-8 can hold, finite
numbers, at most 100 levels; so the whole document is looked at first. Those of exact shapes see to
it themselves; only where levels may have no end are these counted first.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import Any

from ... import ir
from ...plain import MAX_DEPTH
from ...resolve import Key
from .secrets import holds_secret


def entries(contracts: ir.Contracts) -> Iterator[tuple[str, str]]:
    """Each name of a type, a guarded schema or a file, and source of the function."""
    levels, relying = _Levels(contracts), _relying(contracts)
    schemas = {item.name: item.schema for item in contracts.definitions.values()}

    def opened(opening: str, name: str, schema: Any) -> str:
        hide = ", hide=True" if holds_secret(schema, schemas) else ""
        return f"{opening}(validate_{name}{hide})"

    types = {}
    for definition in sorted(contracts.definitions.values(), key=lambda item: item.name):
        name, schema = definition.name, definition.schema
        types[definition.key] = source = (
            opened("whole", name, schema)
            if definition.key in relying
            else opened("shallow", name, schema)
            if levels.of(ir.Reference(definition.key)) > MAX_DEPTH
            else f"validate_{name}"
        )
        yield name, source
        for guard in guards(definition.shape):
            if guard.name != name:
                yield guard.name, opened("whole", guard.name, guard.schema)
    for path, id_ in sorted(contracts.ids.items()):
        if Key(path) in types:
            yield id_, types[Key(path)]


def _relying(contracts: ir.Contracts) -> set[Key]:
    """The types that have something guarded in them, or refer to such a type."""
    referring: dict[Key, set[Key]] = {}
    found = set()
    for key, definition in contracts.definitions.items():
        for part in _walk(definition.shape):
            if isinstance(part, ir.Guarded):
                found.add(key)
            elif isinstance(part, ir.Reference):
                referring.setdefault(part.key, set()).add(key)
    pending = list(found)
    while pending:
        further = referring.get(pending.pop(), set()) - found
        found |= further
        pending += further
    return found


def guards(shape: ir.Shape) -> Iterator[ir.Guarded]:
    """What is guarded in a shape, but for what references lead to."""
    return (part for part in _walk(shape) if isinstance(part, ir.Guarded))


def _walk(shape: ir.Shape) -> Iterator[ir.Shape]:
    yield shape
    for part in _parts(shape):
        yield from _walk(part)


class _Levels:
    """Counts how many lists and objects may stand within each other."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts
        # A type that is met again while its levels are counted has no end.
        self._known: dict[Key, float] = {}

    def of(self, shape: ir.Shape) -> float:
        match shape:
            case ir.Reference(key):
                if key not in self._known:
                    self._known[key] = inf
                    self._known[key] = self.of(self._contracts.definitions[key].shape)
                return self._known[key]
            case ir.AnyValue():
                return inf
        own = isinstance(shape, ir.Array | ir.Dictionary | ir.Record)
        return own + max(map(self.of, _parts(shape)), default=0)


def _parts(shape: ir.Shape) -> Iterator[ir.Shape]:
    match shape:
        case ir.Array(items):
            yield items
        case ir.Dictionary(values):
            yield values
        case ir.Record(properties=properties, extra=extra):
            yield from (item.shape for item in properties)
            if extra is not None:
                yield extra
        case ir.Tagged(cases=cases):
            yield from cases.values()
        case ir.Union(branches):
            yield from branches
