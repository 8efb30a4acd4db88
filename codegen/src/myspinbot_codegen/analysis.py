"""The analysis of a tree: its references, schemas and meaning, each computed when asked for.

Used by lint, by the front end, which lowers the tree, and by everything that reads released
versions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin

from myspinbot_codegen.ir.lower import Lowered, shapes
from myspinbot_codegen.schema.canonicalizer import Canonical, canonicalize
from myspinbot_codegen.schema.resolver import REFERENCES, Key, Node, Resolver, Unresolved
from myspinbot_codegen.source.tree import Document, Example, Tree
from myspinbot_codegen.spec.dialects import (
    DRAFT_2020_12,
    Dialect,
    subschemas,
    subschemas_with_dialect,
)
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.spec.reachability import reachable

if TYPE_CHECKING:
    from myspinbot_codegen.schema.reference_validator import Reference


FORMS = ("$ref", "const", "enum", "oneOf", "anyOf", "type")


@dataclass(frozen=True, slots=True)
class SchemaLocation:
    """A schema that is an object, and its location in a file."""

    document: Document
    pointer: str
    schema: dict[str, Any]
    dialect: Dialect

    @property
    def is_root(self) -> bool:
        """Whether this is the whole file."""
        return not self.pointer

    @property
    def names_keys(self) -> bool:
        """Whether the schema is about the keys of an object, which are always strings."""
        # A definition may have the name of the keyword.
        return self.pointer.endswith("/propertyNames") and self.pointer != "/$defs/propertyNames"

    @property
    def types(self) -> list[str]:
        """The keyword `type` as a list, empty where there is none."""
        types = self.schema.get("type", ())
        return [types] if isinstance(types, str) else list(types)

    @property
    def form(self) -> str | None:
        """The keyword of `FORMS` that gives the schema its form, if it has one."""
        return next((keyword for keyword in FORMS if keyword in self.schema), None)


@dataclass(frozen=True, slots=True)
class Link:
    """A reference: the location of its keyword, and the schema that it leads to."""

    document: Document
    pointer: str
    target: Key


@dataclass(frozen=True)
class Analysis:
    """The analysis of one tree.

    Attributes:
        tree: The files. Everything but the resolver relies on their being schemas, and on their
            references leading somewhere.
        only: The files that rules on single files look at; by default all.
        roots: The files whose types are meant, with everything that they refer to; by default all.
        excluded: Files of the sources that are not in the tree because they have errors.
    """

    tree: Tree
    only: Collection[PurePosixPath] | None = None
    roots: Collection[PurePosixPath] | None = None
    excluded: Mapping[PurePosixPath, Document] = field(default_factory=dict)
    _locations: dict[PurePosixPath, list[SchemaLocation]] = field(default_factory=dict)

    def without(self, paths: Collection[PurePosixPath]) -> Analysis:
        """Return the analysis of the tree without some files; references may still name them."""
        if not paths:
            return self
        excluded = {
            document.path: document for document in self.tree.sources() if document.path in paths
        }
        asyncapi = self.tree.asyncapi
        tree = replace(
            self.tree,
            schemas={path: self.tree.schemas[path] for path in self.tree.schemas.keys() - {*paths}},
            asyncapi=None if asyncapi is None or asyncapi.path in paths else asyncapi,
            examples=tuple(
                example for example in self.tree.examples if example.schema not in paths
            ),
        )
        roots = self.roots if self.roots is None else [p for p in self.roots if p not in paths]
        return Analysis(tree, self.only, roots, {**self.excluded, **excluded})

    @cached_property
    def resolver(self) -> Resolver:
        """The resolver of references."""
        return Resolver(self.tree)

    @cached_property
    def canonical(self) -> Canonical:
        """The canonical schemas."""
        return canonicalize(self.resolver, self.roots, formats=self.tree.formats)

    @cached_property
    def lowered(self) -> Lowered:
        """The shapes of all types."""
        return shapes(self.canonical)

    @cached_property
    def reference(self) -> Reference:
        """The reference validator for this tree."""
        from myspinbot_codegen.schema.reference_validator import (  # noqa: PLC0415  # imports `jsonschema`, which only examples and defaults need
            Reference,
        )

        return Reference(self.canonical.definitions.values())

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every reference of the whole tree that leads to a schema."""
        return tuple(
            Link(document, pointer, Key(target.path, target.pointer))
            for document, pointer, target in self._references
            if target is not None
        )

    @cached_property
    def _references(self) -> list[tuple[Document, str, Node | None]]:
        """Every reference with the location of its keyword and its target, if it has one."""
        return [
            (document, join(pointer, keyword), self._target(Key(path, pointer), ref))
            for path, document in sorted(self.tree.schemas.items())
            for pointer, schema in subschemas(document.data, self.tree.dialect_of(document))
            if isinstance(schema, dict)
            for keyword in REFERENCES
            if isinstance(ref := schema.get(keyword), str)
        ]

    def _target(self, key: Key, ref: str) -> Node | None:
        with suppress(Unresolved):
            return self.resolver.lookup(self.resolver.node(key), ref)
        return None

    @cached_property
    def unresolved_files(self) -> set[PurePosixPath]:
        """Files with a reference that leads nowhere, or with an id that is not unique."""
        paths = {document.path for document, _, target in self._references if target is None}
        for nodes in self.resolver.repeated:
            paths.update(node.path for node in nodes[:2])
        return paths

    def dependents(self, paths: Collection[PurePosixPath]) -> set[PurePosixPath]:
        """Return the files with everything that refers to them, directly or not."""
        edges = [(link.document.path, link.target.path) for link in self.links]
        for node in self.resolver.adopted_nodes:
            targets = (self.resolver.lookup(node, ref) for ref in references_of(node.schema))
            edges += [(node.path, target.path) for target in targets]
        users: defaultdict[PurePosixPath, list[PurePosixPath]] = defaultdict(list)
        for source, target in edges:
            users[target].append(source)
        return set(reachable(paths, users.__getitem__))

    def leads_to_excluded(self, path: PurePosixPath, ref: str, base: str = "") -> bool:
        """Return whether a reference may lead to an excluded file, so that it is not an error."""
        location = self.resolver.location(path)
        return bool({_absolute_uri(base, ref), _absolute_uri(location, ref)} & self._excluded_uris)

    @cached_property
    def _excluded_uris(self) -> set[str]:
        """The locations of excluded files and all ids in them."""
        uris = {self.resolver.location(path) for path in self.excluded}
        for path, document in self.excluded.items():
            ids = (member.get(word) for member in _objects(document.data) for word in ("$id", "id"))
            location = self.resolver.location(path)
            uris |= {_absolute_uri(location, name) for name in ids if isinstance(name, str)}
        return uris - {""}

    @cached_property
    def excluded_links(self) -> list[Link]:
        """The references of excluded files, as far as they can be resolved."""
        return [
            Link(document, "", key)
            for path, document in self.excluded.items()
            for member in _objects(document.data)
            for ref in references_of(member)
            if (key := self.resolve(path, ref)) is not None
        ]

    def resolve(self, path: PurePosixPath, ref: str) -> Key | None:
        """Return the schema that a reference in a file leads to, None if there is none."""
        with suppress(Unresolved):
            return self.resolver.resolve(path, ref)
        return None

    @cached_property
    def documents(self) -> Sequence[Document]:
        """Schema files to look at, in a fixed order."""
        paths = filter(self.looks_at, self.tree.schemas)
        return tuple(self.tree.schemas[path] for path in sorted(paths))

    def object_documents(self) -> Iterator[Document]:
        """Schema files to look at whose root is an object; a file may also be `true` or `false`."""
        yield from (document for document in self.documents if isinstance(document.data, dict))

    def examples(self) -> Iterator[Example]:
        """Examples of the files to look at."""
        yield from (example for example in self.tree.examples if self.looks_at(example.schema))

    def looks_at(self, path: PurePosixPath) -> bool:
        """Return whether a file is to be looked at; the others are known to have no errors."""
        return self.only is None or path in self.only

    def locations(self) -> Iterator[SchemaLocation]:
        """Every schema of the files to look at that is an object, also below unknown keywords."""
        for document in self.documents:
            if document.path not in self._locations:
                root = self.tree.dialect_of(document)
                self._locations[document.path] = [
                    SchemaLocation(document, pointer, schema, dialect)
                    for pointer, schema, dialect in subschemas_with_dialect(document.data, root)
                    if isinstance(schema, dict)
                ]
                self._locations[document.path] += [
                    SchemaLocation(document, node.pointer, node.schema, node.dialect)
                    for node in self.resolver.adopted_nodes
                    if node.path == document.path
                ]
            yield from self._locations[document.path]

    def canonical_locations(self) -> Iterator[SchemaLocation]:
        """Every canonical schema of the files to look at, with its location in the sources."""
        for key, definition in self.canonical.definitions.items():
            if key.path not in self.tree.schemas or not self.looks_at(key.path):
                continue
            document = self.canonical.documents[key.path]
            for pointer, schema in subschemas(definition.schema, DRAFT_2020_12):
                if isinstance(schema, dict):
                    origin = definition.origins[pointer]
                    yield SchemaLocation(document, origin, schema, DRAFT_2020_12)


def references_of(schema: dict[str, Any]) -> Iterator[str]:
    """The references in a schema itself, not those in the schemas within it."""
    for keyword in REFERENCES:
        if isinstance(ref := schema.get(keyword), str):
            yield ref


def _absolute_uri(base: str, ref: str) -> str:
    """The absolute URI of a reference without its fragment, empty if it is not a URI."""
    with suppress(ValueError):
        return urldefrag(urljoin(base, ref))[0]
    return ""


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value."""
    if isinstance(data, dict):
        yield data
    if isinstance(data, dict | list):
        for member in data.values() if isinstance(data, dict) else data:
            yield from _objects(member)
