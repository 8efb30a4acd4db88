"""Writing is atomic: an interruption at any step leaves all files or none."""

import sys
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from myspinbot_codegen.diagnostics.errors import OutputError
from myspinbot_codegen.output import writer as module
from myspinbot_codegen.output.manifest import Difference
from myspinbot_codegen.output.writer import write

_BEFORE = {"old/gone.py": b"gone", "same.py": b"same", "stale.py": b"before"}
_AFTER = {"new/missing.py": b"new", "same.py": b"same", "stale.py": b"after"}


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _interrupt(step: int) -> Any:
    """Return a tracer that interrupts the writing at a step, as Ctrl-C does, and then stops."""
    steps = count()

    def trace(frame: FrameType, event: str, _argument: object) -> Any:
        if frame.f_code.co_filename != module.__file__:
            return None
        if event == "line" and next(steps) == step:
            raise KeyboardInterrupt
        return trace

    return trace


def _write_with_interrupt(folder: Path, step: int) -> bool:
    for path, content in _BEFORE.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    difference = Difference(
        folder, {"stale.py": "after"}, {"new/missing.py": "new"}, ("old/gone.py",), ()
    )
    tracer = sys.gettrace()
    sys.settrace(_interrupt(step))
    try:
        write([difference])
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(tracer)
    return False


def test_an_interruption_leaves_all_or_nothing(tmp_path: Path) -> None:
    """After an interruption at any step, all files are old or all are new, and there are no others.

    An interruption after the last step leaves the new files.
    """
    seen = []
    folder = tmp_path
    for step in count():
        folder = tmp_path / str(step)
        if not _write_with_interrupt(folder, step):
            break
        seen.append(_files(folder))
        assert seen[-1] in (_BEFORE, _AFTER), f"step {step}"
    assert _files(folder) == _AFTER
    assert seen.index(_AFTER) > 20
    assert all(files == _AFTER for files in seen[seen.index(_AFTER) :])


def test_a_disk_that_is_full_when_a_file_is_closed_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Small texts are written no earlier."""
    real = Path.open

    def full(path: Path, *arguments: Any, **options: Any) -> Any:
        real(path, *arguments, **options).close()
        return real(Path("/dev/full"), "wb")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OutputError, match="No space left"):
        write([Difference(tmp_path / "out", {}, {"a.py": "x"}, (), ())])
    assert not (tmp_path / "out").exists()
