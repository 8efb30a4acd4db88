"""Writes `validators/__init__.py`, which loads the compiled module when it is first used."""

from __future__ import annotations

from ..base import Request


def index_module(request: Request) -> str:
    """The text of the index."""
    return f'''{request.header()}"""Checks documents by the compiled validators, which are imported on first use."""

from typing import Any

from ..support.validation import Fault, ValidationFailed

__all__ = ["Fault", "ValidationFailed", "faults", "is_valid", "validate"]


def validate(type_: Any, document: Any) -> None:
    """Check a JSON value. Raises `ValidationFailed` with its first fault; for the rest see `faults`."""
    for fault in faults(type_, document):
        raise ValidationFailed(_name(type_), fault)


def is_valid(type_: Any, document: Any) -> bool:
    """Whether a JSON value is valid for a type, which is given as for `faults`."""
    return not faults(type_, document)


def faults(type_: Any, document: Any) -> list[Fault]:
    """Everything that is wrong with a JSON value of a type; empty when it is valid.

    The type is given by its title, by its `$id`, or as the model itself. Raises `LookupError` if there is none such.
    """
    from .compiled import VALIDATORS

    name = _name(type_)
    try:
        validator = VALIDATORS[name]
    except KeyError:
        raise LookupError(f"there is no type {{name!r}}") from None
    return validator(document)


def _name(type_: Any) -> str:
    return str(type_ if isinstance(type_, str) else type_.__name__)
'''
