"""Compares what programs are written with: names and types of generated code. Used by `engine`.

A change breaks programs that were written for the old version, whatever documents it allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from myspinbot_codegen.breaking.diff.values import brief
from myspinbot_codegen.breaking.levels import BACKWARD
from myspinbot_codegen.breaking.model import Break
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.targets.pydantic.attribute_names import attributes

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.engine import Engine

_LEVELS = (BACKWARD,)


def source_breaks(engine: Engine) -> Iterator[Break]:
    """Names and types that are not what they were."""
    for definition in engine.pairs.removed:
        said = f"the type {definition.name} is gone"
        yield engine.gone(definition, "SOURCE_TYPE_REMOVED", said, _LEVELS)
    for old, new in engine.pairs.pairs:
        if old.name != new.name:
            said = f"the type {old.name} is called {new.name} now"
            yield engine.at(new, engine.new, "SOURCE_TYPE_RENAMED", "", said, _LEVELS)
        was = engine.old.contracts.modules[old.key.path]
        now = engine.new.contracts.modules[new.key.path]
        if was != now:
            said = f"the type {new.name} was in the module {was}; it is in {now}"
            yield engine.at(new, engine.new, "SOURCE_MODULE_MOVED", "", said, _LEVELS)
        if old.shape != new.shape:
            yield from _Shapes(engine, new).compare(old.shape, new.shape, "")
    yield from _traffic(engine)


def _traffic(engine: Engine) -> Iterator[Break]:
    old, new = engine.old.contracts, engine.new.contracts
    for name in sorted(old.messages.keys() - new.messages.keys()):
        payload = old.definitions[old.messages[name].payload]
        said = f"the class {name}Message is gone"
        yield engine.gone(payload, "SOURCE_MESSAGE_REMOVED", said, _LEVELS)
    known = {channel.name for channel in new.channels if channel.kind != "other"}
    for channel in old.channels:
        if channel.kind == "other" or channel.name in known:
            continue
        payload = old.definitions[old.messages[channel.messages[0]].payload]
        said = f"the channel {channel.name} is gone"
        yield engine.gone(payload, "SOURCE_CHANNEL_REMOVED", said, _LEVELS)


class _Shapes:
    """Compares the shapes of one type; `pointer` is a place in its canonical schema."""

    def __init__(self, engine: Engine, definition: ir.Definition) -> None:
        self._engine = engine
        self._definition = definition

    def compare(self, old: ir.Shape, new: ir.Shape, pointer: str) -> Iterator[Break]:
        """The shapes of the type itself, and what stands within."""
        old, new = _bare(old), _bare(new)
        if isinstance(old, ir.Record) and isinstance(new, ir.Record):
            yield from self._record(old, new, pointer)
            return
        yield from self._members(old, new, pointer)
        was, now = self._written(old, new)
        if was != now:
            rule = "SOURCE_ATTRIBUTE_TYPE" if pointer else "SOURCE_TYPE_KIND"
            yield self._at(rule, pointer, f"the type was `{was}`; it is `{now}`")
            return
        if isinstance(old, ir.Array) and isinstance(new, ir.Array):
            yield from self.compare(old.items, new.items, join(pointer, "items"))
        if isinstance(old, ir.Dictionary) and isinstance(new, ir.Dictionary):
            place = join(pointer, "additionalProperties")
            yield from self.compare(old.values, new.values, place)

    def _record(self, old: ir.Record, new: ir.Record, pointer: str) -> Iterator[Break]:
        if old.name != new.name and pointer:
            said = f"the class {old.name} is called {new.name} now"
            yield self._at("SOURCE_TYPE_RENAMED", pointer, said)
        before = {item.name: item for item in old.properties}
        after = {item.name: item for item in new.properties}
        words_before, words_after = attributes(before, ()), attributes(after, ())
        for name, was in before.items():
            now = after.get(name)
            if now is None:
                said = f"the attribute `{words_before[name]}` is gone"
                yield self._at("SOURCE_ATTRIBUTE_REMOVED", pointer, said)
                continue
            place = join(pointer, "properties", name)
            if words_before[name] != words_after[name]:
                said = f"the attribute `{words_before[name]}` is called `{words_after[name]}` now"
                yield self._at("SOURCE_ATTRIBUTE_RENAMED", place, said)
            if was.required != now.required:
                change = "required" if now.required else "optional, so that it may be missing,"
                said = f"the attribute `{words_after[name]}` is {change} now"
                yield self._at("SOURCE_ATTRIBUTE_PRESENCE", place, said)
            yield from self.compare(was.shape, now.shape, place)
        for name, added in after.items():
            if name not in before and added.required:
                said = f"the attribute `{words_after[name]}` is new, and has to be given"
                place = join(pointer, "properties", name)
                yield self._at("SOURCE_ATTRIBUTE_PRESENCE", place, said)

    def _members(self, old: ir.Shape, new: ir.Shape, pointer: str) -> Iterator[Break]:
        if isinstance(old, ir.Choice) and isinstance(new, ir.Choice):
            gone = [value for value in old.values if value not in new.values]
            if gone:
                said = f"no longer a value: {', '.join(map(brief, gone[:5]))}"
                yield self._at("SOURCE_MEMBER_REMOVED", pointer, said)

    def _written(self, old: ir.Shape, new: ir.Shape) -> tuple[str, str]:
        """The types in words; those of the old version by the names that they have now."""
        before, after = self._engine.old.contracts, self._engine.new.contracts
        names = self._engine.pairs.forward
        if isinstance(old, ir.Choice) and isinstance(new, ir.Choice):
            # Values that are gone are told by name, and further ones break nothing.
            return _kinds(old), _kinds(new)
        return written(old, before, names), written(new, after, {})

    def _at(self, rule: str, pointer: str, said: str) -> Break:
        # Not where schemas were merged into a shape.
        schema_pointer = pointer if pointer in self._definition.origins else ""
        return self._engine.at(
            self._definition, self._engine.new, rule, schema_pointer, said, _LEVELS
        )


def _bare(shape: ir.Shape) -> ir.Shape:
    while isinstance(shape, ir.Guarded):
        shape = shape.shape
    return shape


def _kinds(shape: ir.Choice) -> str:
    names = sorted({kind_of(value) for value in shape.values})
    return " | ".join(names)


_PLAIN = {
    ir.AnyValue: "any",
    ir.Null: "null",
    ir.Boolean: "boolean",
    ir.Text: "string",
    ir.Integer: "integer",
    ir.Number: "number",
}


def written(  # noqa: PLR0911  # one a shape
    shape: ir.Shape, contracts: ir.Contracts, names: dict[str, str]
) -> str:
    """What type a value has in programs; `names` are types by what they are called now."""
    match shape:
        case ir.Guarded(inner):
            return written(inner, contracts, names)
        case ir.Reference(key):
            name = contracts.definitions[key].name
            return names.get(name, name)
        case ir.Choice(values):
            return " | ".join(map(brief, values))
        case ir.Array(items):
            return f"list of {written(items, contracts, names)}"
        case ir.Dictionary(values):
            return f"map of {written(values, contracts, names)}"
        case ir.Union(branches) | ir.Alternatives(branches):
            return " | ".join(sorted(written(item, contracts, names) for item in branches))
        case ir.Tagged(_, cases):
            return " | ".join(sorted(written(item, contracts, names) for item in cases.values()))
        case ir.Record(name):
            return name
    return _PLAIN[type(shape)]
