"""Errors of the preview engines: an unusable input, or a stop.

Raised by every module of this package; the worker turns them into the failure of a node.
"""

from __future__ import annotations


class MediaError(Exception):
    """An input that cannot be used.

    Attributes:
        code: The stable name of the error, such as `audio_undecodable`.
        message: The error in one sentence.
        expected: An input that would be accepted.
        found: The input instead.
        hint: How to fix it.
    """

    def __init__(self, code: str, message: str, *, expected: str, found: str, hint: str) -> None:
        super().__init__(f"{message} Expected {expected}, found {found}. {hint}")
        self.code = code
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint


class Stopped(Exception):
    """The caller's `should_stop` returned true; nothing was made, and no files remain."""
