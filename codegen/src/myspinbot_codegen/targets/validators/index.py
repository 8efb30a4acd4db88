"""Writes `validators/__init__.py`, which imports the compiled module on first use."""

from __future__ import annotations

from myspinbot_codegen.targets.target import Request


def index_module(request: Request) -> str:
    """Return the text of the index."""
    opening = request.opening("Checks documents by the compiled validators, imported on first use.")
    return f'''{opening}\
from typing import Any

from ..support.validation import Fault

__all__ = ["Fault", "faults"]


def faults(type_: Any, document: Any) -> list[Fault]:
    """Everything that is wrong with a JSON value of a type; empty when it is valid.

    The type is given by its title, by its `$id`, or as the model itself.

    Raises:
        LookupError: there is none such.
    """
    from .compiled import VALIDATORS

    name = type_ if isinstance(type_, str) else type_.__name__
    try:
        validator = VALIDATORS[name]
    except KeyError:
        raise LookupError(f"there is no type {{name!r}}") from None
    return validator(document)

'''
