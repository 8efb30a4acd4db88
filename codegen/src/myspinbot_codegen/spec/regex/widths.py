"""The lengths of the strings that a pattern matches."""

from __future__ import annotations

import math
from functools import cache

from myspinbot_codegen.spec.regex.flatten import Row, flat
from myspinbot_codegen.spec.regex.syntax import (
    Alternation,
    CharacterClass,
    Literal,
    Mark,
    Node,
    Repeat,
    Sequence,
)


@cache
def lengths(pattern: str) -> tuple[float, float]:
    """Return the length of the shortest and of the longest string that a pattern is found in.

    Raises:
        NotPortable: Engines would read a part of the pattern differently, or not at all.
    """
    row = flat(pattern)
    shortest, longest = _row_widths(row)
    is_whole = len(row) > 0 and row[0] is Mark.START and row[-1] is Mark.END
    return shortest, longest if is_whole else math.inf


def _row_widths(row: Row) -> tuple[float, float]:
    widths = [_widths(node) for node in row]
    return sum(least for least, _ in widths), sum(most for _, most in widths)


def _widths(node: Node) -> tuple[float, float]:
    """The least and the most characters that a node matches."""
    match node:
        case Literal() | CharacterClass():
            return 1, 1
        case Sequence(row):
            return _row_widths(row)
        case Repeat(inner, least, most):
            shortest, longest = _widths(inner)
            times = math.inf if most is None else most
            # Infinity times nothing is not a number.
            return shortest * least, longest * times if longest and times else 0
        case Alternation(branches):
            widths = [_widths(branch) for branch in branches]
            return min(least for least, _ in widths), max(most for _, most in widths)
    return 0, 0
