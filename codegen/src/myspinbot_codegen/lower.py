"""Stage `lower`: turns schemas that passed the lint stage into the shapes of `ir`.

Used by the pipeline.

Names of inline objects and of the members of `$defs` are decided here, once for all targets.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from . import ir
from .asyncapi import channels_and_messages
from .formats import FORMATS
from .ir import kind_of
from .regex import Pattern, portable
from .resolve import Key, Resolver
from .tree import Tree, join, tokens


def lower(tree: Tree) -> ir.Contracts:
    """Turn a lint-clean tree into contracts."""
    resolver = Resolver(tree)
    definitions = {
        key: _Lowering(resolver, key.path).definition(key)
        for path in sorted(tree.schemas)
        for key in keys(tree, path)
    }
    channels, messages = (
        channels_and_messages(tree.asyncapi, resolver) if tree.asyncapi else ((), {})
    )
    return ir.Contracts(
        documents=tree.schemas,
        ids={path: document.data["$id"] for path, document in tree.schemas.items()},
        definitions=definitions,
        channels=channels,
        messages=messages,
        asyncapi=tree.asyncapi,
        examples=tree.examples,
        modules={path: path.with_name(tree.schemas[path].stem) for path in tree.schemas},
    )


def keys(tree: Tree, path: PurePosixPath) -> Iterator[Key]:
    """The definitions of one file: its root, then its `$defs`."""
    yield Key(path)
    for name in tree.schemas[path].data.get("$defs", {}):
        yield Key(path, join("/$defs", name))


def pascal(name: str) -> str:
    """PascalCase of a snake_case name; what is PascalCase already stays."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name))


def definition_name(schema: Any, root: Any, key: Key) -> str:
    """Name of a definition: its title.

    A member of `$defs` without one is named after its file and its key.
    """
    if isinstance(schema, dict) and "title" in schema:
        return str(schema["title"])
    return f"{root['title']}{pascal(tokens(key.pointer)[-1])}"


def kinds(schema: Any, path: PurePosixPath, resolver: Resolver) -> frozenset[str]:
    """JSON types that values of a schema can have; `integer` counts as `number`."""
    seen: set[Key] = set()
    while isinstance(schema, dict) and "$ref" in schema:
        key = resolver.resolve(path, schema["$ref"])
        if key in seen:
            return frozenset()
        seen.add(key)
        schema, path = resolver.schema(key), key.path
    if not isinstance(schema, dict):
        return _ALL_KINDS
    if "const" in schema or "enum" in schema:
        return frozenset(kind_of(value) for value in schema.get("enum", [schema.get("const")]))
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return frozenset().union(*(kinds(branch, path, resolver) for branch in schema[keyword]))
    if "type" not in schema:
        return _ALL_KINDS
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return frozenset("number" if name == "integer" else name for name in types)


_ALL_KINDS = frozenset({"null", "boolean", "number", "string", "array", "object"})


def tags(branch: Any, path: PurePosixPath, resolver: Resolver) -> dict[str, str]:
    """Required properties of an object schema that are fixed to one string.

    What can tell it from others.
    """
    while "$ref" in branch:
        key = resolver.resolve(path, branch["$ref"])
        branch, path = resolver.schema(key), key.path
    required = branch.get("required", ())
    return {
        name: schema["const"]
        for name, schema in branch.get("properties", {}).items()
        if name in required and isinstance(schema, dict) and isinstance(schema.get("const"), str)
    }


def discriminator(branches: list[Any], path: PurePosixPath, resolver: Resolver) -> str | None:
    """The property whose constant tells all object branches apart, the first in alphabetical order.

    None if none.
    """
    found = [tags(branch, path, resolver) for branch in branches]
    common = sorted(set(found[0]).intersection(*found[1:]))
    return next((name for name in common if len({tag[name] for tag in found}) == len(found)), None)


class _Lowering:
    """Lowers the schemas of one file."""

    def __init__(self, resolver: Resolver, path: PurePosixPath) -> None:
        self._resolver = resolver
        self._path = path
        self._root = resolver.tree.schemas[path].data

    def definition(self, key: Key) -> ir.Definition:
        schema = self._resolver.schema(key)
        name = definition_name(schema, self._root, key)
        description = schema.get("description") if isinstance(schema, dict) else None
        canonical, origins = self._canonical(schema, key)
        shape = self._shape(schema, name)
        return ir.Definition(key, name, description, shape, canonical, origins)

    def _canonical(self, schema: Any, key: Key) -> tuple[Any, dict[str, str]]:
        """The schema with references by name, and where each part of it comes from."""
        origins: dict[str, str] = {}

        def rewrite(value: Any, pointer: str) -> Any:
            origins[pointer] = key.pointer + pointer
            if isinstance(value, dict):
                return {
                    name: f"#/$defs/{self._name(member)}"
                    if name == "$ref"
                    else rewrite(member, join(pointer, name))
                    for name, member in value.items()
                    if pointer or name not in ("$defs", "$id", "$schema")
                }
            if isinstance(value, list):
                return [rewrite(item, join(pointer, index)) for index, item in enumerate(value)]
            return value

        return rewrite(schema, ""), origins

    def _name(self, ref: str) -> str:
        key = self._resolver.resolve(self._path, ref)
        root = self._resolver.tree.schemas[key.path].data
        return definition_name(self._resolver.schema(key), root, key)

    def _shape(self, schema: Any, name: str) -> ir.Shape:
        """`name` is what an object at this place is called, unless it has a title."""
        if schema is True or not isinstance(schema, dict):
            return ir.AnyValue()
        if "$ref" in schema:
            return ir.Reference(self._resolver.resolve(self._path, schema["$ref"]))
        if "const" in schema:
            return ir.Null() if schema["const"] is None else ir.Choice((schema["const"],))
        if "enum" in schema:
            return ir.Choice(tuple(schema["enum"]))
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._union(schema[keyword], name)
        if "type" not in schema:
            return ir.AnyValue()
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        shapes = tuple(self._typed(schema, kind, schema.get("title", name)) for kind in types)
        return shapes[0] if len(shapes) == 1 else ir.Union(shapes)

    def _union(self, branches: list[Any], name: str) -> ir.Shape:
        if len(branches) == 1:
            return self._shape(branches[0], name)
        objects = [
            branch for branch in branches if kinds(branch, self._path, self._resolver) == {"object"}
        ]
        others = [branch for branch in branches if branch not in objects]
        shapes: list[ir.Shape] = []
        if len(objects) > 1:
            tag = discriminator(objects, self._path, self._resolver)
            if tag is None:
                raise AssertionError(
                    f"the lint stage let an ambiguous union pass: {self._path} {name}"
                )
            values = [tags(branch, self._path, self._resolver)[tag] for branch in objects]
            cases = {
                value: self._shape(branch, f"{name}{pascal(value)}")
                for value, branch in zip(values, objects, strict=True)
            }
            shapes.append(ir.Tagged(tag, cases))
        else:
            shapes += [self._shape(branch, f"{name}Object") for branch in objects]
        shapes += [self._shape(branch, f"{name}{index}") for index, branch in enumerate(others, 1)]
        return shapes[0] if len(shapes) == 1 else ir.Union(tuple(shapes))

    def _typed(self, schema: dict[str, Any], kind: str, name: str) -> ir.Shape:
        match kind:
            case "null":
                return ir.Null()
            case "boolean":
                return ir.Boolean()
            case "string":
                return self._text(schema)
            case "integer":
                return self._integer(schema)
            case "number":
                return ir.Number(
                    schema.get("minimum"),
                    schema.get("maximum"),
                    schema.get("exclusiveMinimum"),
                    schema.get("exclusiveMaximum"),
                )
            case "array":
                return ir.Array(
                    self._shape(schema.get("items", True), f"{name}Item"),
                    _count(schema, "minItems"),
                    _count(schema, "maxItems"),
                    bool(schema.get("uniqueItems", False)),
                )
        return self._object(schema, name)

    def _text(self, schema: dict[str, Any]) -> ir.Text:
        patterns: tuple[Pattern, ...] = ()
        if "pattern" in schema:
            patterns += (portable(schema["pattern"]),)
        if "format" in schema:
            patterns += (FORMATS[schema["format"]],)
        return ir.Text(
            _count(schema, "minLength"),
            _count(schema, "maxLength"),
            patterns,
            schema.get("format"),
            secret=schema.get("x-secret") is True,
        )

    def _names(self, schema: dict[str, Any]) -> ir.Text:
        path = self._path
        while "$ref" in schema:
            key = self._resolver.resolve(path, schema["$ref"])
            schema, path = self._resolver.schema(key), key.path
        return self._text(schema)

    def _integer(self, schema: dict[str, Any]) -> ir.Integer:
        lows = [math.ceil(schema["minimum"])] if "minimum" in schema else []
        lows += [math.floor(schema["exclusiveMinimum"]) + 1] if "exclusiveMinimum" in schema else []
        highs = [math.floor(schema["maximum"])] if "maximum" in schema else []
        highs += [math.ceil(schema["exclusiveMaximum"]) - 1] if "exclusiveMaximum" in schema else []
        return ir.Integer(
            max(lows, default=None), min(highs, default=None), _count(schema, "multipleOf")
        )

    def _object(self, schema: dict[str, Any], name: str) -> ir.Shape:
        extra = schema["additionalProperties"]
        required = schema.get("required", ())
        if "properties" not in schema and extra is not False:
            names = schema.get("propertyNames")
            return ir.Dictionary(
                self._shape(extra, f"{name}Value"),
                self._names(names) if names and isinstance(names, dict) else None,
                _count(schema, "minProperties"),
                _count(schema, "maxProperties"),
            )
        properties = tuple(
            ir.Property(
                key,
                self._shape(member, f"{name}{pascal(key)}"),
                key in required,
                member.get("description") if isinstance(member, dict) else None,
                bool(member.get("deprecated")) if isinstance(member, dict) else False,
            )
            for key, member in schema.get("properties", {}).items()
        )
        return ir.Record(
            name,
            schema.get("description"),
            properties,
            None if extra is False else self._shape(extra, f"{name}Extra"),
        )


def _count(schema: dict[str, Any], keyword: str) -> int | None:
    """A keyword that holds an integer; JSON may write it `1.0`."""
    return int(schema[keyword]) if keyword in schema else None
