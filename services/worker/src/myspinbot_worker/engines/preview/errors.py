"""What can go wrong in the preview engines: an unusable input, or a wish to stop.

Raised by every module of this package; the worker turns them into the failure of a node.
"""

from __future__ import annotations


class MediaError(Exception):
    """An input that no picture, speech or video can be made from.

    Attributes:
        code: The name of the fault, stable and searchable, such as `audio_undecodable`.
        message: What is wrong, in one sentence.
        expected: What would have been accepted.
        found: What was given instead.
        hint: What to do about it.
    """

    def __init__(self, code: str, message: str, *, expected: str, found: str, hint: str) -> None:
        super().__init__(f"{message} Expected {expected}, found {found}. {hint}")
        self.code = code
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint


class Stopped(Exception):
    """The caller's `should_stop` said yes; nothing was made and nothing is left behind."""
