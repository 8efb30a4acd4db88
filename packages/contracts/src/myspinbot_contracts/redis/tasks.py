"""Ends asyncio tasks reliably. Used by the consumer and by the services."""

import asyncio
from collections.abc import Collection
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")

_CANCEL_AGAIN_SECONDS = 0.2


async def cancel_all(tasks: Collection[asyncio.Task[Any]]) -> list[BaseException]:
    """Cancel tasks until all have ended, and return the exceptions that they raised.

    One cancellation is not enough: `asyncio.wait_for` before Python 3.12 and `asyncio.timeout(0)`,
    which redis-py uses on pooled connections, can swallow it. So it is repeated.
    """
    unfinished = set(tasks)
    while unfinished:
        for task in unfinished:
            task.cancel()
        _, unfinished = await asyncio.wait(unfinished, timeout=_CANCEL_AGAIN_SECONDS)
    errors = [task.exception() for task in tasks if not task.cancelled()]
    return [error for error in errors if error is not None]


async def wait_uncancelled(task: asyncio.Task[T]) -> T:
    """Return the result of a task; a cancellation of the caller does not end the wait."""
    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait({task})
    return task.result()
