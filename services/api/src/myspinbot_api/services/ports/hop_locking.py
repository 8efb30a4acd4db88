"""Locks that let one replica at a time run a control hop, however often its command arrives.

Every method raises `DatabaseAway` while the database does not answer.
"""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Protocol


class HopLock(Protocol):
    """The lock of a hop that runs here."""

    async def keep(self) -> bool:
        """Make sure that the lock is still ours; return False if another replica has it."""


class HopLocks(Protocol):
    """The locks of this process."""

    def holding(
        self, hop_id: str, lost: asyncio.Event
    ) -> AbstractAsyncContextManager[HopLock | None]:
        """Wait for the lock of a hop and hold it; give None if `lost` is set before."""
