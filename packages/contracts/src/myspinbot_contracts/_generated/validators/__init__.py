# @generated from schemas
# Do not edit: edit the source, then run `nox -s codegen`.
"""Checks documents by the compiled validators, which are imported on first use."""

from typing import Any

from ..support.validation import Invalid, ValidationFailed

__all__ = ["ValidationFailed", "is_valid", "validate"]


def validate(type_: Any, document: Any) -> None:
    """Check a JSON value by a type, given by its title or as the model itself.

    Raises `ValidationFailed` for the first fault, `LookupError` if there is no such type.
    """
    from .compiled import VALIDATORS

    title = type_ if isinstance(type_, str) else type_.__name__
    try:
        validator = VALIDATORS[title]
    except KeyError:
        raise LookupError(f"there is no type {title!r}") from None
    try:
        validator(document)
    except Invalid as error:
        raise ValidationFailed(title, error) from None


def is_valid(type_: Any, document: Any) -> bool:
    """Whether a JSON value is valid for a type. Raises `LookupError` if there is no such type."""
    try:
        validate(type_, document)
    except ValidationFailed:
        return False
    return True
