"""Digests of contents. Used by this package, and by whoever keeps something in the cache.

A digest is the SHA-256 of contents and relative paths, never of times, so that a fresh checkout or
a restored cache fits.
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
    """The contents of `paths_below`."""
    for name, path in paths_below(folder, everything=everything):
        if is_endless(os.stat(path).st_mode):  # noqa: PTH116  # for thousands of files it counts
            yield name, b""
            continue
        with open(path, "rb") as content:  # noqa: PTH123  # as above
            yield name, content.read()


def is_endless(mode: int) -> bool:
    """Whether a file is a pipe, a device or the like, which nobody must wait for."""
    return not stat.S_ISREG(mode)


def paths_below(folder: Path, *, everything: bool = False) -> Iterator[tuple[str, str]]:
    """All files below a folder by their POSIX path. Byte code and our own cache never count.

    With `everything` the hidden ones do, and those in folders that links lead to: a pattern of
    source files finds them, too. Raises `OSError` for what cannot be read.
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
    """Whether a link leads to a folder that it lies in, so that there would be no end to it."""
    return Path(link).parent.resolve().is_relative_to(Path(link).resolve())
