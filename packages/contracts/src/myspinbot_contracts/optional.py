"""Reads optional properties of models.

A property that was not sent is `MISSING`, which is not the same as null. Type checkers narrow
`if job.error is not MISSING`; these two functions are for expressions.
"""

from typing import TypeGuard, TypeVar

from pydantic import MISSING

T = TypeVar("T")
D = TypeVar("D")


def present(value: T | MISSING) -> TypeGuard[T]:
    """Return whether a property was sent."""
    return value is not MISSING


def given(value: T | MISSING, default: D) -> T | D:
    """Return the value of a property, or `default` if it was not sent."""
    return default if value is MISSING else value
