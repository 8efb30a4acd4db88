"""What lint rules look at: the tree, its references, and every place where a schema stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.ir.lower import Lowered, shapes
from myspinbot_codegen.lint.ignores import Ignores
from myspinbot_codegen.schema.canonicalizer import Canonical, canonicalise
from myspinbot_codegen.schema.resolver import REFERENCES, Key, Resolver
from myspinbot_codegen.source.tree import Document, Example, Tree
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, Dialect, spoken, subschemas
from myspinbot_codegen.spec.pointer import join

if TYPE_CHECKING:
    from myspinbot_codegen.schema.reference_validator import Reference


@dataclass(frozen=True, slots=True)
class Place:
    """A schema within a file."""

    document: Document
    pointer: str
    schema: Any
    dialect: Dialect

    @property
    def is_root(self) -> bool:
        """Whether this is the whole file."""
        return not self.pointer

    @property
    def names_keys(self) -> bool:
        """Whether the schema is about the keys of an object, which are text anyway."""
        # A definition may be called like the keyword.
        return self.pointer.endswith("/propertyNames") and self.pointer != "/$defs/propertyNames"


@dataclass(frozen=True, slots=True)
class Link:
    """A reference: the place of its keyword, and the schema that it leads to."""

    document: Document
    pointer: str
    target: Key


@dataclass(frozen=True)
class Context:
    """One run of the lint stage.

    Rules on single files look at those in `only`, or at all; rules on the whole tree at `tree`.
    Types are those of the files `roots` and of what they refer to, by default of all.
    """

    tree: Tree
    only: Collection[PurePosixPath] | None = None
    roots: Collection[PurePosixPath] | None = None
    ignores: Ignores = field(default_factory=Ignores)
    _places: dict[PurePosixPath, list[Place]] = field(default_factory=dict)

    @cached_property
    def resolver(self) -> Resolver:
        """Says what references mean. For phases after the first: dialects have to be known."""
        return Resolver(self.tree)

    @cached_property
    def canonical(self) -> Canonical:
        """What the tree means. For phases after the second: references have to lead somewhere."""
        return canonicalise(self.resolver, self.roots, formats=self.tree.formats)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every reference of the whole tree. For phases after the second, as above."""
        return tuple(
            Link(document, join(pointer, keyword), Key(target.path, target.pointer))
            for path, document in sorted(self.tree.schemas.items())
            for pointer, schema in subschemas(document.data, self.tree.dialect_of(document))
            if isinstance(schema, dict)
            for keyword in REFERENCES
            if isinstance(ref := schema.get(keyword), str)
            for target in [self.resolver.lookup(self.resolver.node(Key(path, pointer)), ref)]
        )

    @cached_property
    def lowered(self) -> Lowered:
        """The shapes of all types. For phases after the third: references have to end."""
        return shapes(self.canonical)

    @cached_property
    def reference(self) -> Reference:
        """The reference validator for this tree."""
        # It imports `jsonschema`, which only examples and defaults need.
        from myspinbot_codegen.schema.reference_validator import Reference  # noqa: PLC0415  # as said

        return Reference(self.canonical.definitions.values())

    @cached_property
    def documents(self) -> Sequence[Document]:
        """Schema files to look at, in a fixed order."""
        paths = filter(self.looks_at, self.tree.schemas)
        return tuple(self.tree.schemas[path] for path in sorted(paths))

    def objects(self) -> Iterator[Document]:
        """Schema files to look at whose root is an object; a file may also be `true` or `false`."""
        yield from (item for item in self.documents if isinstance(item.data, dict))

    def meanings(self) -> Iterator[Place]:
        """Every canonical schema of the files to look at, with its place in the sources."""
        for key, definition in self.canonical.definitions.items():
            if key.path not in self.tree.schemas or not self.looks_at(key.path):
                continue
            for pointer, schema in subschemas(definition.schema, DRAFT_2020_12):
                if isinstance(schema, dict):
                    origin = definition.origins[pointer]
                    document = self.canonical.documents[key.path]
                    yield Place(document, origin, schema, DRAFT_2020_12)

    def examples(self) -> Iterator[Example]:
        """Examples of the files to look at."""
        for example in self.tree.examples:
            if self.looks_at(example.schema):
                yield example

    def looks_at(self, path: PurePosixPath) -> bool:
        """Whether a file may have changed since it was found clean."""
        return self.only is None or path in self.only

    def places(self) -> Iterator[Place]:
        """Every schema of every file that is an object; `true` and `false` are left out.

        For phases after the first: what is only referred to counts too, wherever it stands.
        """
        for document in self.documents:
            if document.path not in self._places:
                root = self.tree.dialect_of(document)
                self._places[document.path] = [
                    Place(document, pointer, schema, dialect)
                    for pointer, schema, dialect in spoken(document.data, root)
                    if isinstance(schema, dict)
                ]
                self._places[document.path] += [
                    Place(document, node.pointer, node.schema, node.dialect)
                    for node in self.resolver.adopted
                    if node.path == document.path
                ]
            yield from self._places[document.path]
