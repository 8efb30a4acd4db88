"""The closure of references: which nodes of a graph others lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, KeysView
from typing import TypeVar

T = TypeVar("T")


def reachable(starts: Iterable[T], successors: Callable[[T], Iterable[T]]) -> KeysView[T]:
    """Return the nodes that can be reached from some, these included, in a fixed order."""
    reached: dict[T, None] = {}
    waiting = list(starts)
    while waiting:
        node = waiting.pop()
        if node not in reached:
            reached[node] = None
            waiting += successors(node)
    return reached.keys()
