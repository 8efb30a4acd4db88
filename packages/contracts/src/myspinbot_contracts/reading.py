"""Reads documents whose type is known by name: as typed values, or as a list of everything wrong.

For code that takes the type from data, such as a capability's manifest or a route's table. Code that
knows its type uses the model itself.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._generated.validators import Fault, faults, validate
from .catalog import title_of

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from ._generated.models import ErrorInfo


def parse(title_or_id: str, document: Any) -> Any:
    """Return a document as its type: a model, or a plain value where the type is no object.

    Raises:
        ValidationFailed: the document is not valid.
        LookupError: there is no such type.
    """
    title = title_of(title_or_id)
    validate(title, document)
    return _adapter(title).validate_python(document)


def validation_errors(
    title_or_id: str, document: Any, *, prefix: str = ""
) -> "list[ErrorInfo]":
    """Return everything that is wrong with a document; an empty list means that it is valid.

    Args:
        title_or_id: the type.
        document: a JSON value.
        prefix: JSON pointer of the document within a larger one, for the errors' pointers.

    Raises:
        LookupError: there is no such type.
    """
    return [_error_info(fault, prefix) for fault in faults(title_or_id, document)]


def _error_info(fault: Fault, prefix: str) -> "ErrorInfo":
    from ._generated.models import ErrorInfo  # noqa: PLC0415  # a model is loaded when it is needed

    return ErrorInfo(
        code="".join(f"_{char.lower()}" if char.isupper() else char for char in fault.rule),
        message=f"Expected {fault.expected}, found {fault.found}.",
        expected=fault.expected,
        found=fault.found,
        hint=fault.hint,
        pointer=(prefix + fault.pointer)[:1000],
    )


@cache
def _adapter(title: str) -> "TypeAdapter[Any]":
    from pydantic import TypeAdapter  # noqa: PLC0415  # as above

    return TypeAdapter(getattr(import_module("._generated.models", __package__), title))
