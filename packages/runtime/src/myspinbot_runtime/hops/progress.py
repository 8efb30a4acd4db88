"""Passes progress from a worker thread to the event loop, at a limited rate."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from types import TracebackType

INTERVAL_SECONDS = 0.2
"""Shortest time between two reports that are passed on."""


class ProgressReporter:
    """Passes on the newest report at most every `INTERVAL_SECONDS`, and always the last one.

    Reports in between are dropped: the contract allows it, and work that reports a thousand times a
    second must not become slower.
    """

    def __init__(self, send: Callable[[float, str | None], Awaitable[None]]) -> None:
        """Pass reports on to `send`, which is called in the event loop, one call at a time."""
        self._send = send
        self._loop = asyncio.get_running_loop()
        self._newest: tuple[float, str | None] | None = None
        self._changed = asyncio.Event()
        self._closed = False
        self._task: asyncio.Task[None] | None = None

    def report(self, fraction: float, message: str | None = None) -> None:
        """Record the progress, from 0 to 1. May be called from any thread."""
        self._loop.call_soon_threadsafe(self._take, min(1.0, max(0.0, fraction)), message)

    async def __aenter__(self) -> "ProgressReporter":
        """Start to pass reports on."""
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Pass on the last report, unless the block has raised, and stop."""
        # The loop runs callbacks in order: after this, the last report has arrived.
        await asyncio.sleep(0)
        self._closed = True
        self._changed.set()
        if self._task is not None:
            if error is not None:
                self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=error is not None)

    def _take(self, fraction: float, message: str | None) -> None:
        self._newest = (fraction, message)
        self._changed.set()

    async def _run(self) -> None:
        sent_at = 0.0
        while True:
            await self._changed.wait()
            wait = sent_at + INTERVAL_SECONDS - time.monotonic()
            if wait > 0 and not self._closed:
                await asyncio.sleep(wait)
            self._changed.clear()
            newest, self._newest = self._newest, None
            if newest is not None:
                await self._send(*newest)
                sent_at = time.monotonic()
            if self._closed:
                return
