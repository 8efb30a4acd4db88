"""What can be told about patterns without trying texts: which go together, and which hold others.

Used by the comparison. An answer of "no" means that it is not plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.spec.regex.flatten import flat
from myspinbot_codegen.spec.regex.syntax import End, Literal, Node, Repeat, Start


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(portable(pattern).python)


def matches(pattern: str, text: str) -> bool:
    """Whether an ECMA pattern is found in a text."""
    return _compiled(pattern).search(text) is not None


def covers(wide: str, narrow: str) -> bool:
    """Whether a pattern is plainly found wherever another one is."""
    outer, inner = _ends(wide), _ends(narrow)
    return (
        wide == narrow
        or outer.empty
        or (outer.only_prefix and inner.prefix is not None and inner.prefix.startswith(outer.first))
        or (outer.only_suffix and inner.suffix is not None and inner.suffix.endswith(outer.last))
    )


def everywhere(pattern: str) -> bool:
    """Whether a pattern is plainly found in every text."""
    return _ends(pattern).empty


def apart(one: str, two: str) -> bool:
    """Whether there is plainly no text that both patterns are found in."""
    first, second = _ends(one), _ends(two)
    return _differ(first.prefix, second.prefix) or _differ(
        _reversed(first.suffix), _reversed(second.suffix)
    )


@dataclass(frozen=True, slots=True)
class _Ends:
    """What texts begin and end with; None where that is free."""

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
    def only_prefix(self) -> bool:
        return self.prefix is not None and self.length == len(self.prefix) + 1

    @property
    def only_suffix(self) -> bool:
        return self.suffix is not None and self.length == len(self.suffix) + 1


@cache
def _ends(pattern: str) -> _Ends:
    row = flat(pattern)
    begins = len(row) > 0 and isinstance(row[0], Start)
    ends = len(row) > 0 and isinstance(row[-1], End)
    suffix = _literals(reversed(row[:-1]))[::-1] if ends else None
    return _Ends(_literals(row[1:]) if begins else None, suffix, _is_empty(row), len(row))


def _literals(nodes: Iterable[Node]) -> str:
    literals = takewhile(lambda node: isinstance(node, Literal), nodes)
    return "".join(node.char for node in literals if isinstance(node, Literal))


def _is_empty(row: Iterable[Node]) -> bool:
    """Return whether the pattern is found in the empty string at the start of every string."""
    return all(
        isinstance(node, Start) or (isinstance(node, Repeat) and node.least == 0) for node in row
    )


def _differ(one: str | None, two: str | None) -> bool:
    if one is None or two is None:
        return False
    length = min(len(one), len(two))
    return one[:length] != two[:length]


def _reversed(text: str | None) -> str | None:
    return None if text is None else text[::-1]
