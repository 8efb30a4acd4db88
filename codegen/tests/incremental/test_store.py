"""Tests of the store: which values it keeps, removes and shares, and its damage."""

import multiprocessing
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform
from codegen.tests.support.reference_chain import A, describe

from myspinbot_codegen.incremental.store import FOLDER, Store


def test_an_unused_value_is_removed(tmp_path: Path) -> None:
    """A value is removed if some runs in a row did not ask for it."""
    for run in range(5):
        with Store(tmp_path, keep_runs=3) as store:
            if run:
                assert store.get("kind", "used") == "x"
            else:
                store.put("kind", "used", "x")
                store.put("kind", "unused", "x")
            store.put("kind", f"of run {run}", "x")
    known = Store(tmp_path).get_many("kind", ["used", "unused", "of run 0", "of run 4"])
    assert set(known) == {"used", "of run 4"}


def test_the_size_is_bounded(tmp_path: Path) -> None:
    """Above the limit, the values that were used last are kept."""
    for run in range(4):
        with Store(tmp_path, keep_bytes=250) as store:
            store.put("kind", str(run), "x" * 98)
    assert set(Store(tmp_path).get_many("kind", map(str, range(4)))) == {"2", "3"}


def test_a_value_of_another_kind_is_not_found(tmp_path: Path) -> None:
    """The same key may be used for two kinds, and a value can be replaced."""
    for value in (1, {"a": [None]}):
        with Store(tmp_path) as store:
            store.put("one", "key", value)
    assert Store(tmp_path).get("one", "key") == {"a": [None]}
    assert Store(tmp_path).get("two", "key") is None


def _put_many(folder: str, number: int) -> None:
    for value in range(20):
        with Store(Path(folder)) as store:
            store.put("kind", f"{number}-{value}", value)


def test_several_processes_can_share_a_cache(tmp_path: Path) -> None:
    """Processes that write at the same time leave a readable cache."""
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_put_many, args=(str(tmp_path), n)) for n in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    keys = [f"{number}-{value}" for number in range(2) for value in range(20)]
    assert len(Store(tmp_path).get_many("kind", keys)) == 40


def test_git_ignores_the_folder(chain: Platform) -> None:
    """The folder has a .gitignore of its own."""
    chain.generate()
    assert "*" in (chain.root / FOLDER / ".gitignore").read_text().splitlines()
    assert (chain.root / FOLDER / "CACHEDIR.TAG").exists()


def _find_database(chain: Platform) -> Path:
    (path,) = (chain.root / FOLDER).glob("*.sqlite3")
    return path


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _overwrite(file: Path) -> None:
    file.write_bytes(b"no database" * 999)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _change_values(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE entries SET value = CAST('[1, 2]' AS BLOB)")
    connection.close()


def _change_tables(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE entries")
        connection.execute("CREATE TABLE entries (other)")
    connection.close()


def _replace_by_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


DAMAGES = [_truncate, _overwrite, _empty, _change_values, _change_tables, _replace_by_folder]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_counts_as_empty(chain: Platform, damage: Any) -> None:
    """The run succeeds with any damage."""
    chain.generate()
    expected = {path: path.read_bytes() for path in chain.output.rglob("*") if path.is_file()}
    damage(_find_database(chain))
    describe(chain, A, "Another.")
    chain.generate()
    describe(chain, A, "A one.")
    chain.generate()
    assert {p: p.read_bytes() for p in chain.output.rglob("*.py")}.items() <= expected.items()


@pytest.mark.parametrize("damage", [_overwrite, _change_tables])
def test_a_damaged_cache_is_replaced(chain: Platform, damage: Any) -> None:
    """Later runs have a working cache again."""
    chain.generate()
    damage(_find_database(chain))
    chain.generate()
    chain.generate()
    with Store(chain.root / FOLDER) as store:
        store.put("kind", "key", 1)
    assert Store(chain.root / FOLDER).get("kind", "key") == 1


def test_a_run_succeeds_without_a_cache(chain: Platform) -> None:
    """A file in place of the cache folder is not an error."""
    (chain.root / FOLDER).write_text("in the way")
    chain.generate()
    assert chain.generate(check_only=True).written == ()


def test_keys_are_the_same_in_every_process(chain: Platform) -> None:
    """Keys do not depend on the order of sets."""
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", "generate", "--config", chain.config],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        describe(chain, A, f"Another {seed}.")
    connection = sqlite3.connect(_find_database(chain))
    kinds = dict(connection.execute("SELECT kind, COUNT(*) FROM entries GROUP BY kind"))
    connection.close()
    # Models and validators have three parts each, and one more of the file that changed.
    assert kinds == {"outlines": 1, "clean": 1, "state": 1, "parts": 8}
