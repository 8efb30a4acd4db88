"""Digests of the code that a run is made by: Python, the toolchain, the targets.

Used for the keys of whatever is kept. Each is taken once, since that is the code that was loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.incremental.stamps import Files, look

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

PACKAGE = Path(__file__).parents[1]
_loaded: dict[Path, Files] = {}


@cache
def environment() -> str:
    """Digest of Python and of all that is installed for it.

    What is installed is told by the names of the folders that hold its metadata, which have the
    versions in them: to read the metadata of all takes longer than a run that changes nothing.
    """
    installed = {
        entry.name
        for place in map(Path, sys.path)
        if place.is_dir()
        for entry in os.scandir(place)
        if entry.name.endswith((".dist-info", ".egg-info"))
    }
    return digest(sys.version, *sorted(installed))


def code_files(root: Path, known: Files | None = None) -> Files:
    """The files of some code as they were when they were first asked for."""
    if root not in _loaded:
        _loaded[root] = look(root, known)
    return _loaded[root]


@cache
def toolchain() -> str:
    """Digest of the environment, and of this package."""
    return digest(environment(), _digest(PACKAGE))


def code_roots(entries: Iterable[EntryPoint]) -> list[Path]:
    """The package folders, or module files, that targets were loaded from; without our own."""
    roots: set[Path] = set()
    for entry in entries:
        spec = find_spec(entry.module.partition(".")[0])
        if spec is None:
            continue
        if spec.submodule_search_locations:
            roots.update(map(Path, spec.submodule_search_locations))
        elif spec.origin:
            roots.add(Path(spec.origin))
    return sorted(roots - {PACKAGE})


@cache
def target_digest(entry: EntryPoint) -> str:
    """Digest of a target: how it was offered, by which version, and the code of its package."""
    version = entry.dist.version if entry.dist else ""
    return digest(toolchain(), entry.value, version, *map(_digest, code_roots([entry])))


def _digest(root: Path) -> str:
    files = code_files(root)
    return digest(*(part for name in sorted(files) for part in (name, files[name][0])))
