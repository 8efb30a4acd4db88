"""Remembers source files without errors that have not changed since. Used before `lint`.

The errors of a file depend on its text, its examples and the files that it refers to; sometimes on
the files that refer to it. The run that checked the file has recorded them: as long as their texts
are the same, they refer to the same files.
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
    """The clean files of a tree, as recorded by the last run without errors."""

    def __init__(self, store: Store, config_digest: str) -> None:
        self._store = store
        self._key = digest(toolchain(), config_digest)
        record = store.get(_KIND, self._key) or {"strict": [], "clean": {}}
        self.strict: frozenset[str] = frozenset(record["strict"])
        """SHA-256 of each text that is strict JSON."""
        self._clean: dict[str, dict[str, str]] = record["clean"]
        self._texts: dict[str, str] = {}
        self._now: dict[str, str] = {}

    def open(self, tree: Tree) -> set[PurePosixPath]:
        """Return the files of a tree that have to be checked."""
        documents = [*tree.sources(), *(example.document for example in tree.examples)]
        self._texts = {str(document.path): document.digest for document in documents}
        self._now = _file_digests(tree, self._texts)
        return {document.path for document in tree.sources() if not self._is_clean(document.path)}

    def _is_clean(self, path: PurePosixPath) -> bool:
        then = self._clean.get(str(path))
        return then is not None and all(
            self._now.get(name) == file_digest for name, file_digest in then.items()
        )

    def save(
        self,
        direct: Paths,
        *,
        defining: Collection[PurePosixPath] = (),
        but: Collection[PurePosixPath] = (),
    ) -> None:
        """Record that no file of the opened tree has errors, and which files each depends on.

        Args:
            direct: The files to which each file refers.
            defining: Files with definitions. Whether all of these are used depends on the files
                that refer to them, and maybe on messages.
            but: Files without errors that have to be checked again nevertheless.
        """
        clean: dict[str, dict[str, str]] = {}
        for path in map(PurePosixPath, self._now):
            if path in but:
                continue
            needed = set(reachable([path], lambda file: direct.get(file, ())))
            if path in defining:
                needed |= {source for source, targets in direct.items() if path in targets}
                needed |= set(map(PurePosixPath, self._now)) - direct.keys()
            # Metaschemas are part of the toolchain, not of the tree.
            names = sorted(set(map(str, needed)) & self._now.keys())
            clean[str(path)] = {name: self._now[name] for name in names}
        strict = sorted({*self._texts.values()})
        self._store.put(_KIND, self._key, {"strict": strict, "clean": clean})


def _file_digests(tree: Tree, texts: Mapping[str, str]) -> dict[str, str]:
    """Return for each file the digest of its text and its examples."""
    parts = {str(document.path): [texts[str(document.path)]] for document in tree.sources()}
    for example in tree.examples:
        path = str(example.document.path)
        parts[str(example.schema)] += (path, texts[path])
    return {path: digest(*texts_of_file) for path, texts_of_file in parts.items()}
