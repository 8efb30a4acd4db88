"""Writes shapes as TypeScript types. Used by the target, once for each source file.

An optional property may be absent, and is never `undefined`: that is not JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.typescript.js_syntax import comment, member_name

_LONGEST = 96
# In TypeScript every object inherits these functions, which are objects.
_INHERITED = frozenset(
    [
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    ]
)
_GUARDED = "Its validator decides more than this type can say."


@dataclass
class Writer:
    """Declares the types of one file, and collects the names of the types that they need.

    `json_value` is the name of any JSON value.
    """

    definitions: Mapping[Key, ir.Definition]
    json_value: str
    declared: dict[str, str] = field(default_factory=dict)
    needed: set[str] = field(default_factory=set)

    def declare(self, definition: ir.Definition) -> None:
        """Declare a type, and the types of the objects within it."""
        schema, shape = definition.schema, definition.shape
        deprecated = isinstance(schema, Mapping) and schema.get("deprecated") is True
        remarks = [definition.description, *_remarks(shape, deprecated=deprecated)]
        self.declared[definition.name] = ""
        inner = shape.shape if isinstance(shape, ir.Guarded) else shape
        parts = [self._members(inner)] if isinstance(inner, ir.Record) else self._parts(inner)
        self.declared[definition.name] = _alias(definition.name, remarks, parts)

    def _type(self, shape: ir.Shape) -> str:
        return " | ".join(self._parts(shape))

    def _parts(self, shape: ir.Shape) -> list[str]:
        """Return the members of a union, or a type alone."""
        match shape:
            case ir.AnyValue():
                self.needed.add(self.json_value)
                return [self.json_value]
            case ir.Null():
                return ["null"]
            case ir.Boolean():
                return ["boolean"]
            case ir.Text():
                return ["string"]
            case ir.Integer() | ir.Number():
                return ["number"]
            case ir.Choice(values):
                return _once(json.dumps(value) for value in values)
            case ir.Array(items):
                parts = self._parts(items)
                return [f"{parts[0]}[]" if len(parts) == 1 else f"({' | '.join(parts)})[]"]
            case ir.Record(name, description):
                # It keeps its position while it is written, since it may contain itself.
                self.declared[name] = ""
                self.declared[name] = _alias(name, [description], [self._members(shape)])
                return [name]
            case ir.Dictionary(values):
                return [f"{{ [key: string]: {self._type(values)} }}"]
            case ir.Tagged(_, cases):
                return _once(part for case in cases.values() for part in self._parts(case))
            case ir.Union(branches) | ir.Alternatives(branches):
                return _once(part for branch in branches for part in self._parts(branch))
            case ir.Guarded(inner):
                return self._parts(inner)
            case ir.Reference(key):
                name = self.definitions[key].name
                self.needed.add(name)
                return [name]

    def _members(self, record: ir.Record) -> str:
        lines: list[str] = []
        kinds: list[str] = []
        for member in record.properties:
            parts = self._parts(member.shape)
            if member.name in _INHERITED and not member.required:
                parts = [*parts, "object"]
            kinds += parts if member.required else [*parts, "undefined"]
            remarks = _remarks(member.shape, deprecated=member.deprecated)
            mark = "" if member.required else "?"
            lines += [
                comment([member.description, *remarks], "  "),
                f"  {member_name(member.name)}{mark}: {' | '.join(parts)};\n",
            ]
        if record.extra is not None:
            # TypeScript requires that the type of an index includes those of named members.
            parts = _once([*self._parts(record.extra), *kinds])
            lines.append(f"  [key: string]: {' | '.join(parts)};\n")
        # Not `{}`, which is everything but null.
        return f"{{\n{''.join(lines)}}}" if lines else "{ [key: string]: never }"


def _remarks(shape: ir.Shape, *, deprecated: bool) -> list[str]:
    guarded = [_GUARDED] if isinstance(shape, ir.Guarded) else []
    return [*guarded, *(["@deprecated"] if deprecated else [])]


def _once(parts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(parts)) or ["never"]


def _alias(name: str, remarks: Iterable[str | None], parts: list[str]) -> str:
    # An alias, since an interface is not assignable to any JSON object.
    line = f"export type {name} = {' | '.join(parts)};\n"
    if len(parts) > 1 and len(line) > _LONGEST:
        members = "".join(f"\n  | {part}" for part in parts)
        line = f"export type {name} ={members};\n"
    return comment(remarks) + line
