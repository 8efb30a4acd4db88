"""Progress shows the finished parts, the rate and the remaining time."""

import io

import pytest

from myspinbot_codegen.conform.step_progress import Progress, open_progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the current time, which tests set."""
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_a_file_gets_a_line_now_and_then(clock: list[float]) -> None:
    """A file gets a line with rate and remaining time now and then, and the duration at the end."""
    stream = io.StringIO()
    with Progress(stream).step("reading", 100) as step:
        for now in (101, 102, 110):
            clock[0] = now
            step.advance(10)
    assert stream.getvalue() == "reading: 30 of 100, 3/s, 23 s left\nreading: 30 in 10.0 s\n"


def test_a_terminal_has_one_line(clock: list[float]) -> None:
    """On a terminal each line replaces the previous one, except the last."""
    stream = _Terminal()
    with Progress(stream).step("reading", 4) as step:
        clock[0] += 2
        step.advance(2)
    first, second, last = stream.getvalue().split("\r\x1b[K")[1:]
    assert first == "reading: 0 of 4, 0/s"
    assert second == "reading: 2 of 4, 1/s, 2 s left"
    assert last == "reading: 2 in 2.0 s\n"


def test_silent_progress_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress can be switched off."""
    with open_progress(wanted=False).step("reading", 1) as step:
        step.advance()
    assert capsys.readouterr() == ("", "")


def test_progress_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output is for the result."""
    with open_progress(wanted=True).step("reading", 1) as step:
        step.advance()
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("reading: 1 in ")
