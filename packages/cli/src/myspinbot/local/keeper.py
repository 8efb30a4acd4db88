"""Keeps one process of local mode running: starts it again when it ends unexpectedly.

Used by `myspinbot.local.local_platform`, one keeper for each server and service.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event, Thread
from typing import Literal

from myspinbot.local.running_server import RunningServer
from myspinbot.local.server_error import ServerError

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
"""Seconds between an end and the next start; the delay doubles each time."""

STEADY_AFTER = 60.0
"""Seconds after which a process counts as stable, and the delays start again."""

_POLL_EVERY = 0.2


@dataclass(frozen=True)
class Notice:
    """An event of a process, shown in the terminal."""

    name: str
    kind: Literal["starting", "ready", "crashed", "failed", "stopping", "stopped"]
    message: str = ""


Notify = Callable[[Notice], None]
"""Called with each notice, from any thread; must not block for long."""


class Keeper:
    """One process that runs until `stop()`."""

    def __init__(
        self,
        name: str,
        start: Callable[[], RunningServer],
        notify: Notify,
        after_restart: Callable[[], None] = lambda: None,
    ) -> None:
        """Prepare a process without starting it.

        Args:
            name: name of the process, for notices.
            start: starts the process and waits until it is ready.
            notify: called with each notice.
            after_restart: called when the process runs again after an unexpected end.
        """
        self.name = name
        self._start = start
        self._notify = notify
        self._after_restart = after_restart
        self._running: RunningServer | None = None
        self._stopping = Event()
        self._renewing = Event()
        self._thread = Thread(target=self._keep, name=f"keep-{name}", daemon=True)

    @property
    def url(self) -> str:
        """The address of the process, which must have been started."""
        if self._running is None:
            raise RuntimeError(f"{self.name} has not been started")
        return self._running.url

    def start(self) -> None:
        """Start the process, wait until it is ready, and keep it running.

        Raises:
            ServerError: the process could not be started.
        """
        began = time.monotonic()
        self._notify(Notice(self.name, "starting"))
        self._running = self._start()
        self._notify(Notice(self.name, "ready", f"{time.monotonic() - began:.1f} s"))
        self._thread.start()

    def renew(self) -> None:
        """End the process so that it starts again at once, with its new environment."""
        self._renewing.set()

    def stop(self) -> None:
        """End the process and return when it has ended. It may be called twice."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        if self._running is None:
            return
        self._notify(Notice(self.name, "stopping"))
        self._thread.join()
        self._running.stop()
        self._notify(Notice(self.name, "stopped"))

    def _keep(self) -> None:
        delays = _backoff()
        began = time.monotonic()
        while ended := self._wait_for_end():
            if time.monotonic() - began > STEADY_AFTER:
                delays = _backoff()
            code = ended.exit_code
            ended.stop()
            delay = 0.0
            if code is not None:
                delay = next(delays)
                self._notify(Notice(self.name, "crashed", _explain(code, delay)))
            while not self._stopping.wait(delay) and not self._restart():
                delay = next(delays)
            began = time.monotonic()

    def _wait_for_end(self) -> RunningServer | None:
        """Return the process when it has ended or must be renewed; None to stop."""
        while not self._stopping.wait(_POLL_EVERY):
            if self._running is None or not self._running.is_alive() or self._renewing.is_set():
                return self._running
        return None

    def _restart(self) -> bool:
        self._renewing.clear()
        try:
            self._running = self._start()
        except ServerError as error:
            if not self._stopping.is_set():
                self._notify(Notice(self.name, "failed", error.message))
            return False
        self._notify(Notice(self.name, "ready", "again"))
        self._after_restart()
        return True


def _backoff() -> Iterator[float]:
    delay = FIRST_DELAY
    while True:
        yield delay
        delay = min(2 * delay, LONGEST_DELAY)


def _explain(code: int, delay: float) -> str:
    end = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
    return f"{end}; starting it again in {delay:g} s"
