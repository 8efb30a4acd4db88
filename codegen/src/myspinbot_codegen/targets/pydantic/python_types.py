"""Writes shapes as Python types that accept exactly the same values.

Used by the `pydantic` target. Most rules are metadata of a type, which `support/model.py` or
pydantic evaluates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import references, within
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.spec.regex import Pattern
from myspinbot_codegen.targets.pydantic.attribute_names import attributes
from myspinbot_codegen.targets.pydantic.line_layout import (
    Expression,
    annotate,
    call,
    either,
    subscript,
)
from myspinbot_codegen.targets.pydantic.nesting_levels import Levels
from myspinbot_codegen.targets.python_source import literal

# Integers up to here, and no others, are the same as floats.
_EXACT = 2**53


def raw(pattern: Pattern) -> str:
    """Return the Python source of a pattern for pydantic's Rust engine."""
    if pattern.rust.isprintable() and '"' not in pattern.rust and not pattern.rust.endswith("\\"):
        return f'r"{pattern.rust}"'
    return literal(pattern.rust)


def record_attributes(contracts: ir.Contracts, record: ir.Record) -> dict[str, str]:
    """Return the attribute of the model for each property of a record."""
    names = (member.name for member in record.properties)
    return attributes(names, _type_names(contracts, record))


@dataclass(frozen=True, slots=True)
class Inner:
    """An object without a definition of its own, its guard, and the levels above its members."""

    record: ir.Record
    guard: str | None
    above: int


class Types:
    """Writes types, and collects the names that they use.

    `helpers` are names to import, `mentions` the names of types in their order, `inner` the objects
    that have no definition of their own and become classes. `above` is the number of lists and
    objects around the type.
    """

    def __init__(self, contracts: ir.Contracts, levels: Levels, above: int) -> None:
        self._contracts = contracts
        self._levels = levels
        self._above = above
        self.helpers: set[str] = set()
        self.mentions: dict[str, Key | None] = {}
        self.inner: list[Inner] = []

    def help(self, name: str) -> str:
        """Return the name of a helper, to be imported."""
        self.helpers.add(name)
        return name

    def annotate(self, inner: Expression, *metadata: Expression) -> Expression:
        """Return a type with metadata, if there is any."""
        if metadata:
            self.help("Annotated")
        return annotate(inner, *metadata)

    def type_of(self, shape: ir.Shape, *, strict: bool) -> Expression:
        """Return the type of a shape.

        `strict` outside of models, whose configuration would make the type strict.
        """
        match shape:
            case ir.Reference(key):
                name = self._contracts.definitions[key].name
                self.mentions[name] = key
                return self._free(name) if self._levels.is_free(key) else name
            case ir.Record():
                return self._class(shape, None)
            case ir.Guarded(shape=ir.Record() as record, name=name):
                return self._class(record, name)
            case ir.Guarded(shape=inner, name=name):
                guard = call(self.help("Guard"), literal(name))
                return self.annotate(self.type_of(inner, strict=strict), guard)
            case ir.Null():
                return "None"
            case ir.Boolean():
                return self.help("StrictBool") if strict else "bool"
            case ir.AnyValue():
                return self._free(self.help("JsonValue"))
            case ir.Text():
                return self._text(shape, strict=strict)
            case ir.Integer(minimum, maximum, multiple_of):
                arguments = _arguments(ge=minimum, le=maximum, multiple_of=multiple_of)
                return self.annotate("int", call(self.help("Integer"), *arguments))
            case ir.Number():
                return self._number(shape, strict=strict)
            case ir.Choice(values):
                return self._choice(values)
            case ir.Array():
                return self._array(shape, strict=strict)
            case ir.Dictionary():
                return self._dictionary(shape, strict=strict)
            case ir.Union(branches):
                return either(*(self.type_of(branch, strict=strict) for branch in branches))
            case ir.Alternatives(branches):
                return self._in_order([self.type_of(branch, strict=strict) for branch in branches])
            case ir.Tagged():
                return self._tagged_union(shape, strict=strict)

    def secret(self, shape: ir.Shape, written: Expression) -> Expression:
        """Return the type of a property, marked as secret if a type that it refers to is secret."""
        if any(map(self._hides, reachable(references(shape), self._bare_references))):
            return self.annotate(written, call(self.help("Secret")))
        return written

    def _hides(self, key: Key) -> bool:
        """Return whether a type has a secret and is not a class, which would hide it itself."""
        return self._is_bare(key) and _holds_secret(self._contracts.definitions[key].shape)

    def _bare_references(self, key: Key) -> Iterable[Key]:
        return references(self._contracts.definitions[key].shape) if self._is_bare(key) else ()

    def _is_bare(self, key: Key) -> bool:
        return not isinstance(_without_guard(self._contracts.definitions[key].shape), ir.Record)

    def _class(self, record: ir.Record, guard: str | None) -> str:
        self.mentions[record.name] = None
        self.inner.append(Inner(record, guard, self._above + 1))
        return record.name

    def _free(self, name: str) -> Expression:
        """Return the type of free JSON, which may have the levels that are left at its location."""
        if not self._above:
            return name
        return self.annotate(name, call(self.help("Below"), str(self._above)))

    def _within(self, shape: ir.Shape, *, strict: bool) -> Expression:
        """Return the type of the values in a list or map."""
        self._above += 1
        written = self.type_of(shape, strict=strict)
        self._above -= 1
        return written

    def _field(self, *arguments: str) -> tuple[Expression, ...]:
        return (call(self.help("Field"), *arguments),) if arguments else ()

    def _in_order(self, branches: list[Expression]) -> Expression:
        union = either(*branches)
        if union in branches:
            return union
        return self.annotate(union, call(self.help("LeftToRight")))

    def _tagged_union(self, tagged: ir.Tagged, *, strict: bool) -> Expression:
        cases = [self.type_of(case, strict=strict) for case in tagged.cases.values()]
        if len(cases) > 1 and all(map(self._finds_tag(tagged.tag), tagged.cases.values())):
            return self.annotate(
                either(*cases), *self._field(f"discriminator={literal(tagged.tag)}")
            )
        # The tags differ, so that at most one case accepts a value.
        return self._in_order(cases)

    def _finds_tag(self, tag: str) -> Any:
        """Return whether pydantic finds the tag of a case by itself."""

        def is_plain(case: ir.Shape) -> bool:
            seen: set[Key] = set()
            while isinstance(case, ir.Reference) and case.key not in seen:
                seen.add(case.key)
                case = self._contracts.definitions[case.key].shape
            record = _without_guard(case)
            if not isinstance(record, ir.Record):
                return False
            member = next((each for each in record.properties if each.name == tag), None)
            return (
                member is not None
                and member.required
                and isinstance(member.shape, ir.Choice)
                and all(isinstance(value, str) for value in member.shape.values)
                and record_attributes(self._contracts, record)[tag] == tag
            )

        return is_plain

    def _text(self, text: ir.Text, *, strict: bool) -> Expression:
        arguments = _arguments(
            min_length=text.min_length, max_length=text.max_length, strict=strict or None
        )
        if text.patterns:
            arguments += (f"pattern={raw(text.patterns[0])}",)
        further = [call(self.help("Matches"), raw(pattern)) for pattern in text.patterns[1:]]
        secret = [call(self.help("Secret"))] if text.secret else []
        if text.min_length is None and text.max_length is None and not text.patterns:
            return self.annotate("str", call(self.help("Encodable")), *secret)
        return self.annotate("str", *self._field(*arguments), *further, *secret)

    def _number(self, number: ir.Number, *, strict: bool) -> Expression:
        bounds: dict[str, int | float | None] = {
            "ge": number.minimum,
            "le": number.maximum,
            "gt": number.exclusive_minimum,
            "lt": number.exclusive_maximum,
        }
        given = [bound for bound in bounds.values() if bound is not None]
        below = bounds["le"] is not None or bounds["lt"] is not None
        above = bounds["ge"] is not None or bounds["gt"] is not None
        if not (below and above and all(abs(bound) <= _EXACT for bound in given)):
            return self.annotate("float", call(self.help("Number"), *_arguments(**bounds)))
        # Within bounds every integer is exact as a float, so that pydantic's own type is enough.
        if strict:
            arguments = _arguments(**bounds, strict=True, allow_inf_nan=False)
        else:
            arguments = _arguments(**bounds)
        return self.annotate("float", *self._field(*arguments))

    def _choice(self, values: tuple[Any, ...]) -> Expression:
        if values and all(isinstance(value, str) for value in values):
            return subscript(self.help("Literal"), *map(literal, values))
        types = either(*(_PYTHON_TYPES[type(value)] for value in values)) if values else "None"
        members = (literal(value) if isinstance(value, str) else repr(value) for value in values)
        return self.annotate(types, call(self.help("OneOf"), *members))

    def _array(self, array: ir.Array, *, strict: bool) -> Expression:
        arguments = _arguments(
            min_length=array.min_items, max_length=array.max_items, strict=strict or None
        )
        unique = [call(self.help("UniqueItems"))] if array.unique else []
        items = self._within(array.items, strict=strict)
        return self.annotate(subscript("list", items), *self._field(*arguments), *unique)

    def _dictionary(self, dictionary: ir.Dictionary, *, strict: bool) -> Expression:
        arguments = _arguments(
            min_length=dictionary.min_properties,
            max_length=dictionary.max_properties,
            strict=strict or None,
        )
        key = self._text(dictionary.names or ir.Text(), strict=strict)
        values = self._within(dictionary.values, strict=strict)
        return self.annotate(subscript("dict", key, values), *self._field(*arguments))


_PYTHON_TYPES = {bool: "bool", int: "int", float: "float", str: "str", type(None): "None"}


def _arguments(**values: int | float | bool | None) -> tuple[str, ...]:
    return tuple(f"{name}={value!r}" for name, value in values.items() if value is not None)


def _without_guard(shape: ir.Shape) -> ir.Shape:
    return shape.shape if isinstance(shape, ir.Guarded) else shape


def _holds_secret(shape: ir.Shape) -> bool:
    match shape:
        case ir.Text(secret=secret):
            return secret
        case ir.Guarded(shape=inner) | ir.Array(items=inner) | ir.Dictionary(values=inner):
            return _holds_secret(inner)
        case ir.Union(branches) | ir.Alternatives(branches):
            return any(map(_holds_secret, branches))
    return False


def _type_names(contracts: ir.Contracts, shape: ir.Shape) -> set[str]:
    """Return the names of the types in the annotations of a class."""
    names = {contracts.definitions[key].name for key in references(shape)}
    return names | {inner.name for inner in within(shape) if isinstance(inner, ir.Record)}
