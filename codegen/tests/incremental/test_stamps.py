"""A file is read again unless its stamp proves that it is unchanged."""

import os
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.incremental.stamps import Files, look, same
from myspinbot_codegen.incremental.store import FOLDER

_HOUR = 3600 * 10**9


def _set_clock(monkeypatch: pytest.MonkeyPatch, now: int) -> None:
    monkeypatch.setattr(
        "myspinbot_codegen.incremental.stamps.time", SimpleNamespace(time_ns=lambda: now)
    )


def _look_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """Return the known files of a folder that is unchanged for an hour."""
    _set_clock(monkeypatch, time.time_ns() + _HOUR)
    return look(folder)


def _forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("myspinbot_codegen.incremental.stamps.sha256", None)


def test_an_unchanged_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second look compares the stamps only."""
    (tmp_path / "one").write_text("1")
    known = _look_later(tmp_path, monkeypatch)
    _forbid_reading(monkeypatch)
    assert look(tmp_path, known) == known


def test_a_file_that_was_just_written_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later edit might have the same time stamp."""
    (tmp_path / "one").write_text("1")
    now = (tmp_path / "one").stat().st_mtime_ns
    _set_clock(monkeypatch, now)
    known = look(tmp_path)
    _forbid_reading(monkeypatch)
    with pytest.raises(TypeError):
        look(tmp_path, known)


@pytest.mark.parametrize("how", ["in place", "replaced", "same time"])
def test_an_edit_of_the_same_length_is_detected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """This holds for a replaced file, and for one with its old time stamp."""
    file = tmp_path / "one"
    file.write_text("1")
    known = _look_later(tmp_path, monkeypatch)
    before = file.stat()
    time.sleep(0.02)
    if how == "replaced":
        (tmp_path / "two").write_text("2")
        (tmp_path / "two").replace(file)
    else:
        file.write_text("2")
    if how == "same time":
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not same(look(tmp_path, known), known)


def test_whole_seconds_are_trusted_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If time stamps are whole seconds, a file must be unchanged for longer."""
    file = tmp_path / "one"
    file.write_text("1")
    second = 10**9
    changed = 1_700_000_000 * second

    stat = SimpleNamespace(
        st_mode=0o100644, st_mtime_ns=changed, st_ctime_ns=changed, st_size=1, st_ino=1
    )
    monkeypatch.setattr(
        "myspinbot_codegen.incremental.stamps.os", SimpleNamespace(stat=lambda _: stat)
    )
    lengths = []
    for later in (second, 3 * second):
        _set_clock(monkeypatch, changed + later)
        lengths.append(len(look(file)[""]))
    assert lengths == [1, 5]


def test_a_run_without_changes_reads_no_output_twice(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first run without changes stores the stamps; the next one reads no output."""
    platform.targets = ("schemas",)
    platform.configure()
    platform.add("a/v1/one.schema.json", {"type": "string"}, valid="x", invalid=1)
    platform.generate()
    _set_clock(monkeypatch, time.time_ns() + _HOUR)
    platform.generate()
    _forbid_reading(monkeypatch)
    assert platform.generate().written == ()
    assert (platform.root / FOLDER).exists()
