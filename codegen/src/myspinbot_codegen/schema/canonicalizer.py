"""Converts schemas of every dialect to canonical form, from which every target starts.

A canonical schema is JSON Schema 2020-12 without ids, anchors and dynamic references. A reference
leads to a named definition; a dynamic reference is resolved once for each path that leads to it.
Every reference must resolve.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.schema.naming import Names, type_name
from myspinbot_codegen.schema.resolver import Key, Node, Resolver
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.dialects import (
    ANNOTATIONS,
    DRAFT_04,
    DRAFT_2019_09,
    DRAFT_2020_12,
    LINT_IGNORE,
    LISTS,
    MAPS,
    SINGLE,
)
from myspinbot_codegen.spec.pointer import join, lookup

_KEPT = ANNOTATIONS - {"$comment", "contentSchema"}
# Keywords that are copied: their values contain no schema.
_PLAIN = DRAFT_2020_12.assertions - SINGLE - LISTS - MAPS - {"$dynamicRef", "$ref", "format"}

Scope = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A type: its canonical schema, and the pointer in its source file for each pointer in it."""

    key: Key
    name: str
    schema: Any
    origins: Mapping[str, str]


@dataclass(frozen=True)
class Canonical:
    """The canonical definitions of a tree by key, and their documents."""

    definitions: Mapping[Key, Definition]
    documents: Mapping[PurePosixPath, Document]

    @cached_property
    def by_name(self) -> Mapping[str, Definition]:
        """The definitions by name."""
        return {definition.name: definition for definition in self.definitions.values()}

    @cached_property
    def bundle(self) -> dict[str, Any]:
        """One document with every canonical schema in `$defs`."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": {
                definition.name: definition.schema for definition in self.definitions.values()
            },
        }

    def deref(self, schema: Any) -> Any:
        """Follow references whose only siblings are annotations."""
        seen: set[str] = set()
        while isinstance(schema, dict) and "$ref" in schema and not (schema.keys() - _REFERENCE):
            if schema["$ref"] in seen:
                return {}
            seen.add(schema["$ref"])
            schema = self.target(schema["$ref"]).schema
        return schema

    def target(self, ref: str) -> Definition:
        """Return the definition that a canonical reference leads to."""
        return self.by_name[ref.removeprefix("#/$defs/")]


_REFERENCE = _KEPT | {"$ref"}


def canonicalize(
    resolver: Resolver, roots: Iterable[PurePosixPath] | None = None, *, formats: bool = True
) -> Canonical:
    """Convert the files `roots`, by default all of the tree, and everything that they refer to.

    Without `formats`, the keyword `format` is an annotation.

    Raises:
        Unresolved: A reference leads nowhere.
    """
    return _Canonicalizer(resolver, formats=formats).run(
        sorted(resolver.tree.schemas if roots is None else roots)
    )


def keys(document: Document, definitions: Iterable[str]) -> Iterable[Key]:
    """Yield the types that a file declares: its root, then the members of its `$defs`."""
    yield Key(document.path)
    if isinstance(document.data, dict):
        for keyword in sorted(definitions):
            members = document.data.get(keyword)
            if isinstance(members, dict):
                yield from (Key(document.path, join("", keyword, name)) for name in members)


@dataclass
class _Canonicalizer:
    """One run: a worklist of definitions, which grows by their references."""

    resolver: Resolver
    formats: bool
    _done: dict[Key, tuple[Any, dict[str, str]]] = field(default_factory=dict)
    _todo: list[tuple[Key, Node, Scope]] = field(default_factory=list)
    _references: list[tuple[dict[str, Any], Key]] = field(default_factory=list)
    _declared: set[Key] = field(default_factory=set)

    def run(self, roots: list[PurePosixPath]) -> Canonical:
        for path in roots:
            root = self.resolver.root(path)
            for key in keys(self.resolver.document(path), root.dialect.definitions):
                schema = lookup(self.resolver.document(path).data, key.pointer)
                self._declared.add(self._enqueue(self._node(key, schema, root), ()))
        while self._todo:
            key, node, scope = self._todo.pop()
            origins: dict[str, str] = {}
            self._done[key] = (_Conversion(self, scope, origins).convert(node, ""), origins)
        return self._name_definitions()

    def _node(self, key: Key, schema: Any, root: Node) -> Node:
        if not key.pointer:
            return root
        if isinstance(schema, dict):
            return self.resolver.node(key)
        return Node(key.path, key.pointer, schema, root.base, root.dialect)

    def refer(self, node: Node, scope: Scope, place: dict[str, Any]) -> None:
        """Record a reference; its name is known at the end."""
        place["$ref"] = ""
        self._references.append((place, self._enqueue(node, scope)))

    def _enqueue(self, node: Node, scope: Scope) -> Key:
        scope = self.enter(node, scope)
        # A schema that is entered first has the scope that it opens itself.
        own = scope == self.enter(node, ())
        key = Key(node.path, node.pointer, () if own else scope)
        if key not in self._done:
            self._done[key] = (True, {})
            self._todo.append((key, node, scope))
            # Each file is also a type, including metaschemas.
            if Key(key.path) not in self._done:
                self._declared.add(self._enqueue(self.resolver.root(key.path), ()))
        return key

    def enter(self, node: Node, scope: Scope) -> Scope:
        """Return the dynamic scope within a schema: the outermost resource for each anchor."""
        if not self.resolver.has_dynamic_references:
            return ()
        known = dict(scope)
        for anchor in self.resolver.dynamic_anchors(node.base):
            known.setdefault(anchor, node.base)
        return tuple(sorted(known.items()))

    def _name_definitions(self) -> Canonical:
        names = Names()
        definitions: dict[Key, Definition] = {}
        documents: dict[PurePosixPath, Document] = {}
        wanted = [(key, self._wanted_name(key)) for key in sorted(self._done)]
        # Declared types come before types that are only referred to, so that they keep their names.
        for key, name in sorted(wanted, key=lambda pair: pair[0] not in self._declared):
            schema, origins = self._done[key]
            documents.setdefault(key.path, self.resolver.document(key.path))
            definitions[key] = Definition(key, names.take(name), schema, origins)
        for place, key in self._references:
            place["$ref"] = f"#/$defs/{definitions[key].name}"
        return Canonical(
            {key: definitions[key] for key in sorted(definitions)},
            {path: documents[path] for path in sorted(documents)},
        )

    def _wanted_name(self, key: Key) -> str:
        document = self.resolver.document(key.path)
        return type_name(lookup(document.data, key.pointer), document, key)


@dataclass
class _Conversion:
    """Converts one definition."""

    run: _Canonicalizer
    scope: Scope
    origins: dict[str, str]

    def convert(self, node: Node, pointer: str) -> Any:
        """Return the canonical form of a schema, and record the origin of each part."""
        self.origins[pointer] = node.pointer
        if not isinstance(node.schema, dict):
            return node.schema
        outer, self.scope = self.scope, self.run.enter(node, self.scope)
        result: dict[str, Any] = {}
        further: list[Any] = []
        silent = node.dialect.legacy and "$ref" in node.schema
        for keyword, value in node.schema.items():
            if keyword == LINT_IGNORE:
                continue
            if keyword in _KEPT or keyword.startswith("x-"):
                result[keyword] = value
            elif keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
                if keyword in node.dialect.assertions:
                    self._reference(node, keyword, value, result, further)
            elif keyword in node.dialect.assertions and not silent:
                self._keyword(node, keyword, value, result, pointer)
        self._adjust(node, result, further)
        if further:
            result["allOf"] = [*result.get("allOf", ()), *further]
        self.scope = outer
        return result

    def _keyword(
        self, node: Node, keyword: str, value: Any, result: dict[str, Any], pointer: str
    ) -> None:
        if keyword in _PLAIN or (keyword == "format" and self._asserts_formats(node)):
            # Every language divides integers exactly; `2.0` would be taken for a fraction.
            whole = keyword == "multipleOf" and isinstance(value, float) and value.is_integer()
            result[keyword] = int(value) if whole else value
            self.origins[join(pointer, keyword)] = join(node.pointer, keyword)
        elif keyword == "items" and isinstance(value, list):
            result["prefixItems"] = self._members(
                node, keyword, enumerate(value), pointer, "prefixItems"
            )
            if "additionalItems" in node.schema:
                steps = ("additionalItems",)
                inner = self.run.resolver.child(node, steps, node.schema["additionalItems"])
                result["items"] = self.convert(inner, join(pointer, "items"))
        elif keyword == "dependencies":
            self._dependencies(node, value, result, pointer)
        elif keyword in SINGLE:
            inner = self.run.resolver.child(node, (keyword,), value)
            result[keyword] = self.convert(inner, join(pointer, keyword))
        elif keyword in LISTS:
            result[keyword] = self._members(node, keyword, enumerate(value), pointer, keyword)
        elif keyword in MAPS:
            converted = self._members(node, keyword, value.items(), pointer, keyword)
            result[keyword] = dict(zip(value, converted, strict=True))

    def _asserts_formats(self, node: Node) -> bool:
        """Return whether `format` is checked; in a published metaschema it is an annotation."""
        return self.run.formats and node.path in self.run.resolver.tree.schemas

    def _members(
        self,
        node: Node,
        keyword: str,
        members: Iterable[tuple[str | int, Any]],
        pointer: str,
        name: str,
    ) -> list[Any]:
        return [
            self.convert(
                self.run.resolver.child(node, (keyword, step), member), join(pointer, name, step)
            )
            for step, member in members
        ]

    def _dependencies(
        self, node: Node, value: dict[str, Any], result: dict[str, Any], pointer: str
    ) -> None:
        lists = {name: member for name, member in value.items() if isinstance(member, list)}
        schemas = [(name, member) for name, member in value.items() if name not in lists]
        if lists:
            result["dependentRequired"] = lists
        if schemas:
            converted = self._members(node, "dependencies", schemas, pointer, "dependentSchemas")
            names = [name for name, _ in schemas]
            result["dependentSchemas"] = dict(zip(names, converted, strict=True))

    def _reference(
        self, node: Node, keyword: str, ref: str, result: dict[str, Any], further: list[Any]
    ) -> None:
        target = self.run.resolver.lookup(node, ref)
        if keyword != "$ref":
            target = self._dynamic(target, keyword, ref)
        if target.schema is True:
            return
        if target.schema is False:
            further.append(False)
        elif "$ref" in result:
            place: dict[str, Any] = {}
            self.run.refer(target, self.scope, place)
            further.append(place)
        else:
            self.run.refer(target, self.scope, result)

    def _dynamic(self, target: Node, keyword: str, ref: str) -> Node:
        """Return the target of a dynamic reference: the outermost resource with the same anchor."""
        if not isinstance(target.schema, dict):
            return target
        anchor = ref.partition("#")[2] if keyword == "$dynamicRef" else ""
        marked = (
            target.schema.get("$dynamicAnchor") == anchor
            if keyword == "$dynamicRef"
            else target.schema.get("$recursiveAnchor") is True
        )
        uri = dict(self.scope).get(anchor)
        if not marked or uri is None:
            return target
        return self.run.resolver.dynamic_target(uri, anchor)

    def _adjust(self, node: Node, result: dict[str, Any], further: list[Any]) -> None:
        """Rewrite keywords whose meaning differs in 2020-12."""
        if node.dialect is DRAFT_04:
            for bound, exclusive in (
                ("minimum", "exclusiveMinimum"),
                ("maximum", "exclusiveMaximum"),
            ):
                if result.pop(exclusive, False) is True and bound in result:
                    result[exclusive] = result.pop(bound)
        if "if" not in result:
            result.pop("then", None)
            result.pop("else", None)
        if "contains" not in result:
            result.pop("minContains", None)
            result.pop("maxContains", None)
        elif node.dialect is DRAFT_2019_09 and self.run.resolver.has_unevaluated_items:
            # In 2019-09 `contains` does not evaluate items; neither does a schema inside `not`.
            inner = {
                keyword: result.pop(keyword)
                for keyword in ("contains", "minContains", "maxContains")
                if keyword in result
            }
            further.append({"not": {"not": inner}})
