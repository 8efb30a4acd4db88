"""Stage `resolve`: says for each reference which schema it means.

Used by the lint rules, `canonical` and `asyncapi`.

URIs, ids, anchors and pointers are followed as the dialect of each document says. Nothing is ever
fetched: what is neither in the tree nor one of the published metaschemas is not there. This is not
left to `referencing`, which knows no file and pointer of what it finds.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from json import dumps
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import Dialect, UnknownDialect, dialect_of, subschemas
from myspinbot_codegen.spec.pointer import join, lookup

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
_SPECIAL = frozenset({"$dynamicRef", "$recursiveRef", "unevaluatedItems"})


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Identity of a definition: the file, and the pointer in it (empty for the file's root).

    `scope` has the resources that dynamic references within it lead to, by anchor; it is empty in
    trees without dynamic references.
    """

    path: PurePosixPath
    pointer: str = ""
    scope: tuple[tuple[str, str], ...] = ()


class Unresolved(Exception):
    """A reference leads nowhere, or to something that is no schema."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A schema at its place. `base` is the URI that references in it are relative to."""

    path: PurePosixPath
    pointer: str
    schema: Any
    base: str
    dialect: Dialect


@dataclass(slots=True)
class _Resource:
    """What an absolute URI names: a schema with its own anchors."""

    root: Node
    anchors: dict[str, Node] = field(default_factory=dict)
    dynamic: set[str] = field(default_factory=set)


class Resolver:
    """Resolves references within one tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.repeated: list[tuple[Node, Node, str]] = []
        self._special: set[str] = set()
        self._adopted: list[Node] = []
        self._resources: dict[str, _Resource] = {}
        self._nodes: dict[int, Node] = {}
        self._roots: dict[PurePosixPath, Node] = {}
        self._documents: dict[PurePosixPath, Document] = dict(tree.schemas)
        for path in sorted(tree.schemas):
            self._add(tree.schemas[path], self.location(path))

    def location(self, path: PurePosixPath) -> str:
        """The URI of a file, whatever `$id` it has."""
        return f"{self.tree.id_base}{path}"

    def root(self, path: PurePosixPath) -> Node:
        """The schema of a whole file."""
        return self._roots[path]

    def node(self, key: Key) -> Node:
        """The schema of a definition."""
        data = self._documents[key.path].data
        return self._nodes[id(lookup(data, key.pointer))]

    def document(self, path: PurePosixPath) -> Document:
        """A file of the tree, or a metaschema that it refers to."""
        return self._documents[path]

    def child(self, parent: Node, steps: tuple[str | int, ...], schema: Any) -> Node:
        """A schema directly within another one; `false` and `true` have no place of their own."""
        known = self._nodes.get(id(schema)) if isinstance(schema, dict) else None
        if known is not None:
            return known
        return Node(parent.path, join(parent.pointer, *steps), schema, parent.base, parent.dialect)

    def resolve(self, base: PurePosixPath, ref: str) -> Key:
        """Return what `ref` in a file means. Raises `Unresolved` with the reason."""
        node = self._lookup(ref, self.location(base), self.location(base))
        return Key(node.path, node.pointer)

    def lookup(self, node: Node, ref: str) -> Node:
        """Return what `ref` in a schema means. Raises `Unresolved` with the reason."""
        return self._lookup(ref, node.base, self.location(node.path))

    @cached_property
    def adopted(self) -> Sequence[Node]:
        """Schemas that stand in no place for schemas, but are referred to."""
        for node in list(self._nodes.values()):
            # What leads nowhere is told elsewhere.
            with suppress(Unresolved):
                self._follow(node)
        return tuple(self._adopted)

    def dynamic_anchors(self, uri: str) -> set[str]:
        """Anchors of a resource that dynamic references of others may lead to."""
        return self._resources[uri].dynamic

    def dynamic_target(self, uri: str, anchor: str) -> Node:
        """The schema with a dynamic anchor in a resource; the empty anchor is its root."""
        resource = self._resources[uri]
        return resource.anchors[anchor] if anchor else resource.root

    @property
    def has_dynamic_references(self) -> bool:
        """Whether what a reference means may depend on the way that led to it."""
        return not self._special.isdisjoint({"$dynamicRef", "$recursiveRef"})

    @property
    def has_unevaluated_items(self) -> bool:
        """Whether it matters which items of a list a schema has looked at."""
        return "unevaluatedItems" in self._special

    def _lookup(self, ref: str, base: str, location: str) -> Node:
        resource, fragment = self._resource(ref, base, location)
        if not fragment:
            return resource.root
        if not fragment.startswith("/"):
            if fragment not in resource.anchors:
                raise Unresolved(f"there is no anchor {fragment!r} in {self._label(resource)}")
            return resource.anchors[fragment]
        return self._pointed(resource.root, unquote(fragment))

    def _resource(self, ref: str, base: str, location: str) -> tuple[_Resource, str]:
        # What cannot be found from its `$id` is looked for beside its file: sources often have ids
        # that were never published under those URIs.
        for origin in dict.fromkeys((base, location)):
            try:
                uri, fragment = urldefrag(_join(origin, ref))
            except ValueError as error:
                raise Unresolved(f"it is no URI: {error}") from error
            if uri in self._resources:
                return self._resources[uri], fragment
        path = urlsplit(urldefrag(ref)[0])
        if not path.scheme and location.startswith(self.tree.id_base):
            wanted = urljoin(location, urldefrag(ref)[0]).removeprefix(self.tree.id_base)
            raise Unresolved(f"there is no schema file {self.tree.label(PurePosixPath(wanted))}")
        raise Unresolved("no schema of the tree has that id, and nothing is ever fetched")

    def _pointed(self, root: Node, pointer: str) -> Node:
        try:
            target = lookup(root.schema, pointer)
        except (LookupError, TypeError, ValueError) as error:
            raise Unresolved(f"there is no {pointer} in {self.tree.label(root.path)}") from error
        if isinstance(target, bool):
            return Node(root.path, root.pointer + pointer, target, root.base, root.dialect)
        if not isinstance(target, dict):
            raise Unresolved(f"what stands at {pointer} is no schema")
        if id(target) not in self._nodes:
            self._adopt(root, pointer, target)
        return self._nodes[id(target)]

    def _adopt(self, root: Node, pointer: str, target: Any) -> None:
        """Index what stands in no place for schemas, such as below a keyword of somebody's own."""
        if error := next(root.dialect.metaschema.iter_errors(target), None):
            raise Unresolved(f"what stands at {pointer} is no schema: {error.message[:100]}")
        enclosing = root
        for end in (index for index, char in enumerate(pointer) if char == "/"):
            inner = self._nodes.get(id(lookup(root.schema, pointer[:end])))
            enclosing = inner or enclosing
        before = set(self._nodes)
        try:
            for _ in subschemas(target, enclosing.dialect):
                pass
        except UnknownDialect as error:
            raise Unresolved(f"what stands at {pointer} is in no known dialect: {error}") from error
        self._index(
            Node(root.path, root.pointer + pointer, target, enclosing.base, enclosing.dialect),
            self._resources[enclosing.base],
        )
        adopted = [place for place in self._nodes if place not in before]
        try:
            for node in [self._nodes[place] for place in adopted]:
                self._follow(node)
        except Unresolved as error:
            for place in adopted:
                del self._nodes[place]
            raise Unresolved(f"what stands at {pointer} refers to nothing: {error}") from error
        self._adopted += [self._nodes[place] for place in adopted if place in self._nodes]

    def _follow(self, node: Node) -> None:
        """See that the references of a schema lead somewhere: the lint rules look at no other."""
        for keyword in REFERENCES:
            if isinstance(ref := node.schema.get(keyword), str):
                self.lookup(node, ref)

    def _add(self, document: Document, uri: str) -> None:
        try:
            dialect = dialect_of(document.data, self.tree.dialect)
        except UnknownDialect:
            return
        root = Node(document.path, "", document.data, uri, dialect)
        if known := self._resources.get(uri):
            # An earlier file has taken the place of this one for its id.
            self.repeated.append((root, known.root, known.root.dialect.identifier))
        resource = self._resources[uri] = _Resource(root)
        self._index(root, resource)
        # The file is known by its place and by its id.
        root = self._nodes.get(id(document.data), root)
        self._resources[uri] = self._resources[root.base]
        self._roots[document.path] = root

    def _index(self, node: Node, resource: _Resource) -> None:
        if not isinstance(node.schema, dict):
            return
        node, resource = self._identified(node, resource)
        self._nodes[id(node.schema)] = node
        self._special |= _SPECIAL & node.schema.keys()
        for keyword in ("$anchor", "$dynamicAnchor"):
            if isinstance(anchor := node.schema.get(keyword), str) and not node.dialect.legacy:
                known = resource.anchors.setdefault(anchor, node)
                if known.schema is not node.schema:
                    self.repeated.append((known, node, keyword))
                if keyword == "$dynamicAnchor":
                    resource.dynamic.add(anchor)
        if node is resource.root and node.schema.get("$recursiveAnchor") is True:
            resource.dynamic.add("")
        if isinstance(ref := node.schema.get("$ref"), str) and "json-schema.org" in node.base + ref:
            # Known from the beginning, since what is dynamic in them may lead back.
            self._load_metaschema(urldefrag(urljoin(node.base, ref))[0])
        for steps, schema in node.dialect.subschemas(node.schema):
            pointer = join(node.pointer, *steps)
            inner = Node(node.path, pointer, schema, node.base, node.dialect)
            self._index(inner, resource)

    def _identified(self, node: Node, resource: _Resource) -> tuple[Node, _Resource]:
        """A node with the base that its id gives it, and the resource that it belongs to."""
        identifier = node.schema.get(node.dialect.identifier)
        if not isinstance(identifier, str) or (node.dialect.legacy and "$ref" in node.schema):
            return node, resource
        try:
            uri, fragment = urldefrag(_join(node.base, identifier))
        except ValueError:
            # It is no URI, so that no reference can lead to it.
            return node, resource
        if node.dialect.legacy and fragment and identifier.startswith("#"):
            resource.anchors[fragment] = node
            return node, resource
        dialect = dialect_of(node.schema, node.dialect)
        node = Node(node.path, node.pointer, node.schema, uri, dialect)
        if "json-schema.org" in uri:
            self._load_metaschema(uri)
        if (known := self._resources.get(uri)) and not self._is_same(known.root, node):
            self.repeated.append((known.root, node, node.dialect.identifier))
        inner = self._resources[uri] = _Resource(node)
        if node.dialect.legacy and fragment:
            inner.anchors[fragment] = node
        return node, inner

    def _is_same(self, one: Node, two: Node) -> bool:
        """Whether a schema is found again, or is the copy of a metaschema in the tree."""
        if one.path in self.tree.schemas:
            return one.schema is two.schema
        return bool(one.schema == two.schema)

    def _label(self, resource: _Resource) -> str:
        return self.tree.label(resource.root.path)

    def _load_metaschema(self, uri: str) -> None:
        if uri in self._resources:
            return
        import jsonschema_specifications as published  # type: ignore[import-untyped]  # noqa: PLC0415  # it has no types; seldom needed

        for candidate in (uri, f"{uri}#"):
            if candidate in published.REGISTRY:
                data = published.REGISTRY.contents(candidate)
                path = PurePosixPath(urlsplit(uri).netloc + urlsplit(uri).path)
                document = Document(path, dumps(data, indent=2) + "\n", data)
                self._documents[path] = document
                self._add(document, uri)
                return


def _join(base: str, ref: str) -> str:
    """`urljoin` alone loses a base of a scheme that it does not know, as `urn:`."""
    return urldefrag(base)[0] + ref if ref.startswith("#") else urljoin(base, ref)
