"""Changes of names and types in generated code. Used by `examine`.

They break programs that were written for the old version, even if no document breaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from myspinbot_codegen.breaking.compatibility import BACKWARD, breaking_rule
from myspinbot_codegen.breaking.report import Break, brief, brief_list
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.targets.pydantic.attribute_names import attributes

TYPE_REMOVED = breaking_rule(
    "SOURCE_TYPE_REMOVED",
    "A generated type is not removed.",
    "Keep the schema and mark it as deprecated until no program uses the type.",
)
TYPE_RENAMED = breaking_rule(
    "SOURCE_TYPE_RENAMED",
    "A generated type keeps its name.",
    "Give the schema its old `title` back: the name of the type is made from it.",
)
MODULE_MOVED = breaking_rule(
    "SOURCE_MODULE_MOVED",
    "A generated type stays in its module.",
    "Move the schema back to its old file: the module is named after the file.",
)
TYPE_KIND = breaking_rule(
    "SOURCE_TYPE_KIND",
    "A generated type stays a class, an enumeration or an alias.",
    "Keep the kind of schema, and add a type of the other kind with its own name.",
)
ATTRIBUTE_REMOVED = breaking_rule(
    "SOURCE_ATTRIBUTE_REMOVED",
    "An attribute is not removed.",
    "Keep the property and mark it as deprecated until no program uses the attribute.",
)
ATTRIBUTE_RENAMED = breaking_rule(
    "SOURCE_ATTRIBUTE_RENAMED",
    "A property keeps the name of its attribute.",
    "Rename the new property that takes the name of the attribute.",
)
ATTRIBUTE_TYPE = breaking_rule(
    "SOURCE_ATTRIBUTE_TYPE",
    "An attribute keeps its Python and TypeScript type.",
    "Keep the type of the property, and add an optional property for values of the new type.",
)
ATTRIBUTE_PRESENCE = breaking_rule(
    "SOURCE_ATTRIBUTE_PRESENCE",
    "An attribute stays required or optional.",
    "Keep the property required or optional as it was, and add new properties as optional.",
)
MEMBER_REMOVED = breaking_rule(
    "SOURCE_MEMBER_REMOVED",
    "A value of an enumeration is not removed.",
    "Keep the value in `enum`, and describe it as deprecated until no program uses it.",
)
MESSAGE_REMOVED = breaking_rule(
    "SOURCE_MESSAGE_REMOVED",
    "The class of a message is not removed.",
    "Keep the message in the AsyncAPI document until no program uses its class.",
)
CHANNEL_REMOVED = breaking_rule(
    "SOURCE_CHANNEL_REMOVED",
    "The name of a channel is not removed.",
    "Keep the channel in the AsyncAPI document until no program uses its name.",
)
RULES = (
    TYPE_REMOVED,
    TYPE_RENAMED,
    MODULE_MOVED,
    TYPE_KIND,
    ATTRIBUTE_REMOVED,
    ATTRIBUTE_RENAMED,
    ATTRIBUTE_TYPE,
    ATTRIBUTE_PRESENCE,
    MEMBER_REMOVED,
    MESSAGE_REMOVED,
    CHANNEL_REMOVED,
)

_LEVELS = (BACKWARD,)


def source_breaks(versions: Versions) -> Iterator[Break]:
    """Find names and types that programs may use, and that have changed."""
    old_modules, new_modules = versions.old.contracts.modules, versions.new.contracts.modules
    for definition in versions.removed:
        message = f"the type {definition.name} was removed"
        yield _at_old(versions, TYPE_REMOVED, message, definition)
    for old, new in versions.pairs:
        shapes = _ShapeComparison(versions, new)
        if old.name != new.name:
            message = f"the type {old.name} was renamed to {new.name}"
            yield shapes.at(TYPE_RENAMED, "", message)
        was, now = old_modules[old.key.path], new_modules[new.key.path]
        if was != now:
            message = f"the type {new.name} was moved from the module {was} to {now}"
            yield shapes.at(MODULE_MOVED, "", message)
        if old.shape != new.shape:
            yield from shapes.compare(old.shape, new.shape, "")
    yield from _traffic_breaks(versions)


def _at_old(versions: Versions, rule: Rule, message: str, definition: ir.Definition) -> Break:
    return versions.at_schema(rule, message, _LEVELS, versions.old, definition)


def _traffic_breaks(versions: Versions) -> Iterator[Break]:
    old, new = versions.old.contracts, versions.new.contracts
    for name in sorted(old.messages.keys() - new.messages.keys()):
        payload = old.definitions[old.messages[name].payload]
        message = f"the class {name}Message was removed"
        yield _at_old(versions, MESSAGE_REMOVED, message, payload)
    known = {channel.name for channel in new.channels if channel.kind != "other"}
    for channel in old.channels:
        if channel.kind == "other" or channel.name in known:
            continue
        payload = old.definitions[old.messages[channel.messages[0]].payload]
        message = f"the channel {channel.name} was removed"
        yield _at_old(versions, CHANNEL_REMOVED, message, payload)


class _ShapeComparison:
    """Compares the shapes of one type; pointers are places in its canonical schema."""

    def __init__(self, versions: Versions, definition: ir.Definition) -> None:
        self._versions = versions
        self._definition = definition

    def compare(self, old: ir.Shape, new: ir.Shape, pointer: str) -> Iterator[Break]:
        """Find changes of a shape, and of the shapes in it."""
        old, new = _without_guards(old), _without_guards(new)
        if isinstance(old, ir.Record) and isinstance(new, ir.Record):
            yield from self._compare_records(old, new, pointer)
            return
        if isinstance(old, ir.Choice) and isinstance(new, ir.Choice):
            yield from self._compare_choices(old, new, pointer)
        was, now = self._types(old, new)
        if was != now:
            rule = ATTRIBUTE_TYPE if pointer else TYPE_KIND
            yield self.at(rule, pointer, f"the type was `{was}` and is now `{now}`")
            return
        if isinstance(old, ir.Array) and isinstance(new, ir.Array):
            yield from self.compare(old.items, new.items, join(pointer, "items"))
        if isinstance(old, ir.Dictionary) and isinstance(new, ir.Dictionary):
            place = join(pointer, "additionalProperties")
            yield from self.compare(old.values, new.values, place)

    def _compare_records(self, old: ir.Record, new: ir.Record, pointer: str) -> Iterator[Break]:
        if old.name != new.name and pointer:
            message = f"the class {old.name} was renamed to {new.name}"
            yield self.at(TYPE_RENAMED, pointer, message)
        before = {property_.name: property_ for property_ in old.properties}
        after = {property_.name: property_ for property_ in new.properties}
        old_names, new_names = attributes(before, ()), attributes(after, ())
        for name, was in before.items():
            now = after.get(name)
            if now is None:
                message = f"the attribute `{old_names[name]}` was removed"
                yield self.at(ATTRIBUTE_REMOVED, pointer, message)
                continue
            place = join(pointer, "properties", name)
            if old_names[name] != new_names[name]:
                message = f"the attribute `{old_names[name]}` was renamed to `{new_names[name]}`"
                yield self.at(ATTRIBUTE_RENAMED, place, message)
            if was.required != now.required:
                change = "required" if now.required else "optional, so it may be absent"
                message = f"the attribute `{new_names[name]}` is now {change}"
                yield self.at(ATTRIBUTE_PRESENCE, place, message)
            yield from self.compare(was.shape, now.shape, place)
        for name, added in after.items():
            if name not in before and added.required:
                message = f"the attribute `{new_names[name]}` was added, and is required"
                yield self.at(ATTRIBUTE_PRESENCE, join(pointer, "properties", name), message)

    def _compare_choices(self, old: ir.Choice, new: ir.Choice, pointer: str) -> Iterator[Break]:
        removed = [value for value in old.values if value not in new.values]
        if removed:
            message = f"values were removed: {brief_list(removed)}"
            yield self.at(MEMBER_REMOVED, pointer, message)

    def _types(self, old: ir.Shape, new: ir.Shape) -> tuple[str, str]:
        """Both types for a message, with the new names of types in both."""
        if isinstance(old, ir.Choice) and isinstance(new, ir.Choice):
            # Removed values are reported one by one, and added ones break nothing.
            return _kinds(old), _kinds(new)
        before, after = self._versions.old, self._versions.new
        return (
            type_text(old, before.contracts, self._versions.partners[before]),
            type_text(new, after.contracts, {}),
        )

    def at(self, rule: Rule, pointer: str, message: str) -> Break:
        """A break at a place of the new type."""
        # A shape of merged schemas has no place of its own.
        place = pointer if pointer in self._definition.origins else ""
        new = self._versions.new
        return self._versions.at_schema(rule, message, _LEVELS, new, self._definition, place)


def _without_guards(shape: ir.Shape) -> ir.Shape:
    while isinstance(shape, ir.Guarded):
        shape = shape.shape
    return shape


def _kinds(shape: ir.Choice) -> str:
    return " | ".join(sorted({kind_of(value) for value in shape.values}))


_PLAIN = {
    ir.AnyValue: "any",
    ir.Null: "null",
    ir.Boolean: "boolean",
    ir.Text: "string",
    ir.Integer: "integer",
    ir.Number: "number",
}


def type_text(  # noqa: PLR0911  # one for each shape
    shape: ir.Shape, contracts: ir.Contracts, new_names: Mapping[str, str]
) -> str:
    """The type of a value in programs, as text; `new_names` are new names of types."""
    match shape:
        case ir.Guarded(inner):
            return type_text(inner, contracts, new_names)
        case ir.Reference(key):
            name = contracts.definitions[key].name
            return new_names.get(name, name)
        case ir.Choice(values):
            return " | ".join(map(brief, values))
        case ir.Array(items):
            return f"list of {type_text(items, contracts, new_names)}"
        case ir.Dictionary(values):
            return f"map of {type_text(values, contracts, new_names)}"
        case ir.Union(branches) | ir.Alternatives(branches):
            return " | ".join(sorted(type_text(part, contracts, new_names) for part in branches))
        case ir.Tagged(_, cases):
            parts = cases.values()
            return " | ".join(sorted(type_text(part, contracts, new_names) for part in parts))
        case ir.Record(name):
            return name
    return _PLAIN[type(shape)]
