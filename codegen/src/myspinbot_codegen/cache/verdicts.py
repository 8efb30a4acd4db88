"""Knows the source files that had no faults, and have not changed since. Used before `lint`.

Whether a file has faults depends on its text, on its examples, and on the files that it refers to.
Those are known from the run that found it clean: as long as their texts are the same, they refer to
the same files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from ..ir import Contracts
from ..tree import Tree
from .closure import references
from .fingerprint import digest, toolchain
from .store import Store

_KIND = "clean"


class Verdicts:
    """What is known about the files of a tree since the last run that found no faults."""

    def __init__(self, store: Store, config_digest: str) -> None:
        self._store = store
        self._key = digest(toolchain(), config_digest)
        known = store.get(_KIND, self._key) or {"strict": [], "clean": {}}
        self.strict: frozenset[str] = frozenset(known["strict"])
        """SHA-256 of the texts that were found to be strict JSON."""
        self._clean: dict[str, dict[str, str]] = known["clean"]

    def open(self, tree: Tree) -> set[PurePosixPath]:
        """The files that have to be looked at."""
        now = _own(tree)
        return {path for path in _paths(tree) if not self._is_clean(path, now)}

    def _is_clean(self, path: PurePosixPath, now: Mapping[str, str]) -> bool:
        then = self._clean.get(str(path))
        return then is not None and all(now.get(name) == text for name, text in then.items())

    def settle(self, tree: Tree, contracts: Contracts) -> None:
        """Keep that no file of the tree has faults."""
        now = _own(tree)
        reached = references(contracts)
        clean = {
            str(path): {
                str(other): now[str(other)]
                for other in sorted({path, *reached.get(path, ())})
                # Metaschemas are part of the toolchain, not of the tree.
                if str(other) in now
            }
            for path in _paths(tree)
        }
        documents = [*tree.sources(), *(example.document for example in tree.examples)]
        strict = sorted({document.digest for document in documents})
        self._store.put(_KIND, self._key, {"strict": strict, "clean": clean})


def _own(tree: Tree) -> dict[str, str]:
    """For each file, the digest of its text and of its examples."""
    texts = defaultdict[PurePosixPath, list[str]](list)
    for path, text in _texts(tree):
        texts[path].append(text)
    return {str(path): digest(*found) for path, found in texts.items()}


def _paths(tree: Tree) -> list[PurePosixPath]:
    return [*tree.schemas, *([tree.asyncapi.path] if tree.asyncapi else [])]


def _texts(tree: Tree) -> Iterator[tuple[PurePosixPath, str]]:
    for document in tree.sources():
        yield document.path, document.text
    for example in tree.examples:
        yield example.schema, str(example.document.path)
        yield example.schema, example.document.text
