"""Keeps the background loops of the service running, and stops them in order.

A loop that raises is logged and started again after a pause, so that no loop stops unnoticed while
the process runs. The readiness probe shows the loops that are down. A loop that returns has ended.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from myspinbot_contracts.redis.tasks import cancel_all

logger = structlog.get_logger(__name__)

_FIRST_PAUSE_SECONDS = 0.2
_LONGEST_PAUSE_SECONDS = 10.0
_STEADY_SECONDS = 60.0


class LoopsDown(Exception):
    """Some background loops have failed and wait for their restart."""

    code = "loops_down"


class Supervisor:
    """Runs loops until `stop`."""

    def __init__(self) -> None:
        """Start without any loop."""
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._down: set[str] = set()

    def start(self, name: str, loop: Callable[[], Awaitable[None]]) -> None:
        """Run a loop from now on; `loop` is called again each time it has failed."""
        self._tasks[name] = asyncio.create_task(self._keep_going(name, loop), name=name)

    async def stop(self, *names: str) -> None:
        """Cancel these loops, or all, and wait for their end."""
        tasks = [self._tasks.pop(name) for name in names or tuple(self._tasks)]
        await cancel_all(tasks)

    async def probe(self) -> None:
        """Check that all loops run.

        Raises:
            LoopsDown: some loops do not run.
        """
        if self._down:
            raise LoopsDown(", ".join(sorted(self._down)))

    async def _keep_going(self, name: str, loop: Callable[[], Awaitable[None]]) -> None:
        clock = asyncio.get_running_loop().time
        pause = _FIRST_PAUSE_SECONDS
        # Not a retry of one call: a loop that has run steadily starts over with a short pause.
        while True:
            started = clock()
            try:
                await loop()
                return
            except Exception:
                logger.exception("loop_failed", loop=name)
            if clock() - started > _STEADY_SECONDS:
                pause = _FIRST_PAUSE_SECONDS
            self._down.add(name)
            await asyncio.sleep(pause)
            self._down.discard(name)
            pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
