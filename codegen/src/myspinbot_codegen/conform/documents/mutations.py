"""Mutates documents without a schema: drops, adds, retypes, swaps or perturbs a part.

Used by `document_maker` for more documents, and by `counterexamples` for smaller ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

Path = tuple[str | int, ...]

_ODD_TEXTS = ("", "é", "\U0001f600", "\ud800", "a\n", " ", "1", "true", "null", "x" * 300, "\x00")
_ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.0, 0.5),
    *("", "1", [], {}, [None], 1e300),
)
_ODD_NUMBERS: tuple[Any, ...] = (0, -0.0, 1e-9, 1e300, 2**53, -1, math.inf, 0.1)


def nodes(document: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every value within a document, with its path."""
    yield path, document
    members: Iterator[tuple[str | int, Any]] = iter(())
    if isinstance(document, dict):
        members = iter(document.items())
    elif isinstance(document, list):
        members = iter(enumerate(document))
    for step, member in members:
        yield from nodes(member, (*path, step))


def replace_value(document: Any, path: Path, value: Any) -> Any:
    """Return a document with another value at a path."""
    if not path:
        return value
    step, *rest = path
    copy: Any = dict(document) if isinstance(document, dict) else list(document)
    copy[step] = replace_value(document[step], tuple(rest), value)
    return copy


def remove_value(document: Any, path: Path) -> Any:
    """Return a document without the member or item at a path, which is not empty."""
    *above, step = path
    parent = document
    for part in above:
        parent = parent[part]
    if isinstance(parent, dict):
        return replace_value(document, tuple(above), {k: v for k, v in parent.items() if k != step})
    index = int(step)
    return replace_value(document, tuple(above), [*parent[:index], *parent[index + 1 :]])


def mutate(document: Any, random: Random) -> Any:
    """Return a document that differs from this one in one or two locations."""
    for _ in range(random.choice((1, 1, 1, 2))):
        path, value = random.choice(list(nodes(document)))
        document = random.choice(_CHANGES)(document, path, value, random)
    return document


def _drop(document: Any, path: Path, value: Any, random: Random) -> Any:
    return remove_value(document, path) if path else _retype(document, path, value, random)


def _retype(document: Any, path: Path, _value: Any, random: Random) -> Any:
    return replace_value(document, path, random.choice(_ODD_VALUES))


def _wrap(document: Any, path: Path, value: Any, random: Random) -> Any:
    spellings: list[Any] = [[value], {"value": value}, str(value)]
    if type(value) is int and abs(value) < 2**53:
        spellings += [float(value)] * 3
    if isinstance(value, list) and value:
        spellings.append(value[0])
    return replace_value(document, path, random.choice(spellings))


def _swap(document: Any, path: Path, _value: Any, random: Random) -> Any:
    """Replace a part of the document by another part that does not contain it."""
    parts = [part for inner, part in nodes(document) if inner[: len(path)] != path]
    parts = [part for part in parts if not isinstance(part, dict | list) or len(str(part)) < 400]
    return replace_value(document, path, random.choice(parts)) if parts else document


def _perturb(document: Any, path: Path, value: Any, random: Random) -> Any:
    return replace_value(document, path, perturb(value, random))


def perturb(value: Any, random: Random) -> Any:
    """Return a value of the same type that differs slightly."""
    match value:
        case bool():
            return not value
        case int():
            return value + random.choice((-1, 1, 10, -100))
        case float():
            return random.choice((value + 1, value / 2, -value, *_ODD_NUMBERS))
        case str():
            return _perturbed_text(value, random)
        case list():
            items = list(value)
            if items and random.random() < 0.5:
                items.insert(random.randrange(len(items) + 1), random.choice(items))
            elif items:
                random.shuffle(items)
            else:
                items.append(random.choice(_ODD_VALUES))
            return items
        case dict():
            return _perturbed_object(value, random)
    return random.choice(_ODD_VALUES)


def _perturbed_text(text: str, random: Random) -> str:
    position = random.randrange(len(text) + 1)
    match random.randrange(6):
        case 0:
            return random.choice(_ODD_TEXTS)
        case 1:
            return text[:position] + random.choice(_ODD_TEXTS) + text[position:]
        case 2:
            return text.swapcase()
        case 3 if text:
            return text[: position - 1] + text[position:]
        case 4:
            return text + random.choice("aZ0-_ \n")
    if not text:
        return "a"
    position = min(position, len(text) - 1)
    return text[:position] + random.choice("0123456789abcz") + text[position + 1 :]


def _perturbed_object(value: dict[str, Any], random: Random) -> dict[str, Any]:
    names = ["extra", "", "a b", "__proto__", "constructor", "é", "\ud800", "toString"]
    if not value or random.random() < 0.4:
        member = random.choice([*value.values(), *_ODD_VALUES])
        return {**value, random.choice(names): member}
    old = random.choice(list(value))
    if random.random() < 0.5:
        # The order of members means nothing.
        return {**{k: v for k, v in value.items() if k != old}, old: value[old]}
    new = random.choice([old.upper(), f"{old}_", *names])
    return {new if key == old else key: member for key, member in value.items()}


_CHANGES: tuple[Callable[[Any, Path, Any, Random], Any], ...] = (
    _drop,
    _retype,
    _wrap,
    _swap,
    _perturb,
    _perturb,
    _perturb,
)
