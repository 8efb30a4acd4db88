"""Stage `resolve`: says for each `$ref` which definition it means.

Used by the lint rules and by `lower`.

A definition is a whole file or a member of its `$defs`; nothing else can be referred to, so that
every reference has a name in every target language.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from .tree import Tree, lookup

_DEFINITION = re.compile(r"(?:/\$defs/[^/]+)?")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Identity of a definition: the file, and the pointer in it (empty for the file's root)."""

    path: PurePosixPath
    pointer: str = ""


class Unresolved(Exception):
    """A reference leads nowhere, or to something that has no name."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves references within one tree; nothing is ever fetched."""

    tree: Tree

    def resolve(self, base: PurePosixPath, ref: str) -> Key:
        """Return what `ref` in the file `base` means. Raises `Unresolved` with the reason."""
        location, _, fragment = ref.partition("#")
        path = base if not location else self._path(base, location)
        if path not in self.tree.schemas:
            raise Unresolved(f"there is no schema file {self.tree.label(path)}")
        pointer = unquote(fragment)
        if not _DEFINITION.fullmatch(pointer):
            raise Unresolved(f"#{fragment} is neither a whole file nor a member of its $defs")
        try:
            lookup(self.tree.schemas[path].data, pointer)
        except (LookupError, TypeError, ValueError) as error:
            raise Unresolved(f"there is no {pointer} in {self.tree.label(path)}") from error
        return Key(path, pointer)

    def schema(self, key: Key) -> Any:
        """The schema of a definition."""
        return lookup(self.tree.schemas[key.path].data, key.pointer)

    def _path(self, base: PurePosixPath, location: str) -> PurePosixPath:
        if "://" in location or location.startswith("/"):
            raise Unresolved("it is absolute; references between files are relative")
        path = posixpath.normpath(posixpath.join(base.parent.as_posix(), unquote(location)))
        if path.startswith(".."):
            raise Unresolved("it leads out of the source folder")
        return PurePosixPath(path)
