"""Writes Python strings and docstrings. Used by the targets that generate Python."""

from __future__ import annotations


def literal(value: str) -> str:
    """Return a string as a literal in double quotes."""
    body = (
        value.replace("\\", "\\\\")
        if value.isprintable()
        else value.encode("unicode_escape").decode("ascii")
    )
    return '"' + body.replace('"', '\\"') + '"'


def escape_docstring(text: str) -> str:
    """Return any text as it is written between the triple quotes of a docstring."""
    # A quote at the end would be read as part of the closing quotes.
    ending = '\\"' if text.endswith('"') else ""
    body = text.removesuffix('"').replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return printable(body, keep="\n") + ending


def printable(text: str, keep: str = "") -> str:
    """Return a text with escapes for invisible characters, such as line ends."""
    return "".join(
        char if char.isprintable() or char in keep else char.encode("unicode_escape").decode()
        for char in text
    )
