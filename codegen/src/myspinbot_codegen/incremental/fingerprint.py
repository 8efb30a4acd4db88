"""Digests of contents. Used by this package, and by modules that store values in the cache.

A digest is the SHA-256 of contents and relative paths, never of times, so that a cache stays valid
in a new checkout.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from myspinbot_codegen.incremental.store import FOLDER

_NEVER = frozenset({FOLDER, "__pycache__"})


def digest(*parts: str | bytes) -> str:
    """Return one digest of some texts, which may contain any character."""
    result = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        result.update(b"%d:" % len(data) + data)
    return result.hexdigest()


def content_digest(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the digest of files and their names, in any order."""
    return digest(*(part for name, data in sorted(files) for part in (name, data)))


def path_digest(path: Path, *, everything: bool = False) -> str:
    """Return the digest of a file, or of all files below a folder; see `files_below`.

    A file that cannot be read has a digest of its own.
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
    """Yield the contents of `paths_below`."""
    for name, path in paths_below(folder, everything=everything):
        if is_endless(os.stat(path).st_mode):  # noqa: PTH116  # faster for thousands of files
            yield name, b""
            continue
        with open(path, "rb") as content:  # noqa: PTH123  # faster for thousands of files
            yield name, content.read()


def is_endless(mode: int) -> bool:
    """Return whether a file is a pipe, a device or similar, so that to read it might not end."""
    return not stat.S_ISREG(mode)


def paths_below(folder: Path, *, everything: bool = False) -> Iterator[tuple[str, str]]:
    """Yield all files below a folder by their POSIX path, without byte code and our own cache.

    With `everything`, also hidden files and files in linked folders, since patterns of source files
    match them too.

    Raises:
        OSError: A folder cannot be read.
    """
    start = len(str(folder)) + 1
    waiting = [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                name = entry.name
                if name in _NEVER or (name.startswith(".") and not everything):
                    continue
                if not entry.is_dir():
                    yield entry.path[start:].replace(os.sep, "/"), entry.path
                elif not entry.is_symlink() or (everything and not _leads_back(entry.path)):
                    waiting.append(entry.path)


def _leads_back(link: str) -> bool:
    """Return whether a link leads to a folder that contains it, so that the walk would not end."""
    return Path(link).parent.resolve().is_relative_to(Path(link).resolve())
