"""JSON pointers (RFC 6901). Used by every stage."""

from __future__ import annotations

from typing import Any


def escape_token(token: str | int) -> str:
    """Escape one reference token of a JSON pointer (RFC 6901)."""
    return str(token).replace("~", "~0").replace("/", "~1")


def tokens(pointer: str) -> list[str]:
    """The reference tokens of a JSON pointer, unescaped."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def join(pointer: str, *tokens: str | int) -> str:
    """Extend a JSON pointer."""
    return pointer + "".join("/" + escape_token(token) for token in tokens)


def lookup(document: Any, pointer: str) -> Any:
    """Follow a JSON pointer. Raises `LookupError` when it leads nowhere."""
    value = document
    for token in tokens(pointer):
        if isinstance(value, list):
            if not (token.isascii() and token.isdigit()):
                raise LookupError(token)
            value = value[int(token)]
        else:
            value = value[token]
    return value
