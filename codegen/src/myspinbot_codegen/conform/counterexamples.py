"""Shrinks counterexamples: tries smaller documents and keeps those that still fail.

Used by `judge_panel`. Documents are tried in batches, because a judge may be another process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from myspinbot_codegen.conform.documents.mutations import nodes, remove_value, replace_value
from myspinbot_codegen.judges.question import json_text

_BATCH = 100
_MOST = 300
_ROUNDS = 40


def shrink(document: Any, fails: Callable[[Sequence[Any]], Sequence[bool]]) -> Any:
    """Return a minimal failing document, by removing and simplifying one part at a time."""
    for _ in range(_ROUNDS):
        smaller = _smaller(document, fails)
        if smaller is None:
            return document
        (document,) = smaller
    return document


def _smaller(document: Any, fails: Callable[[Sequence[Any]], Sequence[bool]]) -> tuple[Any] | None:
    """Return the first smaller document that still fails, smallest first; None if there is none."""
    size = _size(document)
    sized = {_size(simpler): simpler for simpler in _simpler(document)}
    candidates = [sized[key] for key in sorted(key for key in sized if key < size)[:_MOST]]
    for start in range(0, len(candidates), _BATCH):
        batch = candidates[start : start + _BATCH]
        for candidate, failing in zip(batch, fails(batch), strict=True):
            if failing:
                return (candidate,)
    return None


def _size(document: Any) -> tuple[int, str]:
    text = json_text(document)
    return len(text), text


def _simpler(document: Any) -> Iterator[Any]:
    for path, value in nodes(document):
        if path:
            yield value
            yield remove_value(document, path)
        for simple in _simple_values(value):
            yield replace_value(document, path, simple)


def _simple_values(value: Any) -> Iterator[Any]:
    match value:
        case bool() | None:
            return
        case int() | float():
            yield from (0, 1, 0.5)
        case str():
            yield from ("", "a", "0", value[: len(value) // 2], value[1:], value[:-1])
        case list():
            yield from value
            yield from ([], value[: len(value) // 2], value[len(value) // 2 :])
        case dict():
            yield from value.values()
            yield {}
            for name in value:
                yield {"a" if key == name else key: member for key, member in value.items()}
            names = list(value)
            for half in (names[: len(names) // 2], names[len(names) // 2 :]):
                yield {name: value[name] for name in half}
