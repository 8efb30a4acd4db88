"""Digests of the code that runs: Python, the toolchain, the targets.

Used for the keys of the cache. Each is computed once, since loaded code does not change.
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
    """Return the digest of Python and the installed distributions.

    The names of their metadata folders contain the versions. To read the metadata itself takes
    longer than a run that changes nothing.
    """
    installed = {
        entry.name
        for folder in map(Path, sys.path)
        if folder.is_dir()
        for entry in os.scandir(folder)
        if entry.name.endswith((".dist-info", ".egg-info"))
    }
    return digest(sys.version, *sorted(installed))


def code_files(root: Path, known: Files | None = None) -> Files:
    """Return the files of some code as they were at the first call."""
    if root not in _loaded:
        _loaded[root] = look(root, known)
    return _loaded[root]


@cache
def toolchain() -> str:
    """Return the digest of the environment and this package."""
    return digest(environment(), _digest(PACKAGE))


def code_roots(entries: Iterable[EntryPoint]) -> list[Path]:
    """Return the package folders or module files of targets, without our own package."""
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
    """Return the digest of a target: its entry point, its version, and the code of its package."""
    version = entry.dist.version if entry.dist else ""
    return digest(toolchain(), entry.value, version, *map(_digest, code_roots([entry])))


def _digest(root: Path) -> str:
    files = code_files(root)
    return digest(*(part for name in sorted(files) for part in (name, files[name][0])))
