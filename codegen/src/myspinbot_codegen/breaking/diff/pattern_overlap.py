"""Compares patterns without trying strings: which exclude each other, and which cover others.

Used by the comparison. False means that it is not plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.spec.regex.flatten import flat
from myspinbot_codegen.spec.regex.syntax import Literal, Mark, Node, Repeat


@cache
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(portable(pattern).python)


def matches(pattern: str, text: str) -> bool:
    """Return whether a string matches an ECMA pattern."""
    return _regex(pattern).search(text) is not None


def covers(wide: str, narrow: str) -> bool:
    """Return whether all strings that match the narrow pattern match the wide one."""
    outer, inner = _ends(wide), _ends(narrow)
    return (
        wide == narrow
        or outer.empty
        or (outer.is_prefix and inner.prefix is not None and inner.prefix.startswith(outer.first))
        or (outer.is_suffix and inner.suffix is not None and inner.suffix.endswith(outer.last))
    )


def matches_everything(pattern: str) -> bool:
    """Return whether every string matches a pattern."""
    return _ends(pattern).empty


def disjoint_patterns(left: str, right: str) -> bool:
    """Return whether no string matches both patterns."""
    first, second = _ends(left), _ends(right)
    return _differ(first.prefix, second.prefix) or _differ(
        _mirror(first.suffix), _mirror(second.suffix)
    )


@dataclass(frozen=True, slots=True)
class _Ends:
    """The beginning and the end of all strings that match; None where they are free."""

    prefix: str | None
    suffix: str | None
    empty: bool
    length: int

    @property
    def first(self) -> str:
        return self.prefix or ""

    @property
    def last(self) -> str:
        return self.suffix or ""

    @property
    def is_prefix(self) -> bool:
        return self.prefix is not None and self.length == len(self.prefix) + 1

    @property
    def is_suffix(self) -> bool:
        return self.suffix is not None and self.length == len(self.suffix) + 1


@cache
def _ends(pattern: str) -> _Ends:
    row = flat(pattern)
    begins = len(row) > 0 and row[0] is Mark.START
    ends = len(row) > 0 and row[-1] is Mark.END
    suffix = _literals(reversed(row[:-1]))[::-1] if ends else None
    return _Ends(_literals(row[1:]) if begins else None, suffix, _is_empty(row), len(row))


def _literals(nodes: Iterable[Node]) -> str:
    literals = takewhile(lambda node: isinstance(node, Literal), nodes)
    return "".join(node.char for node in literals if isinstance(node, Literal))


def _is_empty(row: Iterable[Node]) -> bool:
    """Return whether the pattern matches the empty string at the start of every string."""
    return all(node is Mark.START or (isinstance(node, Repeat) and node.least == 0) for node in row)


def _differ(left: str | None, right: str | None) -> bool:
    if left is None or right is None:
        return False
    length = min(len(left), len(right))
    return left[:length] != right[:length]


def _mirror(text: str | None) -> str | None:
    return None if text is None else text[::-1]
