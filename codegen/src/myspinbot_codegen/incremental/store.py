"""The folder `.codegen_cache`: JSON values by kind and key, which any run may lose.

Several runs may share it. Whatever is damaged counts as absent, and a folder that cannot be written
only makes runs slower: no fault in here ends a run.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

FOLDER = ".codegen_cache"
KEEP_RUNS = 64
KEEP_BYTES = 128 * 1024 * 1024
_FILE = "cache-2.sqlite3"
_NOTES = {
    ".gitignore": "# Made by myspinbot-codegen: it can be deleted at any time.\n*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# Made by myspinbot-codegen.\n",
}
# The sum tells a value that was damaged on disk; `value` stands last, so that it is not read along.
_TABLES = """
CREATE TABLE IF NOT EXISTS runs (run INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS entries (
    kind TEXT, key TEXT, run INTEGER, size INTEGER, sum BLOB, value BLOB,
    PRIMARY KEY (kind, key)
);
"""
_FIND = "SELECT sum, value FROM entries WHERE kind = ? AND key = ?"
_PUT = "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?)"
_TOUCH = "UPDATE entries SET run = ? WHERE kind = ? AND key = ? AND run < ?"
_FORGET_OLD = "DELETE FROM entries WHERE run <= ?"
_FORGET_MANY = """
DELETE FROM entries WHERE rowid IN (
    SELECT rowid FROM (
        SELECT rowid, SUM(size) OVER (ORDER BY run DESC, rowid DESC) AS total FROM entries
    ) WHERE total > ?
)
"""


class Store:
    """The values of one cache folder; what was put is written when the `with` block ends.

    A value is forgotten when `keep_runs` runs that put something have not asked for it (or half as
    many, since its use is noted now and then only), and the least recently used go first when all
    of them together exceed `keep_bytes`.
    """

    def __init__(
        self, folder: Path, *, keep_runs: int = KEEP_RUNS, keep_bytes: int = KEEP_BYTES
    ) -> None:
        self._folder = folder
        self._file = folder / _FILE
        self._keep_runs = keep_runs
        self._keep_bytes = keep_bytes
        self._put: dict[tuple[str, str], bytes] = {}
        self._used: set[tuple[str, str]] = set()

    @classmethod
    def beside(cls, config_path: Path) -> Self:
        """Return the store in the folder of a configuration."""
        return cls(config_path.parent / FOLDER)

    def get(self, kind: str, key: str) -> Any:
        """A value, or None when it is not there."""
        return self.get_many(kind, [key]).get(key)

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, Any]:
        """The values that are there, by their keys."""
        found: dict[str, Any] = {}
        if not self._file.exists():
            return found
        with self._forgiving(), self._connect() as connection:
            for key in keys:
                row = connection.execute(_FIND, (kind, key)).fetchone()
                if row is not None and _sum(row[1]) == row[0]:
                    found[key] = json.loads(row[1])
                    self._used.add((kind, key))
        return found

    def put(self, kind: str, key: str, value: Any) -> None:
        """Keep a JSON value for later runs."""
        self._put[kind, key] = json.dumps(value, separators=(",", ":")).encode()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._put:
            with self._forgiving():
                self._save()

    def _save(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, text in _NOTES.items():
            note = self._folder / name
            if not note.exists():
                note.write_text(text, encoding="utf-8")
        with self._connect() as connection:
            connection.executescript(_TABLES)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                run = connection.execute("INSERT INTO runs VALUES (NULL)").lastrowid or 0
                connection.execute("DELETE FROM runs WHERE run < ?", (run,))
                # To write each value's run every time would take longer than to find the value.
                stale = run - self._keep_runs // 2
                connection.executemany(_TOUCH, ((run, *place, stale) for place in self._used))
                connection.executemany(
                    _PUT,
                    (
                        (*place, run, len(value), _sum(value), value)
                        for place, value in self._put.items()
                    ),
                )
                connection.execute(_FORGET_OLD, (run - self._keep_runs,))
                if self._file.stat().st_size > self._keep_bytes:
                    connection.execute(_FORGET_MANY, (self._keep_bytes,))

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, timeout=2, isolation_level=None)) as connection:
            # What a power cut damages is found out by its sum.
            connection.execute("PRAGMA synchronous = OFF")
            yield connection

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """Go on without the cache: it holds nothing that cannot be made again."""
        try:
            yield
        except sqlite3.Error as error:
            # Busy, full or read-only passes; anything else will not, so the next run starts anew.
            if getattr(error, "sqlite_errorname", "").startswith(
                ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_MISMATCH")
            ):
                with suppress(OSError):
                    self._file.unlink(missing_ok=True)
        except (OSError, ValueError):
            return


def _sum(value: Any) -> bytes:
    return sha256(value if isinstance(value, bytes) else b"").digest()
