"""The folder `.codegen_cache`: JSON values by kind and key, which can be lost at any time.

Several runs may share it. A damaged value counts as absent, and a folder that cannot be written
only makes runs slower: no error of the cache ends a run.
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
# The sum reveals values that were damaged on disk. `value` is last, so that other columns are read
# without it.
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
    """The values of one cache folder; new values are written when the `with` block ends.

    A value is deleted after `keep_runs` runs that wrote something without a use of it (or half as
    many, since not every use is recorded). When all values together exceed `keep_bytes`, the least
    recently used are deleted.
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
        """Return a value, or None if there is none."""
        return self.get_many(kind, [key]).get(key)

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, Any]:
        """Return the existing values by their keys."""
        values: dict[str, Any] = {}
        if not self._file.exists():
            return values
        with self._forgiving(), self._connect() as connection:
            for key in keys:
                row = connection.execute(_FIND, (kind, key)).fetchone()
                if row is not None and _sum(row[1]) == row[0]:
                    values[key] = json.loads(row[1])
                    self._used.add((kind, key))
        return values

    def put(self, kind: str, key: str, value: Any) -> None:
        """Save a JSON value for later runs."""
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
                # To record each use of a value would take longer than to find the value.
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
            # The sum reveals values that a power cut has damaged.
            connection.execute("PRAGMA synchronous = OFF")
            yield connection

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """Ignore errors: everything in the cache can be computed again."""
        try:
            yield
        except sqlite3.Error as error:
            # A busy, full or read-only database may recover; any other error needs a new one.
            if getattr(error, "sqlite_errorname", "").startswith(
                ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_MISMATCH")
            ):
                with suppress(OSError):
                    self._file.unlink(missing_ok=True)
        except (OSError, ValueError):
            return


def _sum(value: Any) -> bytes:
    return sha256(value if isinstance(value, bytes) else b"").digest()
