"""The properties of files that lint rules rely on."""

from __future__ import annotations

from enum import Flag, auto


class Precondition(Flag):
    """A property of a file that rules rely on. A rule skips the files that do not have it.

    Attributes:
        WELL_FORMED: The file is a schema of a known dialect, or a valid AsyncAPI document.
        SAFE_NUMBERS: Every language holds its numbers exactly.
        LOWERABLE: Its patterns, formats and secrets mean the same to every target.
        RESOLVED: Its references lead to schemas, and so do the references of these.
        TERMINATING: Following its references comes to an end.
    """

    NONE = 0
    WELL_FORMED = auto()
    SAFE_NUMBERS = auto()
    LOWERABLE = auto()
    RESOLVED = auto()
    TERMINATING = auto()
    CANONICAL = WELL_FORMED | RESOLVED | TERMINATING
    COMPLETE = CANONICAL | SAFE_NUMBERS | LOWERABLE
