"""Suggests the name that a user may have meant."""

from __future__ import annotations

from collections.abc import Collection


def suggestion(name: str, known: Collection[str]) -> str:
    """Return a question with the most similar name, empty if none is similar."""
    from difflib import get_close_matches  # noqa: PLC0415  # only an error needs it

    close = get_close_matches(name.upper(), known, n=1)
    return f"Did you mean {close[0]}? " if close else ""
