"""Ends tasks for certain. Used wherever something is started in the background."""

import asyncio
from typing import Any

_AGAIN_SECONDS = 0.2


async def cancel_and_wait(*tasks: asyncio.Task[Any]) -> None:
    """Cancel tasks and return when all have ended; what they raise is of no more interest.

    Before Python 3.12 `asyncio.wait_for`, which psycopg waits with, swallows a cancellation that
    comes just as the wait is over. Therefore it is sent again until it has its effect.
    """
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=_AGAIN_SECONDS)
    for task in tasks:
        if not task.cancelled():
            # Reading it keeps asyncio from warning of it.
            task.exception()
