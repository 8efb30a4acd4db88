"""Detects that all unfinished nodes of a hop wait for their next attempt.

Used by the hop runner: a hop that only waits should not use a slot that another hop could use.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

SHORT_WAIT_SECONDS = 2.0
"""The hop stays in its slot for waits up to this: putting it aside costs about as much."""


class HopResting(Exception):
    """No node of the hop can continue before a wait is over. This is not an error.

    Attributes:
        seconds: remaining seconds of the shortest wait.
    """

    def __init__(self, seconds: float) -> None:
        """Keep the wait."""
        super().__init__(f"the next attempt begins in {seconds:.1f} s")
        self.seconds = seconds


class Pauses:
    """The waits of one run of a hop. An exception ends the run together with this object."""

    def __init__(self, *, may_rest: bool) -> None:
        """Keep the waits of a hop; without `may_rest` its nodes wait in their slot."""
        self._may_rest = may_rest
        self._working = 0
        self._ends: dict[str, float] = {}

    @contextmanager
    def working(self) -> Iterator[None]:
        """Count a node as working within the block, except for its pauses.

        Raises:
            HopResting: the block has ended without an exception, and every other node waits.
        """
        self._working += 1
        yield
        self._working -= 1
        self._rest_if_idle()

    async def pause(self, node_id: str, seconds: float) -> None:
        """Wait before the next attempt of a node.

        Raises:
            HopResting: all other nodes wait, too.
        """
        clock = asyncio.get_running_loop().time
        self._ends[node_id] = clock() + seconds
        self._working -= 1
        # Even for a short time, so that nodes which start at this moment have started.
        await asyncio.sleep(min(seconds, SHORT_WAIT_SECONDS))
        self._rest_if_idle()
        await asyncio.sleep(self._ends[node_id] - clock())
        del self._ends[node_id]
        self._working += 1

    def _rest_if_idle(self) -> None:
        if not self._may_rest or self._working or not self._ends:
            return
        seconds = min(self._ends.values()) - asyncio.get_running_loop().time()
        if seconds > SHORT_WAIT_SECONDS:
            raise HopResting(seconds)
