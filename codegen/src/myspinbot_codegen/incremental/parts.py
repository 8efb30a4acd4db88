"""Caches the outputs of targets for each source file. Used by the stage `emit`."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from myspinbot_codegen.incremental.code import target_digest
from myspinbot_codegen.incremental.fingerprint import digest, path_digest
from myspinbot_codegen.incremental.store import Store

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from myspinbot_codegen.targets.target import Parts, Request

_KIND = "parts"
Make = Callable[[Sequence[PurePosixPath]], "Parts"]


def parts_seed(entry: EntryPoint, request: Request, tools: Iterable[Path]) -> str:
    """Return the digest of everything but source files on which the parts of a target depend."""
    return digest(
        target_digest(entry),
        *map(path_digest, tools),
        entry.name,
        json.dumps(dict(request.options), sort_keys=True, default=repr),
        request.command,
        request.source_folder,
        *sorted(request.neighbours or ()),
    )


class PartsCache:
    """The parts of the contracts of a run, by the digest of each file and its references."""

    def __init__(self, store: Store, closures: Mapping[PurePosixPath, str]) -> None:
        self._store = store
        self.closures = closures

    def parts(
        self, seed: str, make: Make, affected: Collection[PurePosixPath] | None = None
    ) -> Parts:
        """Return the parts of all source files; parts that are not in the cache are made.

        With `affected`, only the parts of these files can be made. The others are loaded from the
        cache on access, with a `LookupError` if one is missing there.
        """
        if affected is None:
            return self.load(seed, self.closures, make)
        return _Parts(self, seed, self.load(seed, affected, make))

    def load(self, seed: str, paths: Iterable[PurePosixPath], make: Make) -> Parts:
        """Return the parts of some source files; only those that are not in the cache are made."""
        keys = {path: digest(seed, self.closures[path]) for path in paths}
        values = self._store.get_many(_KIND, keys.values())
        parts: dict[PurePosixPath, Mapping[str, str]] = {
            path: values[key] for path, key in keys.items() if key in values
        }
        missing = sorted(keys.keys() - parts.keys())
        if missing:
            for path, texts in make(missing).items():
                parts[path] = texts
                self._store.put(_KIND, keys[path], dict(texts))
        return dict(sorted(parts.items()))


class _Parts(Mapping[PurePosixPath, Mapping[str, str]]):
    """The parts of all files: some are given, the others are loaded on access."""

    def __init__(self, cache: PartsCache, seed: str, given: Parts) -> None:
        self._cache, self._seed, self._given = cache, seed, given

    def __getitem__(self, path: PurePosixPath) -> Mapping[str, str]:
        return self._given[path] if path in self._given else self._all[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> Parts:
        missing = self._cache.closures.keys() - self._given.keys()
        return {**self._given, **self._cache.load(self._seed, missing, _refuse)}


def _refuse(paths: Sequence[PurePosixPath]) -> Parts:
    """Stand in for a target that cannot make these parts, since their files were not read."""
    raise LookupError(f"the cache has no part of {', '.join(map(str, paths))}")
