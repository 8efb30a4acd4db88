"""Counts the nesting levels of lists and objects in the values of a type.

Used by the `pydantic` target. A document has at most 100 levels. The type of free JSON states how
many levels are above it. Where that depends on the referring type, the whole value must be checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import parts, within
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.json_values import MAX_DEPTH

_LEAVES = (ir.AnyValue, ir.Null, ir.Boolean, ir.Text, ir.Integer, ir.Number, ir.Choice)
_FREE = (*_LEAVES, ir.Array, ir.Dictionary, ir.Union)


class Look(Enum):
    """When the nesting of the values of a type must be checked: if free JSON is deep, or always."""

    IF_DEEP = "deep"
    ALWAYS = "endless"


@dataclass(frozen=True, slots=True)
class _Depth:
    """The levels that a value may have, and whether more than free JSON makes them many."""

    levels: int
    endless: bool


class Levels:
    """Counts the levels of types; reads only a type and the types that it refers to."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts
        self._known: dict[Key, tuple[_Depth, Look | None]] = {}
        self._open: set[Key] = set()

    def look(self, key: Key) -> Look | None:
        """Return when the nesting of the values of a type must be checked, None for never."""
        self._depth(key)
        return self._known[key][1]

    def is_free(self, key: Key) -> bool:
        """Return whether a type is free JSON in lists and maps, which its location can bound."""
        parts = list(within(self._contracts.definitions[key].shape))
        return ir.AnyValue() in parts and all(isinstance(part, _FREE) for part in parts)

    def _depth(self, key: Key) -> _Depth:
        if key in self._open:
            return _Depth(MAX_DEPTH, endless=True)
        if key not in self._known:
            self._open.add(key)
            depths = list(self._depths(self._contracts.definitions[key].shape, 0))
            self._open.remove(key)
            deep = [part for part in depths if part.levels > MAX_DEPTH]
            look = Look.ALWAYS if any(part.endless for part in deep) else Look.IF_DEEP
            depth = _Depth(
                min(MAX_DEPTH, max((part.levels for part in depths), default=0)),
                any(part.endless for part in depths),
            )
            self._known[key] = depth, (look if deep else None)
        return self._known[key][0]

    def _depths(self, shape: ir.Shape, above: int) -> Iterator[_Depth]:
        """Yield the depth of each part of a shape that has `above` levels above it."""
        match shape:
            case ir.Reference(key) if not self.is_free(key):
                depth = self._depth(key)
                yield _Depth(above + depth.levels, depth.endless)
            case ir.AnyValue() | ir.Reference():
                yield _Depth(MAX_DEPTH, endless=False)
            case ir.Guarded():
                # The guard counts the levels within it.
                yield _Depth(above + MAX_DEPTH, endless=True)
            case _:
                if isinstance(shape, ir.Array | ir.Dictionary | ir.Record):
                    above += 1
                    yield _Depth(above, endless=False)
                for part in parts(shape):
                    yield from self._depths(part, above)
