"""The callbacks of a running engine: it reports its progress and asks whether to continue.

Every engine of this package takes `on_progress` and `should_stop` and wraps them in a `Control`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from myspinbot_worker.engines.preview.errors import Stopped

OnProgress = Callable[[float], None]
"""Gets the share of the work that is done, from 0.0 to 1.0; it never falls."""

ShouldStop = Callable[[], bool]
"""Called from the engine's thread between two pieces of work; must return at once.

A piece takes far less than 100 ms; only decoding one very large picture takes longer.
"""


def ignore_progress(_done: float) -> None:
    """Ignore progress."""


def never_stop() -> bool:
    """Let the engine finish."""
    return False


@dataclass(frozen=True, slots=True)
class Control:
    """The two callbacks of one run."""

    on_progress: OnProgress
    should_stop: ShouldStop

    def check(self) -> None:
        """Check whether the caller still needs the result.

        Raises:
            Stopped: it does not.
        """
        if self.should_stop():
            raise Stopped

    def advance(self, done: float) -> None:
        """Report that the share `done` of the work is finished, after `check`."""
        self.check()
        self.on_progress(min(1.0, max(0.0, done)))
