"""Keeps what targets made of each source file, until something that it was made from changes.

Used by the stage `emit`.
"""

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
    """Digest of all that the parts of a target depend on besides the source files."""
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
    """The parts of one run's contracts, by the digests of what each file refers to."""

    def __init__(self, store: Store, closures: Mapping[PurePosixPath, str]) -> None:
        self._store = store
        self.closures = closures

    def parts(
        self, seed: str, make: Make, affected: Collection[PurePosixPath] | None = None
    ) -> Parts:
        """The parts of all source files; those that are not known are made.

        With `affected`, only the parts of these can be made. The others are looked up when they
        are asked for: then a `LookupError` says that one is not known any more.
        """
        if affected is None:
            return self.known(seed, self.closures, make)
        return _Parts(self, seed, self.known(seed, affected, make))

    def known(self, seed: str, paths: Iterable[PurePosixPath], make: Make) -> Parts:
        """The parts of some source files; only those that are not known are made."""
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
    """The parts of all files: some are here, the others are looked up when they are asked for."""

    def __init__(self, cache: PartsCache, seed: str, here: Parts) -> None:
        self._cache, self._seed, self._here = cache, seed, here

    def __getitem__(self, path: PurePosixPath) -> Mapping[str, str]:
        return self._here[path] if path in self._here else self._all[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> Parts:
        others = self._cache.closures.keys() - self._here.keys()
        return {**self._here, **self._cache.known(self._seed, others, _lost)}


def _lost(paths: Sequence[PurePosixPath]) -> Parts:
    """Stand in for a target that cannot make these parts: their files were not read."""
    raise LookupError(f"no part is known of {', '.join(map(str, paths))}")
