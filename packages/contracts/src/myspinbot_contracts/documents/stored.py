"""Reads and writes documents that a newer revision of the contracts may have written.

Used where what one service stores is read by another one, or by another version of itself: rows of
a database, hashes in Redis. Messages do the same by themselves, for they say which revision wrote
them; a stored document does not, so that only its writer was strict.
"""

from typing import Any, TypeVar

from pydantic import ValidationError

from myspinbot_contracts._generated.support.model import Model
from myspinbot_contracts._generated.support.unknown import Unreadable, read, unknown, whole
from myspinbot_contracts.documents.validation import ValidationFailed

M = TypeVar("M", bound=Model)


def read_stored(type_: type[M], document: Any) -> M:
    """Read a document; properties that this revision does not know stay with what they belong to.

    They are no fields of the models and are not dumped; `dump_stored` writes them, and so does any
    message that the model is put into.

    Args:
        type_: the model; an alias cannot keep anything.
        document: a JSON value. It is not changed.

    Raises:
        ValidationFailed: the document is not valid, whatever is unknown in it.
    """
    try:
        return type_.model_validate(document)
    except ValidationError:
        # Hardly ever: most of what is stored was written by what reads it.
        return _read(type_, document)


def _read(type_: type[M], document: Any) -> M:
    try:
        return read(type_, document)
    except Unreadable as error:
        raise ValidationFailed(type_.__name__, error.fault) from None


def dump_stored(model: Model) -> dict[str, Any]:
    """Return the document that a model stands for, with all that was unknown in it."""
    return whole(model)


def unknown_properties(model: Model) -> dict[str, Any]:
    """Return what was unknown in the document that a model was read from, by JSON pointer."""
    return unknown(model)
