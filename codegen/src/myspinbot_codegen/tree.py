"""The source tree as loaded: documents, and pointers into them.

Filled by `load`, read by every later stage.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

SCHEMA_SUFFIX = ".schema.json"


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
        """File name without its suffix, which is the type's name in snake_case."""
        return self.path.name.removesuffix(SCHEMA_SUFFIX)

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
    """Everything that was read. `label` turns a path into the one that messages show."""

    folder: str
    id_base: str
    schemas: Mapping[PurePosixPath, Document]
    examples: tuple[Example, ...] = ()
    asyncapi: Document | None = None
    stray: tuple[Document, ...] = field(default=())

    def label(self, path: PurePosixPath) -> str:
        """Path of a source file as a user of the command sees it."""
        return str(PurePosixPath(self.folder) / path)

    def without_asyncapi(self) -> Tree:
        """The schemas alone."""
        return replace(self, asyncapi=None)

    def sources(self) -> Iterator[Document]:
        """Documents that shape the output, in a fixed order."""
        yield from (self.schemas[path] for path in sorted(self.schemas))
        if self.asyncapi is not None:
            yield self.asyncapi


def escape_token(token: str | int) -> str:
    """Escape one reference token of a JSON pointer (RFC 6901)."""
    return str(token).replace("~", "~0").replace("/", "~1")


def tokens(pointer: str) -> list[str]:
    """The reference tokens of a JSON pointer, unescaped."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def join(pointer: str, *tokens: str | int) -> str:
    """Extend a JSON pointer."""
    return pointer + "".join("/" + escape_token(token) for token in tokens)


def lookup(document: Any, pointer: str) -> Any:
    """Follow a JSON pointer. Raises `LookupError` when it leads nowhere."""
    value = document
    for token in tokens(pointer):
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


# Keywords whose value is a schema, a list of schemas, or a map of schemas.
_SCHEMA_KEYWORDS = (
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LIST_KEYWORDS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAP_KEYWORDS = ("$defs", "dependentSchemas", "patternProperties", "properties")


def subschemas(schema: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each schema position of a document with its pointer, parents first.

    Never a value of an annotation.
    """
    yield pointer, schema
    if not isinstance(schema, dict):
        return
    for keyword in _SCHEMA_KEYWORDS:
        if keyword in schema:
            yield from subschemas(schema[keyword], join(pointer, keyword))
    for keyword in _LIST_KEYWORDS:
        if isinstance(branches := schema.get(keyword), list):
            for index, branch in enumerate(branches):
                yield from subschemas(branch, join(pointer, keyword, index))
    for keyword in _MAP_KEYWORDS:
        if isinstance(members := schema.get(keyword), dict):
            for name, member in members.items():
                yield from subschemas(member, join(pointer, keyword, name))
