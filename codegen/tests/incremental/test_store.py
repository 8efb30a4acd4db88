"""Tests of the store: which values it keeps, removes and shares."""

import multiprocessing
from pathlib import Path

from myspinbot_codegen.incremental.store import Store


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
