"""What lint rules look at: the tree, its references, and every place where a schema stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..reference import Reference
from ..resolve import Resolver
from ..tree import Document, Tree, subschemas


@dataclass(frozen=True, slots=True)
class Place:
    """A schema within a file."""

    document: Document
    pointer: str
    schema: Any

    @property
    def is_root(self) -> bool:
        """Whether this is the whole file."""
        return not self.pointer

    @property
    def names_keys(self) -> bool:
        """Whether the schema is about the keys of an object, which are text anyway."""
        # A definition may be called like the keyword.
        return self.pointer.endswith("/propertyNames") and self.pointer != "/$defs/propertyNames"


@dataclass(frozen=True)
class Context:
    """One run of the lint stage."""

    tree: Tree
    resolver: Resolver = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "resolver", Resolver(self.tree))

    @cached_property
    def reference(self) -> Reference:
        """The reference validator for this tree."""
        return Reference(self.tree.schemas)

    def documents(self) -> Iterator[Document]:
        """Schema files in a fixed order."""
        yield from (self.tree.schemas[path] for path in sorted(self.tree.schemas))

    def places(self) -> Iterator[Place]:
        """Every schema of every file that is an object; `true` and `false` are left out."""
        for document in self.documents():
            for pointer, schema in subschemas(document.data):
                if isinstance(schema, dict):
                    yield Place(document, pointer, schema)
