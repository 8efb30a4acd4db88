"""The syntax tree of portable patterns."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Mark(Enum):
    """A node without parts: the start and the end of the string, and any character of a line."""

    START = "^"
    END = "$"
    DOT = "."


@dataclass(frozen=True, slots=True)
class Literal:
    """One character that matches itself."""

    char: str


@dataclass(frozen=True, slots=True)
class Range:
    """The characters from `low` to `high` in a class."""

    low: str
    high: str

    def __contains__(self, char: str) -> bool:
        return self.low <= char <= self.high


@dataclass(frozen=True, slots=True)
class CharacterClass:
    """One character of a class, or one outside it. Its members are characters and ranges."""

    members: tuple[str | Range, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """A node that matches from `least` to `most` times in a row; None is any number of times.

    `quantifier` is the translation of the quantifier: `+` and `{1,}` mean the same.
    """

    node: Node
    least: int
    most: int | None
    quantifier: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Nodes that match one after the other."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Alternation:
    """Branches of which one matches: `|`."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A node in parentheses."""

    node: Node


Node = Mark | Literal | CharacterClass | Repeat | Sequence | Alternation | Group

DIGIT = (Range("0", "9"),)
WORD = (Range("A", "Z"), Range("a", "z"), Range("0", "9"), "_")
LINE_TERMINATORS = ("\n", "\r", "\u2028", "\u2029")
