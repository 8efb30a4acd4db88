"""Keeps what targets made of each source file, until something that it was made from changes.

Used by the stage `emit`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
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


class PartsCache:
    """The parts of one run's contracts, by the digests of what each file refers to."""

    def __init__(self, store: Store, closures: Mapping[PurePosixPath, str]) -> None:
        self._store = store
        self.closures = closures
        self.asked: list[tuple[EntryPoint, str]] = []
        """The targets, each with the digest of all that its parts depend on besides the file."""
        self.updates = True
        """Whether all of them can update what they have written."""
        self.tools: set[Path] = set()
        """The files that tell the versions of their tools."""

    def parts(
        self,
        entry: EntryPoint,
        request: Request,
        make: Make,
        tools: Iterable[Path] = (),
        *,
        updates: bool = False,
    ) -> Parts:
        """The parts of all source files; only those that are not known are made."""
        self.updates = self.updates and updates
        tools = sorted(tools)
        self.tools.update(tools)
        seed = digest(
            target_digest(entry),
            *map(path_digest, tools),
            entry.name,
            json.dumps(dict(request.options), sort_keys=True, default=repr),
            request.command,
            request.source_folder,
            *sorted(request.neighbours or ()),
        )
        self.asked.append((entry, seed))
        return self.known(seed, self.closures, make)

    def known(self, seed: str, paths: Iterable[PurePosixPath], make: Make) -> Parts:
        """The parts of some source files; only those that are not known are made."""
        keys = {path: digest(seed, self.closures[path]) for path in paths}
        found = self._store.get_many(_KIND, keys.values())
        parts: dict[PurePosixPath, Mapping[str, str]] = {
            path: found[key] for path, key in keys.items() if key in found
        }
        missing = sorted(keys.keys() - parts.keys())
        if missing:
            for path, texts in make(missing).items():
                parts[path] = texts
                self._store.put(_KIND, keys[path], dict(texts))
        return dict(sorted(parts.items()))
