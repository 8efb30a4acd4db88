"""Draws strings with a length, a format and a pattern. Used by `documents`."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

CHARACTERS = st.characters(codec="utf-8")
"""All characters of UTF-8."""

_VISIBLE = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])
"""The characters that `.` matches in every regex engine; engines differ about line breaks."""

_EDGE = ("a", "ü", "🎬")
_SELDOM = 15
_UUIDS = ("00000000-0000-0000-0000-000000000000", "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11")


def strings(node: Mapping[str, Any]) -> st.SearchStrategy[str]:
    """Return a strategy for the valid strings of a schema of type string.

    The contracts use the formats `date`, `date-time` and `uuid` only.
    """
    shortest, longest = node.get("minLength", 0), node.get("maxLength")
    pattern = _python(node["pattern"]) if "pattern" in node else None
    if "format" in node:
        candidates = _FORMATS[node["format"]]
    elif pattern is not None:
        candidates = _matches(pattern)
    else:
        return _any_strings(shortest, longest)
    return candidates.filter(
        lambda text: (
            len(text) >= shortest
            and (longest is None or len(text) <= longest)
            and (pattern is None or pattern.search(text) is not None)
        )
    )


def _any_strings(shortest: int, longest: int | None) -> st.SearchStrategy[str]:
    """Return a strategy for strings without a pattern, also of the longest length."""
    drawn = st.text(CHARACTERS, min_size=shortest, max_size=longest)
    if longest is None:
        return drawn
    longest_ones = st.sampled_from([char * longest for char in _EDGE])
    # Rarely: they would be the largest part of a document and of the output of a failing test.
    return st.integers(0, _SELDOM).flatmap(
        lambda chance: longest_ones if chance == _SELDOM else drawn
    )


def _matches(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Return a strategy for strings that a pattern matches as a whole."""
    if all(pattern.fullmatch(text) for text in _UUIDS) and not pattern.fullmatch("a"):
        # One choice instead of one for each digit: documents contain many UUIDs.
        return st.uuids().map(str)
    return st.from_regex(pattern, fullmatch=True, alphabet=_VISIBLE)


def _python(pattern: str) -> re.Pattern[str]:
    """Compile a portable pattern for Python, where `$` also matches before a final line break."""
    ended = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\$", _end, pattern, flags=re.DOTALL)
    return re.compile(ended, re.ASCII)


def _end(match: re.Match[str]) -> str:
    return r"\Z" if match[0] == "$" else match[0]


def _instant(instant: datetime) -> str:
    return f"{instant.isoformat()}Z"


_FORMATS: Mapping[str, st.SearchStrategy[str]] = {
    "date": st.dates().map(str),
    "date-time": st.datetimes().map(_instant),
    "uuid": st.uuids().map(str),
}
