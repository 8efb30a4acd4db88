"""Collects values of a key while an earlier batch of that key is being applied.

Used by the event recorder: events of one job that arrive together become one transaction, in the
order of their arrival, and jobs do not wait for each other.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@dataclass(slots=True)
class _Batch(Generic[T]):
    values: list[T] = field(default_factory=list)
    done: bool = False
    error: BaseException | None = None


@dataclass(slots=True)
class _Queue(Generic[T]):
    open: _Batch[T] = field(default_factory=_Batch)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Batches(Generic[K, T]):
    """Applies batches, one at a time for each key."""

    def __init__(self, apply: Callable[[K, Sequence[T]], Awaitable[None]]) -> None:
        """Apply each batch with this function."""
        self._apply = apply
        self._queues: dict[K, _Queue[T]] = {}

    async def add(self, key: K, value: T) -> None:
        """Apply a value, together with others; return when that is done.

        Raises:
            Exception: the function raised this for the batch of the value.
        """
        queue = self._queues.setdefault(key, _Queue())
        batch = queue.open
        batch.values.append(value)
        queue.waiting += 1
        try:
            async with queue.lock:
                if not batch.done:
                    await self._close(key, queue, batch)
        finally:
            queue.waiting -= 1
            if queue.waiting == 0:
                del self._queues[key]
        if batch.error is not None:
            raise batch.error

    async def _close(self, key: K, queue: _Queue[T], batch: _Batch[T]) -> None:
        queue.open = _Batch()
        batch.done = True
        try:
            await self._apply(key, batch.values)
        except asyncio.CancelledError:
            batch.error = RuntimeError("the transaction was cancelled")
            raise
        except Exception as error:  # noqa: BLE001  # raised again for each value, in `add`
            batch.error = error
