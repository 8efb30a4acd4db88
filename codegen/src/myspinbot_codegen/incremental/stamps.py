"""Recognizes unchanged files by their metadata in the file system. Used by `state`.

A file with the same times, size and inode number has the same content and is not read again. A file
that was written just before may change again within the same tick of the clock; so it is read until
it is old enough.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from myspinbot_codegen.incremental.fingerprint import digest, is_endless, paths_below

Entry = list[Any]
"""The SHA-256 of a file, and its stamp if it is reliable."""
Files = Mapping[str, Entry]
"""The files of a folder by their POSIX path; a single file has the empty path."""

_SECOND = 1_000_000_000
_TICKS = 20_000_000
"""Nanoseconds: two ticks of the slowest clock with which a kernel stamps files."""


def look(root: Path, known: Files | None = None, *, everything: bool = False) -> dict[str, Entry]:
    """Return the entry of a file, or of all files below a folder; see `paths_below`.

    Only files without a valid entry in `known` are read. A folder that cannot be read has a digest
    of its own.
    """
    now = time.time_ns()
    known = known or {}
    try:
        if root.is_file():
            return {"": _entry(str(root), known.get(""), now)}
        return {
            name: _entry(path, known.get(name), now)
            for name, path in paths_below(root, everything=everything)
        }
    except OSError as error:
        return {"": [digest("unreadable", error.strerror or "")]}


def same(now: Files, then: Files) -> bool:
    """Return whether the files have the same names and contents."""
    return now.keys() == then.keys() and all(now[name][0] == then[name][0] for name in now)


def _entry(path: str, known: Entry | None, now: int) -> Entry:
    stat = os.stat(path)  # noqa: PTH116  # faster for thousands of files
    if is_endless(stat.st_mode):
        return [digest("endless")]
    stamp = [stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino]
    if known is not None and known[1:] == stamp:
        return known
    with open(path, "rb") as content:  # noqa: PTH123  # faster for thousands of files
        content_digest = sha256(content.read()).hexdigest()
    return [content_digest, *(stamp if _is_settled(stat, now) else ())]


def _is_settled(stat: os.stat_result, now: int) -> bool:
    """Return whether another edit would change the stamp."""
    last = max(stat.st_mtime_ns, stat.st_ctime_ns)
    # Old file systems store whole seconds, some of them only even ones.
    tick = _TICKS if last % _SECOND else 2 * _SECOND
    return last + tick < now
