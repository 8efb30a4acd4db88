"""Hypothesis strategies for contracts with shapes of every kind, and for their documents.

The shape within a guard accepts too much on purpose; the schema of the guard is that of the shape
with one more condition.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from codegen.tests.support.models_package import make_contracts, make_schema
from hypothesis import strategies as st

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.regex import portable

ALPHA, INNER, BETA = (
    Key(PurePosixPath("a/alpha.json")),
    Key(PurePosixPath("a/alpha.json"), "/$defs/inner"),
    Key(PurePosixPath("b/c/beta.json")),
)
NAMES = [
    *("a", "b", "c", "foo-bar", "foo_bar", "foo bar", "class", "$ref", "model_config", "copy"),
    *("__proto__", "", 'a"b\n', "Field", "int", "MISSING", "Alpha", "Beta", "é", "ﬁ", "fi", "1st"),
    *("self", "_x", "model_fields", "json", "guard", "\U0001f600", "\\", "from"),
]
TEXTS = st.one_of(st.sampled_from(["", "a", "ab", "12", "é", "\U0001f600", *NAMES[:6]]))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-4, 12),
    st.sampled_from([0.0, 1.0, 2.5, -0.0, 2.0**53, 2**53 + 1, 10**20, 1e300]),
    TEXTS,
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=5,
)
_BOUNDS = st.sampled_from([None, 0, 1, 2, 2.5, 2**53 + 1, 10**20, 10**400])
_COUNTS = st.sampled_from([None, None, 0, 1, 2])
_PATTERNS = st.lists(st.sampled_from(["^[a-z]+$", "[0-9]", "^.?$"]), max_size=2).map(
    lambda sources: tuple(map(portable, sources))
)
_TEXT_SHAPES = st.builds(ir.Text, min_length=_COUNTS, max_length=_COUNTS, patterns=_PATTERNS)
_WHOLE = st.sampled_from([None, None, 0, 1, 5, 2**53 + 1, 10**20])
_LEAVES = st.one_of(
    st.just(ir.AnyValue()),
    st.just(ir.Null()),
    st.just(ir.Boolean()),
    _TEXT_SHAPES,
    st.builds(ir.Integer, _WHOLE, _WHOLE, st.sampled_from([None, 3])),
    st.builds(ir.Number, _BOUNDS, _BOUNDS, st.sampled_from([None, 0, 2**53 + 1])),
    st.lists(SCALARS, min_size=1, max_size=3).map(lambda values: ir.Choice(tuple(values))),
    st.sampled_from([ir.Choice(("a",)), ir.Choice(("a", "\n"))]),
)
_FURTHER: list[Any] = [
    *(True, True, False, {"not": {"type": "string"}}, {"not": {"const": 1}}, {"minProperties": 1}),
    *({"required": ["a"]}, {"dependentRequired": {"a": ["b"]}}, {"contains": {"type": "integer"}}),
    *({"propertyNames": {"maxLength": 3}}, {"oneOf": [{"type": "object"}, {"maxItems": 1}]}),
    *({"patternProperties": {"^f": {"type": "string"}}}, {"if": {"type": "array"}, "then": False}),
]


class _Shapes:
    """Draws shapes; numbers the names of objects and guards, which must be unique."""

    def __init__(self, draw: st.DrawFn, names: Mapping[Key, str]) -> None:
        self._draw = draw
        self._names = names
        self._count = itertools.count()

    def any(self, depth: int = 3, *, is_root: bool = True) -> ir.Shape:
        """Return a shape of any kind; a reference only where it does not make an endless type."""
        kinds = ["leaf", "leaf", "union", "guard", "record", "tagged_union", "array", "dictionary"]
        kind = self._draw(st.sampled_from(kinds[: 2 if depth == 0 else None]))
        if not is_root and self._draw(st.integers(0, 3)) == 0:
            return ir.Reference(self._draw(st.sampled_from(sorted(self._names))))
        shape: ir.Shape = getattr(self, f"_{kind}")(depth - 1)
        return shape

    def _leaf(self, _: int) -> ir.Shape:
        shape: ir.Shape = self._draw(_LEAVES)
        return shape

    def _inner(self, depth: int) -> ir.Shape:
        return self.any(max(depth, 0), is_root=False)

    def _array(self, depth: int) -> ir.Shape:
        low, high = self._draw(_COUNTS), self._draw(_COUNTS)
        return ir.Array(self._inner(depth), low, high, self._draw(st.booleans()))

    def _dictionary(self, depth: int) -> ir.Shape:
        low, high = self._draw(_COUNTS), self._draw(_COUNTS)
        return ir.Dictionary(self._inner(depth), self._draw(st.none() | _TEXT_SHAPES), low, high)

    def _record(self, depth: int) -> ir.Record:
        names = self._draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=4))
        properties = tuple(
            ir.Property(name, self._inner(depth), self._draw(st.booleans()), "One.")
            for name in names
        )
        extra = self._draw(
            st.sampled_from([None, None, ir.AnyValue(), ir.Integer(), ir.Text(max_length=2)])
        )
        return ir.Record(f"Object{next(self._count)}", None, properties, extra)

    def _tagged_union(self, depth: int) -> ir.Shape:
        tag = self._draw(st.sampled_from(["kind", "$type", "copy"]))
        cases: dict[str, ir.Shape] = {}
        for value in ("one", "two"):
            record = self._record(depth)
            properties = (ir.Property(tag, ir.Choice((value,)), required=True), *record.properties)
            unique = {member.name: member for member in reversed(properties)}.values()
            cases[value] = ir.Record(record.name, None, tuple(unique), record.extra)
        return ir.Tagged(tag, cases)

    def _union(self, depth: int) -> ir.Shape:
        objects = self._draw(st.sampled_from(["record", "dictionary", "tagged_union"]))
        branches: list[ir.Shape] = [
            ir.Null(),
            self._draw(_TEXT_SHAPES),
            self._array(depth),
            getattr(self, f"_{objects}")(depth),
            ir.Number(),
        ]
        chosen = self._draw(st.lists(st.integers(0, 4), unique=True, min_size=2, max_size=3))
        return ir.Union(tuple(branches[index] for index in chosen))

    def _guard(self, depth: int) -> ir.Shape:
        count = self._draw(st.integers(1, 3))
        branches = tuple(self._make_unguarded(depth) for _ in range(count))
        shape = ir.Alternatives(branches) if count > 1 else branches[0]
        further = self._draw(st.sampled_from(_FURTHER))
        schema = {"allOf": [make_schema(shape, self._names), further]} if further else False
        return ir.Guarded(shape, schema, f"Guard{next(self._count)}")

    def _make_unguarded(self, depth: int) -> ir.Shape:
        kind = self._draw(st.sampled_from(["leaf", "record", "array", "dictionary"]))
        shape: ir.Shape = getattr(self, f"_{kind}")(min(depth, 0))
        return shape if not any(True for _ in guards(shape)) else ir.AnyValue()


@st.composite
def any_contracts(draw: st.DrawFn) -> ir.Contracts:
    """Draw contracts of three types in two files, which may refer to each other."""
    names = {ALPHA: "Alpha", INNER: "AlphaInner", BETA: "Beta"}
    shapes = _Shapes(draw, names)
    return make_contracts({key: (name, shapes.any()) for key, name in names.items()})


_LARGE = [2**53, 2**53 + 1, 2.0**53, 2.0**54, 10**20, 10**20 + 1, 1e20]


class Documents:
    """Draws documents for a shape: mostly right, sometimes with a wrong value anywhere."""

    def __init__(self, draw: st.DrawFn, contracts: ir.Contracts) -> None:
        self._draw = draw
        self._contracts = contracts

    def make(self, shape: ir.Shape, depth: int = 0) -> Any:
        """Return a document for a shape."""
        if depth > 5 or self._draw(st.integers(0, 12)) == 0:
            return self._draw(JSON if depth < 5 else SCALARS)
        return self._make_matching(shape, depth + 1)

    def _make_matching(  # noqa: C901, PLR0911, PLR0912  # one case for each kind of shape
        self, shape: ir.Shape, depth: int
    ) -> Any:
        draw = self._draw
        match shape:
            case ir.Reference(key):
                return self.make(self._contracts.definitions[key].shape, depth)
            case ir.Guarded(shape=inner):
                return self.make(inner, depth)
            case ir.Union(branches) | ir.Alternatives(branches):
                return self.make(draw(st.sampled_from(branches)), depth)
            case ir.Tagged(cases=cases):
                return self.make(draw(st.sampled_from(list(cases.values()))), depth)
            case ir.Null():
                return None
            case ir.Boolean():
                return draw(st.booleans())
            case ir.Text():
                return draw(TEXTS)
            case ir.Integer():
                return draw(st.sampled_from([0, 1, 3, 3.0, 6, *_LARGE]))
            case ir.Number():
                return draw(
                    st.sampled_from([0, 1.0, 2.5, 2**53, 2**53 + 1, 2.0**53, 2.0**54, 1e20])
                )
            case ir.Choice(values):
                return draw(st.sampled_from(values))
            case ir.Array(items=items):
                return [self.make(items, depth) for _ in range(draw(st.integers(0, 2)))]
            case ir.Dictionary(values=values):
                keys = draw(st.lists(st.sampled_from([*NAMES, "ab"]), unique=True, max_size=2))
                return {key: self.make(values, depth) for key in keys}
            case ir.Record():
                return dict(self._members(shape, depth))
            case ir.AnyValue():
                return draw(JSON)

    def _members(self, record: ir.Record, depth: int) -> Iterator[tuple[str, Any]]:
        for member in record.properties:
            if member.required or self._draw(st.booleans()):
                yield member.name, self.make(member.shape, depth)
        if record.extra is not None and self._draw(st.booleans()):
            taken = {member.name for member in record.properties}
            name = self._draw(st.sampled_from([*NAMES, "other"]))
            if name not in taken:
                yield name, self.make(record.extra, depth)


@st.composite
def documents(draw: st.DrawFn, contracts: ir.Contracts, key: Key) -> Any:
    """Draw documents for a type."""
    return Documents(draw, contracts).make(contracts.definitions[key].shape)
