"""Makes a counterexample as small as it gets, asking for each smaller one whether it still is one.

Used by `own`. Many are asked about at once, so that a judge in another process is asked seldom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .documents.mutate import nodes, removed, replaced
from .question import json_text

_MOST = 400
_ROUNDS = 60


def shrunk(document: Any, fails: Callable[[Sequence[Any]], Sequence[bool]]) -> Any:
    """The smallest document that still fails, by removing and simplifying one part at a time."""
    for _ in range(_ROUNDS):
        size = _size(document)
        smaller = sorted((item for item in _simpler(document) if _size(item) < size), key=_size)[
            :_MOST
        ]
        found = next((item for item, bad in zip(smaller, fails(smaller), strict=True) if bad), None)
        if found is None:
            return document
        document = found
    return document


def _size(document: Any) -> tuple[int, str]:
    text = json_text(document)
    return len(text), text


def _simpler(document: Any) -> Iterator[Any]:
    for path, value in nodes(document):
        if path:
            yield value
            yield removed(document, path)
        for simple in _simple_values(value):
            yield replaced(document, path, simple)


def _simple_values(value: Any) -> Iterator[Any]:
    match value:
        case bool() | None:
            return
        case int() | float():
            yield from (0, 1, 0.5)
        case str():
            yield from ("", "a", "0", value[: len(value) // 2], value[1:], value[:-1])
        case list():
            yield from ([], value[: len(value) // 2], value[len(value) // 2 :])
        case dict():
            yield {}
            for name in value:
                yield {"a" if key == name else key: member for key, member in value.items()}
            names = list(value)
            for half in (names[: len(names) // 2], names[len(names) // 2 :]):
                yield {name: value[name] for name in half}
