"""Walks over shapes."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key


def parts(shape: ir.Shape) -> Iterator[ir.Shape]:
    """Yield the shapes directly within a shape, in their order; a reference has none."""
    match shape:
        case ir.Array(items=inner) | ir.Dictionary(values=inner) | ir.Guarded(shape=inner):
            yield inner
        case ir.Record(properties=properties, extra=extra):
            yield from (member.shape for member in properties)
            if extra is not None:
                yield extra
        case ir.Tagged(cases=cases):
            yield from cases.values()
        case ir.Union(branches) | ir.Alternatives(branches):
            yield from branches


def within(shape: ir.Shape) -> Iterator[ir.Shape]:
    """Yield a shape and each shape within it, in their order."""
    yield shape
    for part in parts(shape):
        yield from within(part)


def guards(shape: ir.Shape) -> Iterator[ir.Guarded]:
    """Yield the guards within a shape, outermost first."""
    return (part for part in within(shape) if isinstance(part, ir.Guarded))


def references(shape: ir.Shape) -> Iterator[Key]:
    """Yield the definitions that a shape names, in its order; some more than once."""
    return (part.key for part in within(shape) if isinstance(part, ir.Reference))
