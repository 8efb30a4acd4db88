"""Reports the progress of a run: one line that is replaced on a terminal, else now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

_SECONDS_ON_A_TERMINAL = 0.1
_SECONDS_ELSEWHERE = 5.0


class Progress:
    """The steps of a run; without a stream it writes nothing."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._terminal = bool(stream and stream.isatty())

    @contextmanager
    def step(self, title: str, total: int) -> Iterator[Step]:
        """Run a step of `total` parts, and report its duration at the end."""
        step = Step(self, title, total)
        step.show(force=self._terminal)
        yield step
        step.show(force=True, last=True)

    def say(self, text: str, *, last: bool) -> None:
        """Write a line; on a terminal the next line replaces it, unless it is the last one."""
        if self._stream is None:
            return
        if self._terminal:
            self._stream.write(f"\r\x1b[K{text}" + ("\n" if last else ""))
        else:
            self._stream.write(f"{text}\n")
        self._stream.flush()

    @property
    def pause(self) -> float:
        """Seconds between two lines."""
        return _SECONDS_ON_A_TERMINAL if self._terminal else _SECONDS_ELSEWHERE


class Step:
    """The progress of a step: parts, rate and remaining time."""

    def __init__(self, progress: Progress, title: str, total: int) -> None:
        self._progress = progress
        self._title = title
        self._total = total
        self._done = 0
        self._start = self._shown = time.monotonic()

    def advance(self, parts: int = 1) -> None:
        """Count parts as done."""
        self._done += parts
        self.show(force=False)

    def show(self, *, force: bool, last: bool = False) -> None:
        """Write a line, if the pause since the last one is over."""
        now = time.monotonic()
        if not force and now - self._shown < self._progress.pause:
            return
        self._shown = now
        seconds = now - self._start
        if last:
            self._progress.say(f"{self._title}: {self._done} in {seconds:.1f} s", last=True)
            return
        rate = self._done / seconds if seconds else 0
        left = f", {(self._total - self._done) / rate:.0f} s left" if rate else ""
        text = f"{self._title}: {self._done} of {self._total}, {rate:.0f}/s{left}"
        self._progress.say(text, last=False)


def open_progress(*, wanted: bool) -> Progress:
    """Return progress on standard error, or a silent one."""
    return Progress(sys.stderr if wanted else None)
