"""Parses a JSON text into parts that keep offsets and raw scalars. Used by layout and edits.

`json` would lose the notation of numbers and escapes, and their offsets.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SCALAR = re.compile(r"[^\s,\]}]+")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, boolean or null, with its offsets and its raw text."""

    start: int
    end: int
    raw: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an object: the offset of its key, the raw key, and its value."""

    start: int
    raw: str
    value: Part

    @property
    def key(self) -> str:
        """The key as a string."""
        return str(json.loads(self.raw))


@dataclass(frozen=True, slots=True)
class Object:
    """The members of an object, in the order of the text."""

    start: int
    end: int
    members: tuple[Member, ...]

    def member(self, key: str) -> Member | None:
        """Return the member with a key."""
        return next((member for member in self.members if member.key == key), None)


@dataclass(frozen=True, slots=True)
class Array:
    """The items of an array."""

    start: int
    end: int
    items: tuple[Part, ...]


Part = Scalar | Object | Array


def parts(text: str) -> Part:
    """Parse a text that is known to be strict JSON."""
    return _value(text, _skip(text, 0))


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _skip(text: str, position: int) -> int:
    return _end(_SPACE, text, position)


def _value(text: str, start: int) -> Part:
    match text[start]:
        case "{":
            return _object(text, start)
        case "[":
            return _array(text, start)
        case '"':
            end = _end(_STRING, text, start)
        case _:
            end = _end(_SCALAR, text, start)
    return Scalar(start, end, text[start:end])


def _object(text: str, start: int) -> Object:
    members: list[Member] = []
    position = _skip(text, start + 1)
    while text[position] != "}":
        end = _end(_STRING, text, position)
        value = _value(text, _skip(text, _skip(text, end) + 1))
        members.append(Member(position, text[position:end], value))
        position = _after_comma(text, value.end)
    return Object(start, position + 1, tuple(members))


def _array(text: str, start: int) -> Array:
    items: list[Part] = []
    position = _skip(text, start + 1)
    while text[position] != "]":
        items.append(_value(text, position))
        position = _after_comma(text, items[-1].end)
    return Array(start, position + 1, tuple(items))


def _after_comma(text: str, position: int) -> int:
    position = _skip(text, position)
    return _skip(text, position + 1) if text[position] == "," else position
