"""Writes the contracts as plain schemas for datamodel-code-generator.

Used by the `pydantic` target.

The generator decides on classes, names, order and imports; it is never asked for a constraint,
since it cannot express all of them exactly. Each constrained place becomes a reference to a
placeholder, and `inline` later replaces the placeholder by the exact type that is noted here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ... import ir
from ...regex import Pattern
from ...resolve import Key

PLACEHOLDER = "CodegenPlaceholder"


@dataclass(frozen=True, slots=True)
class Inline:
    """What takes a placeholder's place.

    `expression`, or else the placeholder's own type with `key` as the type of its keys; annotated
    with `metadata`. All are Python source.
    """

    expression: str | None = None
    key: str | None = None
    metadata: tuple[str, ...] = ()


class PydanticLowering:
    """Lowers all documents of the contracts; `inlines` holds the placeholders afterwards."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts
        self.inlines: dict[str, Inline] = {}
        self.sources = {module_path(path): path for path in contracts.documents}

    def documents(self) -> dict[str, Any]:
        """Lowered schemas by file name; the generator names a module after each."""
        return {
            module_path(path).removesuffix(".py") + ".json": _Document(
                self, self._contracts, path
            ).lower()
            for path in sorted(self._contracts.documents)
        }

    def placeholder(self, inline: Inline) -> str:
        """Name a new placeholder."""
        name = f"{PLACEHOLDER}{len(self.inlines)}"
        self.inlines[name] = inline
        return name


def module_path(path: PurePosixPath) -> str:
    """Path of the module of a schema file below the models' folder."""
    return (path.parent / f"{path.name.split('.')[0]}.py").as_posix()


def literal(value: str) -> str:
    """Python source of a string in double quotes."""
    body = (
        value.encode("unicode_escape").decode("ascii")
        if not value.isprintable()
        else value.replace("\\", "\\\\")
    )
    return '"' + body.replace('"', '\\"') + '"'


def raw(pattern: Pattern) -> str:
    """Python source of a pattern as pydantic's Rust engine takes it."""
    if pattern.rust.isprintable() and '"' not in pattern.rust and not pattern.rust.endswith("\\"):
        return f'r"{pattern.rust}"'
    return literal(pattern.rust)


class _Document:
    """Lowers one schema file."""

    def __init__(
        self, owner: PydanticLowering, contracts: ir.Contracts, path: PurePosixPath
    ) -> None:
        self._owner = owner
        self._contracts = contracts
        self._path = path
        self._definitions: dict[str, Any] = {}
        # Outside a model no configuration asks for strictness, so that types have to ask for it
        # themselves.
        self._strict = False

    def lower(self) -> dict[str, Any]:
        root: dict[str, Any] = {}
        for definition in self._contracts.named(self._path):
            self._strict = not isinstance(definition.shape, ir.Record)
            shape = definition.shape
            lowered = self._record(shape) if isinstance(shape, ir.Record) else self._shape(shape)
            schema = {"title": definition.name, **lowered}
            if definition.description:
                schema["description"] = definition.description
            if definition.key.pointer:
                self._definitions[definition.name] = schema
            else:
                root = schema
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **root,
            "$defs": self._definitions,
        }

    def _shape(self, shape: ir.Shape) -> dict[str, Any]:
        match shape:
            case ir.Reference(key):
                return {"$ref": self._reference(key)}
            case ir.Record(name):
                # As a definition of its own it gets exactly this name, and is never taken for a
                # map.
                self._definitions[name] = self._record(shape)
                return {"$ref": f"#/$defs/{name}"}
            case ir.Null():
                return {"type": "null"}
            case ir.Array():
                return self._array(shape)
            case ir.Dictionary():
                return self._dictionary(shape)
            case ir.Union(branches):
                return {"anyOf": [self._shape(branch) for branch in branches]}
            case ir.Tagged(tag, cases):
                union = {"anyOf": [self._shape(case) for case in cases.values()]}
                return self._hoist(
                    union, Inline(metadata=(f"Field(discriminator={literal(tag)})",))
                )
            case ir.Text() if self._strict or shape != ir.Text():
                return self._leaf("string", self._text(shape))
            case ir.Text():
                return {"type": "string"}
            case ir.Boolean():
                return self._leaf("boolean", "StrictBool") if self._strict else {"type": "boolean"}
            case ir.Choice(values) if all(isinstance(value, str) for value in values):
                return {"type": "string", "enum": list(values)}
            case ir.Choice(values):
                return self._leaf("string", _choice(values))
            case ir.Integer(minimum, maximum, multiple_of):
                arguments = _arguments(ge=minimum, le=maximum, multiple_of=multiple_of)
                return self._leaf("integer", f"Annotated[int, Integer({arguments})]")
            case ir.Number():
                return self._leaf("number", self._number(shape))
            case ir.AnyValue():
                return self._leaf("string", "JsonValue")

    def _record(self, record: ir.Record) -> dict[str, Any]:
        strict, self._strict = self._strict, False
        schema: dict[str, Any] = {
            "title": record.name,
            "type": "object",
            "properties": {
                item.name: {
                    **self._shape(item.shape),
                    **({"description": item.description} if item.description else {}),
                }
                for item in record.properties
            },
            "required": [item.name for item in record.properties if item.required],
        }
        if record.description:
            schema["description"] = record.description
        # Closed is what the base class of the models says already.
        if record.extra is not None:
            schema["additionalProperties"] = self._shape(record.extra)
        self._strict = strict
        if not record.properties:
            # Without properties the generator would see a map.
            schema["additionalProperties"] = False
        return schema

    def _array(self, array: ir.Array) -> dict[str, Any]:
        schema = {"type": "array", "items": self._shape(array.items)}
        arguments = _arguments(
            min_length=array.min_items, max_length=array.max_items, strict=self._strict or None
        )
        metadata: tuple[str, ...] = (f"Field({arguments})",) if arguments else ()
        if array.unique:
            metadata += ("UniqueItems()",)
        return self._hoist(schema, Inline(metadata=metadata)) if metadata else schema

    def _dictionary(self, dictionary: ir.Dictionary) -> dict[str, Any]:
        arguments = _arguments(
            min_length=dictionary.min_properties,
            max_length=dictionary.max_properties,
            strict=self._strict or None,
        )
        metadata = [f"Field({arguments})"] if arguments else []
        named = dictionary.names is not None or self._strict
        key = self._text(dictionary.names or ir.Text()) if named else "str"
        if dictionary.values == ir.AnyValue():
            metadata.append("JsonMembers()")
            expression = f"Annotated[dict[{key}, Any], {', '.join(metadata)}]"
            return self._leaf("string", expression)
        schema = {"type": "object", "additionalProperties": self._shape(dictionary.values)}
        return self._hoist(schema, Inline(key=key, metadata=tuple(metadata)))

    def _text(self, text: ir.Text) -> str:
        arguments = _arguments(
            min_length=text.min_length, max_length=text.max_length, strict=self._strict or None
        )
        if text.patterns:
            arguments += f"{', ' if arguments else ''}pattern={raw(text.patterns[0])}"
        metadata = [f"Field({arguments})"] if arguments else []
        metadata += [f"Matches({raw(pattern)})" for pattern in text.patterns[1:]]
        metadata += ["Secret()"] if text.secret else []
        return f"Annotated[str, {', '.join(metadata)}]" if metadata else "str"

    def _number(self, number: ir.Number) -> str:
        bounds: dict[str, int | float | None] = {
            "ge": number.minimum,
            "le": number.maximum,
            "gt": number.exclusive_minimum,
            "lt": number.exclusive_maximum,
        }
        below = bounds["le"] is not None or bounds["lt"] is not None
        above = bounds["ge"] is not None or bounds["gt"] is not None
        if not (below and above):
            return f"Annotated[float, Number({_arguments(**bounds)})]"
        # Within bounds every integer is exact as a float, so that pydantic's own type will do.
        if self._strict:
            return (
                f"Annotated[float, Field({_arguments(**bounds, strict=True, allow_inf_nan=False)})]"
            )
        return f"Annotated[float, Field({_arguments(**bounds)})]"

    def _leaf(self, kind: str, expression: str) -> dict[str, Any]:
        return self._hoist({"type": kind}, Inline(expression))

    def _hoist(self, schema: dict[str, Any], inline: Inline) -> dict[str, Any]:
        name = self._owner.placeholder(inline)
        self._definitions[name] = {"title": name, **schema}
        return {"$ref": f"#/$defs/{name}"}

    def _reference(self, key: Key) -> str:
        local = f"#/$defs/{self._contracts.definitions[key].name}" if key.pointer else "#"
        if key.path == self._path:
            return local
        up = "../" * (len(self._path.parts) - 1)
        return f"{up}{module_path(key.path).removesuffix('.py')}.json{local if key.pointer else ''}"


def _arguments(**values: int | float | bool | None) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in values.items() if value is not None)


_PYTHON_TYPES = {bool: "bool", int: "int", float: "float", str: "str", type(None): "None"}


def _choice(values: tuple[Any, ...]) -> str:
    types = dict.fromkeys(_PYTHON_TYPES[type(value)] for value in values)
    members = ", ".join(
        literal(value) if isinstance(value, str) else repr(value) for value in values
    )
    return f"Annotated[{' | '.join(types)}, OneOf({members})]"
