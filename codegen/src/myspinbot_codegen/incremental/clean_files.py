"""Knows the source files that had no faults, and have not changed since. Used before `lint`.

Whether a file has faults depends on its text, on its examples, and on the files that it refers to;
sometimes on those that refer to it. Those are known from the run that found it clean: as long as
their texts are the same, they refer to the same files.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.incremental.closure import Paths
from myspinbot_codegen.incremental.code import toolchain
from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.reachability import reachable

_KIND = "clean"


class CleanFiles:
    """What is known about the files of a tree since the last run that found no faults."""

    def __init__(self, store: Store, config_digest: str) -> None:
        self._store = store
        self._key = digest(toolchain(), config_digest)
        known = store.get(_KIND, self._key) or {"strict": [], "clean": {}}
        self.strict: frozenset[str] = frozenset(known["strict"])
        """SHA-256 of the texts that were found to be strict JSON."""
        self._clean: dict[str, dict[str, str]] = known["clean"]
        self._texts: dict[str, str] = {}
        self._now: dict[str, str] = {}

    def open(self, tree: Tree) -> set[PurePosixPath]:
        """The files of a tree that have to be looked at."""
        documents = [*tree.sources(), *(example.document for example in tree.examples)]
        self._texts = {str(document.path): document.digest for document in documents}
        self._now = _own(tree, self._texts)
        return {document.path for document in tree.sources() if not self._is_clean(document.path)}

    def _is_clean(self, path: PurePosixPath) -> bool:
        then = self._clean.get(str(path))
        return then is not None and all(self._now.get(name) == own for name, own in then.items())

    def save(
        self,
        direct: Paths,
        *,
        defining: Collection[PurePosixPath] = (),
        but: Collection[PurePosixPath] = (),
    ) -> None:
        """Keep that no file of the tree that was opened has faults, and what each depends on.

        That is what it refers to. Whether all that stands in a `defining` file is used depends on
        those that refer to it, and maybe on messages. Files in `but` have no faults either, and are
        to be looked at again nevertheless.
        """
        clean: dict[str, dict[str, str]] = {}
        for path in map(PurePosixPath, self._now):
            if path in but:
                continue
            others = set(reachable([path], lambda file: direct.get(file, ())))
            if path in defining:
                others |= {other for other, found in direct.items() if path in found}
                others |= set(map(PurePosixPath, self._now)) - direct.keys()
            # Metaschemas are part of the toolchain, not of the tree.
            known = sorted(set(map(str, others)) & self._now.keys())
            clean[str(path)] = {name: self._now[name] for name in known}
        strict = sorted({*self._texts.values()})
        self._store.put(_KIND, self._key, {"strict": strict, "clean": clean})


def _own(tree: Tree, texts: Mapping[str, str]) -> dict[str, str]:
    """For each file, the digest of its text and of its examples."""
    parts = {str(document.path): [texts[str(document.path)]] for document in tree.sources()}
    for example in tree.examples:
        path = str(example.document.path)
        parts[str(example.schema)] += (path, texts[path])
    return {path: digest(*found) for path, found in parts.items()}
