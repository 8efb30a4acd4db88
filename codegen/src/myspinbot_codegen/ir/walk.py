"""Walks over shapes. Used by the `pydantic` target."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key


def within(shape: ir.Shape) -> Iterator[ir.Shape]:
    """The shape and all that stand in it, in their order; what it refers to does not."""
    yield shape
    match shape:
        case ir.Array(items=inner) | ir.Dictionary(values=inner) | ir.Guarded(shape=inner):
            yield from within(inner)
        case ir.Record(properties=properties, extra=extra):
            for item in properties:
                yield from within(item.shape)
            if extra is not None:
                yield from within(extra)
        case ir.Tagged(cases=cases):
            for inner in cases.values():
                yield from within(inner)
        case ir.Union(branches) | ir.Alternatives(branches):
            for inner in branches:
                yield from within(inner)


def references(shape: ir.Shape) -> Iterator[Key]:
    """The definitions that a shape names, in its order; one may come more than once."""
    return (inner.key for inner in within(shape) if isinstance(inner, ir.Reference))
