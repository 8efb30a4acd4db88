"""Knows whether anything of a hop is at work, or all that is left waits for its next attempt.

Used by the hop runner: a hop that only waits need not hold a place that another one could use.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

SHORT_WAIT_SECONDS = 2.0
"""Waits up to this are slept through: putting a hop down and taking it up costs about as much."""


class HopResting(Exception):  # a turn of events, not a fault
    """Nothing of the hop can go on before a wait is over.

    Attributes:
        seconds: what is left of the shortest wait.
    """

    def __init__(self, seconds: float) -> None:
        """Carry the wait."""
        super().__init__(f"the next attempt begins in {seconds:.1f} s")
        self.seconds = seconds


class Pauses:
    """The waits of one run of a hop. An exception ends the run, and the counting with it."""

    def __init__(self, *, may_rest: bool) -> None:
        """Watch a hop that may rest, or just let its nodes wait."""
        self._may_rest = may_rest
        self._at_work = 0
        self._ends: dict[str, float] = {}

    @contextmanager
    def working(self) -> Iterator[None]:
        """Count a node as at work within the block, but for its pauses.

        Raises:
            HopResting: the block ended well, and every other node waits.
        """
        self._at_work += 1
        yield
        self._at_work -= 1
        self._rest_if_idle()

    async def pause(self, node_id: str, seconds: float) -> None:
        """Wait before the next attempt of a node.

        Raises:
            HopResting: every other node waits, too.
        """
        clock = asyncio.get_running_loop().time
        self._ends[node_id] = clock() + seconds
        self._at_work -= 1
        # Also so that nodes which begin at this moment have begun.
        await asyncio.sleep(min(seconds, SHORT_WAIT_SECONDS))
        self._rest_if_idle()
        await asyncio.sleep(self._ends[node_id] - clock())
        del self._ends[node_id]
        self._at_work += 1

    def _rest_if_idle(self) -> None:
        if not self._may_rest or self._at_work or not self._ends:
            return
        seconds = min(self._ends.values()) - asyncio.get_running_loop().time()
        if seconds > SHORT_WAIT_SECONDS:
            raise HopResting(seconds)
