"""Reads and writes stored documents, which a newer revision of the contracts may have written.

Used where a document is stored by one service and read by another one, or by another version of
the same service: rows of a database, hashes in Redis. Messages need none of this, because they
name the revision that wrote them.
"""

from typing import Any, TypeVar

from pydantic import ValidationError

from myspinbot_contracts._generated.support.model import Model
from myspinbot_contracts._generated.support.unknown import Unreadable, read, unknown, whole
from myspinbot_contracts.documents.validation import ValidationFailed

M = TypeVar("M", bound=Model)


def read_stored(type_: type[M], document: Any) -> M:
    """Read a document; properties that this revision does not know stay with their object.

    They are not fields of the models, and `model_dump` leaves them out. `dump_stored` writes them,
    and so does every message that contains the model.

    Args:
        type_: the model; an alias cannot keep unknown properties.
        document: a JSON value. It is not changed.

    Raises:
        ValidationFailed: the document is not valid, even without its unknown properties.
    """
    try:
        return type_.model_validate(document)
    except ValidationError:
        # Rare: most documents are read by the version that wrote them.
        return _read(type_, document)


def _read(type_: type[M], document: Any) -> M:
    try:
        return read(type_, document)
    except Unreadable as error:
        raise ValidationFailed(type_.__name__, error.fault) from None


def dump_stored(model: Model) -> dict[str, Any]:
    """Return the document of a model, with its unknown properties."""
    return whole(model)


def unknown_properties(model: Model) -> dict[str, Any]:
    """Return the unknown properties of the document that a model was read from, by JSON pointer."""
    return unknown(model)
