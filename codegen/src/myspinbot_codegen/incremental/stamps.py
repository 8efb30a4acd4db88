"""Knows the files of a folder by what the file system says of them. Used by `state`.

A file whose times, size and number are what they were has the content that it had, so that it need
not be read. One that was written just before it was looked at may be written again within the same
tick of the clock; so its content counts, until it has been left alone for a while.
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
"""The SHA-256 of a file, and the stamp that it had then if that can be relied on."""
Files = Mapping[str, Entry]
"""The files of a folder by their POSIX path; a file alone has the empty one."""

_SECOND = 1_000_000_000
_TICKS = 20_000_000
"""Nanoseconds: two ticks of the slowest clock that a kernel stamps files by."""


def look(root: Path, known: Files | None = None, *, everything: bool = False) -> dict[str, Entry]:
    """A file, or all files below a folder; see `paths_below`. Only what is not `known` is read.

    What cannot be read has a digest of its own.
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
    """Whether files of these names have these contents."""
    return now.keys() == then.keys() and all(now[name][0] == then[name][0] for name in now)


def _entry(path: str, known: Entry | None, now: int) -> Entry:
    stat = os.stat(path)  # noqa: PTH116  # for thousands of files it counts
    if is_endless(stat.st_mode):
        return [digest("endless")]
    stamp = [stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino]
    if known is not None and known[1:] == stamp:
        return known
    with open(path, "rb") as content:  # noqa: PTH123  # as above
        found = sha256(content.read()).hexdigest()
    return [found, *stamp] if _is_settled(stat, now) else [found]


def _is_settled(stat: os.stat_result, now: int) -> bool:
    """Whether another edit would show in the stamp."""
    last = max(stat.st_mtime_ns, stat.st_ctime_ns)
    # Old file systems count whole seconds, and some only every other one.
    tick = _TICKS if last % _SECOND else 2 * _SECOND
    return last + tick < now
