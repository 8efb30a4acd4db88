"""The source tree as loaded: documents, and pointers into them.

Filled by `load`, read by every later stage.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.spec.dialects import DRAFT_2020_12, Dialect, dialect_of

_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Document:
    """One source file.

    Its path relative to the source folder, its text and the JSON value in it.
    """

    path: PurePosixPath
    text: str
    data: Any

    @property
    def stem(self) -> str:
        """File name without its suffixes, which is the type's name in snake_case."""
        name = self.path.name
        for suffix in _SUFFIXES:
            name = name.removesuffix(suffix)
        return name.removesuffix(".schema")

    @property
    def digest(self) -> str:
        """SHA-256 of the text."""
        return sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Example:
    """A document beside a schema that has to be valid or invalid under it."""

    document: Document
    schema: PurePosixPath
    valid: bool


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything that was read. `label` turns a path into the one that messages show.

    `dialect` is that of documents without `$schema`. Where `formats` is false, the keyword `format`
    decides nothing.
    """

    folder: str
    id_base: str
    schemas: Mapping[PurePosixPath, Document]
    examples: tuple[Example, ...] = ()
    asyncapi: Document | None = None
    stray: tuple[Document, ...] = field(default=())
    dialect: Dialect = DRAFT_2020_12
    formats: bool = True

    def label(self, path: PurePosixPath) -> str:
        """Path of a source file as a user of the command sees it."""
        return str(PurePosixPath(self.folder) / path)

    def dialect_of(self, document: Document) -> Dialect:
        """The dialect of a document. Raises `UnknownDialect`."""
        return dialect_of(document.data, self.dialect)

    def sources(self) -> Iterator[Document]:
        """Documents that shape the output, in a fixed order."""
        yield from (self.schemas[path] for path in sorted(self.schemas))
        if self.asyncapi is not None:
            yield self.asyncapi
