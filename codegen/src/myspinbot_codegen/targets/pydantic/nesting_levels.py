"""How many lists and objects may stand within each other in the values of a type.

Used by the `pydantic` target. A document has at most 100 levels. Free JSON says how many are above
it; where that depends on who refers to a type, the value as a whole has to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import within
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.json_values import MAX_DEPTH

_LEAVES = (ir.AnyValue, ir.Null, ir.Boolean, ir.Text, ir.Integer, ir.Number, ir.Choice)
_FREE = (*_LEAVES, ir.Array, ir.Dictionary, ir.Union)


class Look(Enum):
    """When the values of a type have to be looked at: if free JSON is deep, or always."""

    IF_DEEP = "deep"
    ALWAYS = "endless"


@dataclass(frozen=True, slots=True)
class _Depth:
    """Levels that a value may have, and whether more than free JSON makes them many."""

    levels: int
    endless: bool


class Levels:
    """Counts levels. Of a type it reads only that type and what it refers to."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts
        self._known: dict[Key, tuple[_Depth, Look | None]] = {}
        self._open: set[Key] = set()

    def look(self, key: Key) -> Look | None:
        """When the values of a type have to be looked at, None for never."""
        self._depth(key)
        return self._known[key][1]

    def is_free(self, key: Key) -> bool:
        """Whether a type is free JSON within lists and maps, so that its place can bound it."""
        parts = list(within(self._contracts.definitions[key].shape))
        return ir.AnyValue() in parts and all(isinstance(part, _FREE) for part in parts)

    def _depth(self, key: Key) -> _Depth:
        if key in self._open:
            return _Depth(MAX_DEPTH, endless=True)
        if key not in self._known:
            self._open.add(key)
            found = list(self._contributions(self._contracts.definitions[key].shape, 0))
            self._open.remove(key)
            deep = [item for item in found if item.levels > MAX_DEPTH]
            look = Look.ALWAYS if any(item.endless for item in deep) else Look.IF_DEEP
            depth = _Depth(
                min(MAX_DEPTH, max((item.levels for item in found), default=0)),
                any(item.endless for item in found),
            )
            self._known[key] = depth, (look if deep else None)
        return self._known[key][0]

    def _contributions(self, shape: ir.Shape, above: int) -> Iterator[_Depth]:
        match shape:
            case ir.Reference(key) if not self.is_free(key):
                depth = self._depth(key)
                yield _Depth(above + depth.levels, depth.endless)
            case ir.AnyValue() | ir.Reference():
                yield _Depth(MAX_DEPTH, endless=False)
            case ir.Guarded():
                # The guard counts what is in it.
                yield _Depth(above + MAX_DEPTH, endless=True)
            case ir.Array(items=inner) | ir.Dictionary(values=inner):
                yield _Depth(above + 1, endless=False)
                yield from self._contributions(inner, above + 1)
            case ir.Record(properties=properties, extra=extra):
                yield _Depth(above + 1, endless=False)
                for item in properties:
                    yield from self._contributions(item.shape, above + 1)
                if extra is not None:
                    yield from self._contributions(extra, above + 1)
            case ir.Tagged(cases=cases):
                for inner in cases.values():
                    yield from self._contributions(inner, above)
            case ir.Union(branches) | ir.Alternatives(branches):
                for inner in branches:
                    yield from self._contributions(inner, above)
