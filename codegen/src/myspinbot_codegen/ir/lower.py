"""Stage `lower`: converts canonical schemas to shapes.

A shape is exact if shapes can express the whole schema. Otherwise it is as narrow as is safe, and
guarded by the schema. Names of inline objects are decided here, once for all targets.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.config.reader import NO_BASE
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.merge_objects import merge_object
from myspinbot_codegen.ir.scalar_shapes import choice, count, integer, is_whole, string
from myspinbot_codegen.schema.asyncapi import channels_and_messages
from myspinbot_codegen.schema.canonicalizer import Canonical, Definition
from myspinbot_codegen.schema.facts import (
    BY_TYPE,
    SCALARS,
    assertions,
    discriminator,
    is_exact_union,
    kinds,
    tags,
    types_of,
    values_of,
)
from myspinbot_codegen.schema.naming import Names, module_paths, pascal
from myspinbot_codegen.schema.resolver import Key, Resolver
from myspinbot_codegen.spec.json_values import kind_of

# Languages compute fractions differently, so a class cannot express `multipleOf`.
_BY_TYPE = {**BY_TYPE, "number": BY_TYPE["number"] - {"multipleOf"}}
# Keywords without effect on values of other types.
_FOR_TYPE: Mapping[str, frozenset[str]] = {
    "array": _BY_TYPE["array"]
    | {"contains", "maxContains", "minContains", "prefixItems", "unevaluatedItems"},
    "number": _BY_TYPE["integer"],
    "object": _BY_TYPE["object"]
    | {"dependentRequired", "dependentSchemas", "patternProperties", "unevaluatedProperties"},
    "string": _BY_TYPE["string"],
}
_TITLE = re.compile(r"[A-Z][A-Za-z0-9]*")


def lower(canonical: Canonical, resolver: Resolver, lowered: Lowered | None = None) -> ir.Contracts:
    """Convert canonical schemas to contracts; `lowered` has their shapes if they are known."""
    tree = resolver.tree
    lowered = lowered or shapes(canonical)
    channels, messages = (
        channels_and_messages(tree.asyncapi, resolver) if tree.asyncapi else ((), {})
    )
    return ir.Contracts(
        documents=canonical.documents,
        ids={path: _id(resolver, path) for path in canonical.documents},
        definitions=lowered.definitions,
        channels=channels,
        messages=messages,
        asyncapi=tree.asyncapi,
        examples=tree.examples,
        modules=module_paths(canonical.documents.values()),
    )


@dataclass(frozen=True, slots=True)
class Lowered:
    """Definitions with their shapes, and the names that inline objects could not get.

    `guards` and `records` are the names within the shapes of each file.
    """

    definitions: Mapping[Key, ir.Definition]
    renamed: Sequence[tuple[Key, str]]
    guards: Mapping[PurePosixPath, Sequence[str]]
    records: Mapping[PurePosixPath, Sequence[str]]


def shapes(canonical: Canonical) -> Lowered:
    """Lower every definition."""
    types = Names(canonical.by_name)
    guards = Names(parent=types)
    files: dict[PurePosixPath, Names] = {}
    result: dict[Key, ir.Definition] = {}
    renamed: list[tuple[Key, str]] = []
    guarded: defaultdict[PurePosixPath, list[str]] = defaultdict(list)
    records: defaultdict[PurePosixPath, list[str]] = defaultdict(list)
    for key, definition in canonical.definitions.items():
        names = files.setdefault(key.path, Names(parent=types))
        lowering = _Lowering(canonical, definition, names, guards)
        result[key] = lowering.definition()
        renamed += [(key, name) for name in lowering.renamed]
        guarded[key.path] += lowering.guards
        records[key.path] += lowering.records
    return Lowered(result, renamed, guarded, records)


def _id(resolver: Resolver, path: PurePosixPath) -> str:
    base = resolver.root(path).base
    return str(path) if base.startswith(NO_BASE) else base


class _Lowering:
    """Lowers one definition."""

    def __init__(
        self, canonical: Canonical, definition: Definition, names: Names, guards: Names
    ) -> None:
        self._canonical = canonical
        self._definition = definition
        self._names = names
        self._guards = guards
        self._guarded = False
        self._merging: frozenset[str] = frozenset()
        self.renamed: list[str] = []
        self.guards: list[str] = []
        self.records: list[str] = []

    def definition(self) -> ir.Definition:
        key, schema = self._definition.key, self._definition.schema
        description = schema.get("description") if isinstance(schema, dict) else None
        shape = self._shape(schema, self._definition.name, outermost=True)
        return ir.Definition(
            key, self._definition.name, description, shape, schema, self._definition.origins
        )

    def _shape(self, schema: Any, name: str, *, outermost: bool = False) -> ir.Shape:
        """Lower a schema; `name` is the name of an object here, unless it has a title."""
        if schema is True or (isinstance(schema, dict) and not assertions(schema)):
            return ir.AnyValue()
        if isinstance(schema, dict) and self._is_exact(schema):
            return self._exact(schema, name, outermost=outermost)
        if self._guarded:
            return self._loose(schema, name, outermost=outermost)
        guard = self._guards.take(f"{name}Rule")
        self.guards.append(guard)
        self._guarded = True
        loose = self._loose(schema, name, outermost=outermost)
        self._guarded = False
        return ir.Guarded(loose, schema, guard)

    def _is_exact(self, schema: dict[str, Any]) -> bool:
        """Return whether shapes can express this schema, apart from its subschemas."""
        words = assertions(schema)
        if words == {"$ref"}:
            return True
        if words & {"const", "enum"}:
            values = values_of(schema) or []
            alone = words <= {"const", "type"} or words <= {"enum", "type"}
            return alone and bool(values) and all(kind_of(value) in SCALARS for value in values)
        if words in ({"oneOf"}, {"anyOf"}):
            branches = schema[next(iter(words))]
            return len(branches) == 1 or is_exact_union(branches, self._canonical)
        if words == {"allOf"}:
            return len(schema["allOf"]) == 1
        return "type" in words and self._is_exact_type(schema, words)

    def _is_exact_type(self, schema: dict[str, Any], words: frozenset[str]) -> bool:
        types = types_of(schema)
        effective = words - {"type"} - _without_effect(types)
        if not types or effective - frozenset().union(*(_BY_TYPE[name] for name in types)):
            return False
        if "integer" in types and "multipleOf" in effective and not is_whole(schema["multipleOf"]):
            return False
        return "object" not in types or self._is_exact_object(schema)

    def _is_exact_object(self, schema: dict[str, Any]) -> bool:
        limits = {"maxProperties", "minProperties", "propertyNames"} & schema.keys()
        declared = schema.get("properties", {})
        if schema.get("additionalProperties") is False:
            return not limits and set(schema.get("required", ())) <= declared.keys()
        if declared or schema.get("required"):
            return not limits
        names = schema.get("propertyNames", True)
        return names is True or self._text_only(names) is not None

    def _text_only(self, schema: Any) -> dict[str, Any] | None:
        """Return the schema of keys, if a string shape can express it."""
        schema = self._canonical.deref(schema)
        if not isinstance(schema, dict):
            return {} if schema is True else None
        known = {"maxLength", "minLength", "pattern", "type", "format"}
        texts = assertions(schema) <= known and types_of(schema) in ([], ["string"])
        return schema if texts else None

    def _exact(self, schema: dict[str, Any], name: str, *, outermost: bool) -> ir.Shape:
        if "$ref" in schema:
            return ir.Reference(self._canonical.target(schema["$ref"]).key)
        values = values_of(schema)
        if values is not None:
            return choice(values)
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                return self._union(schema[keyword], name, outermost=outermost)
        return self._shape_of_types(schema, name, outermost=outermost)

    def _loose(self, schema: Any, name: str, *, outermost: bool = False) -> ir.Shape:
        """Return a shape that every value of the schema has."""
        if not isinstance(schema, dict):
            return ir.AnyValue()
        values = values_of(schema)
        if values is not None:
            scalars = values and all(kind_of(value) in SCALARS for value in values)
            return choice(values) if scalars else ir.AnyValue()
        if kinds(schema, self._canonical) == {"object"}:
            merged, _ = merge_object(schema, self._canonical, self._merging)
            if merged["properties"] or not schema.keys() & {"anyOf", "oneOf"}:
                return self._merge(schema, name, outermost=outermost)
        elif "type" in schema:
            return self._shape_of_types(schema, name, outermost=outermost)
        if "$ref" in schema:
            return ir.Reference(self._canonical.target(schema["$ref"]).key)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._alternatives(schema[keyword], name)
        narrow = (self._shape(branch, name) for branch in schema.get("allOf", ()))
        return next((shape for shape in narrow if shape != ir.AnyValue()), ir.AnyValue())

    def _alternatives(self, branches: list[Any], name: str) -> ir.Shape:
        if is_exact_union(branches, self._canonical):
            return self._union(branches, name)
        candidates = [
            self._shape(branch, f"{name}{index}") for index, branch in enumerate(branches, 1)
        ]
        unique = (
            tuple(dict.fromkeys(candidates))
            if all(map(_hashable, candidates))
            else tuple(candidates)
        )
        if ir.AnyValue() in unique:
            return ir.AnyValue()
        return unique[0] if len(unique) == 1 else ir.Alternatives(unique)

    def _union(self, branches: list[Any], name: str, *, outermost: bool = False) -> ir.Shape:
        if len(branches) == 1:
            return self._shape(branches[0], name, outermost=outermost)
        objects = [branch for branch in branches if kinds(branch, self._canonical) == {"object"}]
        rest = [branch for branch in branches if branch not in objects]
        shapes: list[ir.Shape] = []
        if len(objects) > 1:
            tag = discriminator(objects, self._canonical)
            if tag is None:
                raise AssertionError(f"an ambiguous union was taken for exact: {name}")
            values = [tags(branch, self._canonical)[tag] for branch in objects]
            cases = {
                value: self._shape(branch, f"{name}{pascal(value)}")
                for value, branch in zip(values, objects, strict=True)
            }
            shapes.append(ir.Tagged(tag, cases))
        else:
            shapes += [self._shape(branch, f"{name}Object") for branch in objects]
        shapes += [self._shape(branch, f"{name}{index}") for index, branch in enumerate(rest, 1)]
        return shapes[0] if len(shapes) == 1 else ir.Union(tuple(shapes))

    def _shape_of_types(self, schema: dict[str, Any], name: str, *, outermost: bool) -> ir.Shape:
        types = types_of(schema)
        if outermost and len(types) > 1:
            # The union has the name; the object in it needs another one.
            schema = {word: value for word, value in schema.items() if word != "title"}
            name, outermost = f"{name}Object", False
        shapes = tuple(self._of_type(schema, kind, name, outermost=outermost) for kind in types)
        return shapes[0] if len(shapes) == 1 else ir.Union(shapes)

    def _of_type(
        self, schema: dict[str, Any], kind: str, name: str, *, outermost: bool
    ) -> ir.Shape:
        match kind:
            case "null":
                return ir.Null()
            case "boolean":
                return ir.Boolean()
            case "string":
                return string(schema)
            case "integer":
                return integer(schema)
            case "number":
                return ir.Number(
                    schema.get("minimum"),
                    schema.get("maximum"),
                    schema.get("exclusiveMinimum"),
                    schema.get("exclusiveMaximum"),
                )
            case "array":
                return ir.Array(
                    self._items(schema, name),
                    count(schema, "minItems"),
                    count(schema, "maxItems"),
                    bool(schema.get("uniqueItems", False)),
                )
        if self._guarded:
            return self._merge(schema, name, outermost=outermost)
        return self._object(schema, name, outermost=outermost)

    def _merge(self, schema: dict[str, Any], name: str, *, outermost: bool) -> ir.Shape:
        outer = self._merging
        merged, self._merging = merge_object(schema, self._canonical, outer)
        shape = self._object(merged, name, outermost=outermost)
        self._merging = outer
        return shape

    def _items(self, schema: dict[str, Any], name: str) -> ir.Shape:
        items = schema.get("items", True)
        if "prefixItems" not in schema:
            return self._shape(items, f"{name}Item")
        further = [] if items is False else [items]
        return self._alternatives([*schema["prefixItems"], *further], f"{name}Item")

    def _object(self, schema: dict[str, Any], name: str, *, outermost: bool) -> ir.Shape:
        extra = schema.get("additionalProperties", True)
        declared = schema.get("properties", {})
        required = schema.get("required", ())
        if not (declared or required) and extra is not False:
            names = self._text_only(schema.get("propertyNames", True))
            return ir.Dictionary(
                self._shape(extra, f"{name}Value"),
                string(names) if names else None,
                count(schema, "minProperties"),
                count(schema, "maxProperties"),
            )
        name = self._record_name(schema, name, outermost=outermost)
        members = {**declared, **{key: extra for key in required if key not in declared}}
        properties = tuple(
            ir.Property(
                key,
                self._shape(member, f"{name}{pascal(key)}"),
                key in required,
                member.get("description") if isinstance(member, dict) else None,
                bool(member.get("deprecated")) if isinstance(member, dict) else False,
            )
            for key, member in members.items()
        )
        return ir.Record(
            name,
            schema.get("description"),
            properties,
            None if extra is False else self._shape(extra, f"{name}Extra"),
        )

    def _record_name(self, schema: dict[str, Any], name: str, *, outermost: bool) -> str:
        if outermost:
            return name
        title = schema.get("title")
        wanted = title if isinstance(title, str) and _TITLE.fullmatch(title) else name
        taken = self._names.take(wanted)
        self.records.append(taken)
        if taken != wanted:
            self.renamed.append(wanted)
        return taken


def _hashable(shape: ir.Shape) -> bool:
    try:
        hash(shape)
    except TypeError:
        return False
    return True


def _without_effect(types: Iterable[str]) -> frozenset[str]:
    """Return the keywords without effect on values of these types."""
    present = {"number" if name == "integer" else name for name in types}
    return frozenset().union(*(words for kind, words in _FOR_TYPE.items() if kind not in present))
