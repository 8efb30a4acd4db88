"""Digests of what a run is made from: files, the toolchain, the targets. Used by this package.

A digest is the SHA-256 of contents and relative paths, never of times, so that a fresh checkout or
a restored cache fits.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from .store import FOLDER

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_PACKAGE = Path(__file__).parents[1]
_NEVER = frozenset({FOLDER, "__pycache__"})


def digest(*parts: str | bytes) -> str:
    """One digest of some texts, whatever is in them."""
    result = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        result.update(b"%d:" % len(data) + data)
    return result.hexdigest()


def content_digest(files: Iterable[tuple[str, bytes]]) -> str:
    """Digest of files by their names, whatever their order."""
    return digest(*(part for name, data in sorted(files) for part in (name, data)))


def path_digest(path: Path, *, everything: bool = False) -> str:
    """Digest of a file, or of all files below a folder; see `files_below`.

    What cannot be read has a digest of its own.
    """
    try:
        return content_digest(
            [("", path.read_bytes())]
            if path.is_file()
            else files_below(path, everything=everything)
        )
    except OSError as error:
        return digest("unreadable", error.strerror or "")


def files_below(folder: Path, *, everything: bool = False) -> Iterator[tuple[str, bytes]]:
    """All files below a folder by their POSIX path. Byte code and our own cache never count.

    With `everything` the hidden ones do, and those in folders that links lead to: a pattern of
    source files finds them, too. Raises `OSError` for what cannot be read.
    """

    def counts(name: str) -> bool:
        return name not in _NEVER and (everything or not name.startswith("."))

    start = len(str(folder)) + 1
    for place, folders, names in os.walk(folder, onerror=_raise, followlinks=everything):
        folders[:] = [name for name in folders if counts(name) and not _leads_back(place, name)]
        for name in filter(counts, names):
            file = os.path.join(place, name)  # noqa: PTH118  # for thousands of files it counts
            with open(file, "rb") as content:  # noqa: PTH123  # as above
                yield file[start:].replace(os.sep, "/"), content.read()


def _leads_back(place: str, name: str) -> bool:
    """Whether a link leads to a folder that it lies in, so that there would be no end to it."""
    path = os.path.join(place, name)  # noqa: PTH118  # for thousands of files it counts
    if not os.path.islink(path):  # noqa: PTH114  # as above
        return False
    return Path(place).resolve().is_relative_to(Path(path).resolve())


def _raise(error: OSError) -> None:
    raise error


@cache
def toolchain() -> str:
    """Digest of Python, of all that is installed for it, and of this package as it was loaded.

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
    return digest(sys.version, *sorted(installed), path_digest(_PACKAGE))


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
    return sorted(roots - {_PACKAGE})


@cache
def target_digest(entry: EntryPoint) -> str:
    """Digest of a target: how it was offered, by which version, and the code of its package."""
    version = entry.dist.version if entry.dist else ""
    return digest(toolchain(), entry.value, version, *map(path_digest, code_roots([entry])))
