"""Draws texts that have a length, a format and a pattern. Used by `documents`."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

CHARACTERS = st.characters(codec="utf-8")
"""Whatever UTF-8 can hold."""

_VISIBLE = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])
"""What `.` stands for in every engine; they differ about line breaks."""

_EDGE = ("a", "ü", "🎬")
_SELDOM = 15
_UUIDS = ("00000000-0000-0000-0000-000000000000", "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11")


def texts(node: Mapping[str, Any]) -> st.SearchStrategy[str]:
    """Return a strategy for the texts that a schema of type string is met by.

    A schema whose format is none of `date`, `date-time` and `uuid` cannot be among the contracts.
    """
    shortest, longest = node.get("minLength", 0), node.get("maxLength")
    pattern = _python(node["pattern"]) if "pattern" in node else None
    if "format" in node:
        found = _FORMATS[node["format"]]
    elif pattern is not None:
        found = _matching(pattern)
    else:
        return _plain(shortest, longest)
    return found.filter(
        lambda text: (
            len(text) >= shortest
            and (longest is None or len(text) <= longest)
            and (pattern is None or pattern.search(text) is not None)
        )
    )


def _plain(shortest: int, longest: int | None) -> st.SearchStrategy[str]:
    """Texts without a pattern; the longest, counted in code points, are among them."""
    drawn = st.text(CHARACTERS, min_size=shortest, max_size=longest)
    if longest is None:
        return drawn
    longest_ones = st.sampled_from([char * longest for char in _EDGE])
    # Seldom: they would make up most of a document, and of what a failing test shows.
    return st.integers(0, _SELDOM).flatmap(
        lambda chance: longest_ones if chance == _SELDOM else drawn
    )


def _matching(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that a pattern matches as a whole."""
    if all(pattern.fullmatch(text) for text in _UUIDS) and not pattern.fullmatch("a"):
        # A choice instead of one for each digit: documents are full of them.
        return st.uuids().map(str)
    return st.from_regex(pattern, fullmatch=True, alphabet=_VISIBLE)


def _python(pattern: str) -> re.Pattern[str]:
    """A portable pattern for Python, whose `$` would let a line break pass at the end."""
    ended = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\$", _end, pattern, flags=re.DOTALL)
    return re.compile(ended, re.ASCII)


def _end(found: re.Match[str]) -> str:
    return r"\Z" if found[0] == "$" else found[0]


def _instant(instant: datetime) -> str:
    return f"{instant.isoformat()}Z"


_FORMATS: Mapping[str, st.SearchStrategy[str]] = {
    "date": st.dates().map(str),
    "date-time": st.datetimes().map(_instant),
    "uuid": st.uuids().map(str),
}
