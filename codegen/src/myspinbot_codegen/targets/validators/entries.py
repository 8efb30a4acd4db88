"""The table of validators: the function that a name stands for. Used by the `validators` target.

The functions of a guarded schema rely on a document that is one: text that UTF-8 can hold, finite
numbers, at most 100 levels. Those of exact shapes see to it themselves, but for the levels of types
that have no end. Where either matters, the whole document is looked at first.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from ... import ir
from ...plain import MAX_DEPTH
from ...resolve import Key
from .secrets import holds_secret


def entries(contracts: ir.Contracts) -> Iterator[tuple[str, str]]:
    """Each name of a type, a guarded schema or a file, and source of the function."""
    levels = _Levels(contracts)
    schemas = {item.name: item.schema for item in contracts.definitions.values()}
    types = {}
    for definition in sorted(contracts.definitions.values(), key=lambda item: item.name):
        types[definition.key] = source = f"validate_{definition.name}"
        if levels.of(ir.Reference(definition.key)) > MAX_DEPTH:
            hide = holds_secret(definition.schema, schemas)
            types[definition.key] = source = _whole(definition.name, hide=hide)
        yield definition.name, source
        for guard in guards(definition.shape):
            if guard.name != definition.name:
                yield guard.name, _whole(guard.name, hide=holds_secret(guard.schema, schemas))
    for path, id_ in sorted(contracts.ids.items()):
        if Key(path) in types:
            yield id_, types[Key(path)]


def _whole(name: str, *, hide: bool) -> str:
    return f"whole(validate_{name}, hide=True)" if hide else f"whole(validate_{name})"


def guards(shape: ir.Shape) -> Iterator[ir.Guarded]:
    """What is guarded in a shape, but for what references lead to."""
    if isinstance(shape, ir.Guarded):
        yield shape
    else:
        for part in _parts(shape):
            yield from guards(part)


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
            case ir.AnyValue() | ir.Guarded():
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
