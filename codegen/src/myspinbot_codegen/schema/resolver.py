"""Stage `resolve`: finds the schema that each reference leads to.

URIs, ids, anchors and pointers follow the dialect of each document. Nothing is ever fetched: only
the tree and the published metaschemas are known. `referencing` is not used, because it does not
report the file and pointer of its result.
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
    """Identity of a definition: its file, and the pointer in it (empty for the root).

    `scope` has the targets of dynamic references by anchor; it is empty in trees without dynamic
    references.
    """

    path: PurePosixPath
    pointer: str = ""
    scope: tuple[tuple[str, str], ...] = ()


class Unresolved(Exception):
    """A reference leads nowhere, or not to a schema."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A schema at its location; `base` is the base URI of its references."""

    path: PurePosixPath
    pointer: str
    schema: Any
    base: str
    dialect: Dialect


@dataclass(slots=True)
class _Resource:
    """A schema with an absolute URI and its own anchors."""

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
        """Return the URI of a file, independent of its `$id`."""
        return f"{self.tree.id_base}{path}"

    def root(self, path: PurePosixPath) -> Node:
        """Return the schema of a whole file."""
        return self._roots[path]

    def node(self, key: Key) -> Node:
        """Return the schema of a definition."""
        data = self._documents[key.path].data
        return self._nodes[id(lookup(data, key.pointer))]

    def document(self, path: PurePosixPath) -> Document:
        """Return a file of the tree, or a referenced metaschema."""
        return self._documents[path]

    def child(self, parent: Node, steps: tuple[str | int, ...], schema: Any) -> Node:
        """Return a direct subschema of a schema."""
        known = self._nodes.get(id(schema)) if isinstance(schema, dict) else None
        if known is not None:
            return known
        return Node(parent.path, join(parent.pointer, *steps), schema, parent.base, parent.dialect)

    def resolve(self, base: PurePosixPath, ref: str) -> Key:
        """Return the target of a reference in a file.

        Raises:
            Unresolved: It leads nowhere; the message has the reason.
        """
        node = self._lookup(ref, self.location(base), self.location(base))
        return Key(node.path, node.pointer)

    def lookup(self, node: Node, ref: str) -> Node:
        """Return the target of a reference in a schema.

        Raises:
            Unresolved: It leads nowhere; the message has the reason.
        """
        return self._lookup(ref, node.base, self.location(node.path))

    @cached_property
    def adopted_nodes(self) -> Sequence[Node]:
        """Schemas outside of schema locations that references lead to."""
        for node in list(self._nodes.values()):
            # A lint rule reports unresolved references.
            with suppress(Unresolved):
                self._follow(node)
        return tuple(self._adopted)

    def dynamic_anchors(self, uri: str) -> set[str]:
        """Return the dynamic anchors of a resource."""
        return self._resources[uri].dynamic

    def dynamic_target(self, uri: str, anchor: str) -> Node:
        """Return the schema with a dynamic anchor in a resource; the empty anchor is its root."""
        resource = self._resources[uri]
        return resource.anchors[anchor] if anchor else resource.root

    @property
    def has_dynamic_references(self) -> bool:
        """Whether the target of a reference may depend on the path to it."""
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
        return self._follow_pointer(resource.root, unquote(fragment))

    def _resource(self, ref: str, base: str, location: str) -> tuple[_Resource, str]:
        # If the base is the `$id`, also try the path of the file: many ids were never published.
        for origin in dict.fromkeys((base, location)):
            try:
                uri, fragment = urldefrag(_join(origin, ref))
            except ValueError as error:
                raise Unresolved(f"it is not a URI: {error}") from error
            if uri in self._resources:
                return self._resources[uri], fragment
        path = urlsplit(urldefrag(ref)[0])
        if not path.scheme and location.startswith(self.tree.id_base):
            wanted = urljoin(location, urldefrag(ref)[0]).removeprefix(self.tree.id_base)
            raise Unresolved(f"there is no schema file {self.tree.label(PurePosixPath(wanted))}")
        raise Unresolved("no schema of the tree has that id, and nothing is ever fetched")

    def _follow_pointer(self, root: Node, pointer: str) -> Node:
        try:
            target = lookup(root.schema, pointer)
        except (LookupError, TypeError, ValueError) as error:
            raise Unresolved(f"there is no {pointer} in {self.tree.label(root.path)}") from error
        if isinstance(target, bool):
            return Node(root.path, root.pointer + pointer, target, root.base, root.dialect)
        if not isinstance(target, dict):
            raise Unresolved(f"the value at {pointer} is not a schema")
        if id(target) not in self._nodes:
            self._adopt(root, pointer, target)
        return self._nodes[id(target)]

    def _adopt(self, root: Node, pointer: str, target: Any) -> None:
        """Index a schema outside of schema locations, such as below an unknown keyword."""
        if error := next(root.dialect.metaschema.iter_errors(target), None):
            raise Unresolved(f"the value at {pointer} is not a schema: {error.message[:100]}")
        enclosing = root
        for end in (index for index, char in enumerate(pointer) if char == "/"):
            inner = self._nodes.get(id(lookup(root.schema, pointer[:end])))
            enclosing = inner or enclosing
        before = set(self._nodes)
        try:
            for _ in subschemas(target, enclosing.dialect):
                pass
        except UnknownDialect as error:
            raise Unresolved(f"the value at {pointer} is in no known dialect: {error}") from error
        self._index(
            Node(root.path, root.pointer + pointer, target, enclosing.base, enclosing.dialect),
            self._resources[enclosing.base],
        )
        adopted_nodes = [place for place in self._nodes if place not in before]
        try:
            for node in [self._nodes[place] for place in adopted_nodes]:
                self._follow(node)
        except Unresolved as error:
            for place in adopted_nodes:
                del self._nodes[place]
            raise Unresolved(
                f"a reference in the schema at {pointer} leads nowhere: {error}"
            ) from error
        self._adopted += [self._nodes[place] for place in adopted_nodes if place in self._nodes]

    def _follow(self, node: Node) -> None:
        """Check that the references of a schema resolve: lint rules do not check this schema."""
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
            # An earlier file has the same id.
            self.repeated.append((root, known.root, known.root.dialect.identifier))
        resource = self._resources[uri] = _Resource(root)
        self._index(root, resource)
        # The file is known by its path and by its id.
        root = self._nodes.get(id(document.data), root)
        self._resources[uri] = self._resources[root.base]
        self._roots[document.path] = root

    def _index(self, node: Node, resource: _Resource) -> None:
        if not isinstance(node.schema, dict):
            return
        node, resource = self._identify(node, resource)
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
            # Loaded now, because its dynamic references may lead back.
            self._load_metaschema(urldefrag(urljoin(node.base, ref))[0])
        for steps, schema in node.dialect.subschemas(node.schema):
            pointer = join(node.pointer, *steps)
            inner = Node(node.path, pointer, schema, node.base, node.dialect)
            self._index(inner, resource)

    def _identify(self, node: Node, resource: _Resource) -> tuple[Node, _Resource]:
        """Return a node with the base from its id, and its resource."""
        identifier = node.schema.get(node.dialect.identifier)
        if not isinstance(identifier, str) or (node.dialect.legacy and "$ref" in node.schema):
            return node, resource
        try:
            uri, fragment = urldefrag(_join(node.base, identifier))
        except ValueError:
            # It is not a URI, so no reference can lead to it.
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

    def _is_same(self, first: Node, second: Node) -> bool:
        """Return whether both are one schema, or the second is a copy of a metaschema."""
        if first.path in self.tree.schemas:
            return first.schema is second.schema
        return bool(first.schema == second.schema)

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
    """Join URIs; `urljoin` alone drops a base with an unknown scheme such as `urn:`."""
    return urldefrag(base)[0] + ref if ref.startswith("#") else urljoin(base, ref)
