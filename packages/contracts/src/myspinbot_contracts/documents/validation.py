"""Checks documents against the contracts without building models.

Used wherever a document is received.
"""

from typing import TYPE_CHECKING, Any

from myspinbot_contracts._generated.validators import Fault, faults
from myspinbot_contracts.documents.catalog import title_of

if TYPE_CHECKING:
    from myspinbot_contracts._generated.models import ErrorInfo


class ValidationFailed(ValueError):
    """A document is not valid for its type.

    Attributes:
        code: always `validation_failed`.
        rule: the JSON Schema keyword that is broken, such as `required`.
        pointer: JSON pointer (RFC 6901) to the invalid value.
        expected: description of a valid value.
        found: description of the invalid value.
        hint: how to fix it.
        message: all of this in one sentence.
    """

    code = "validation_failed"

    def __init__(self, name: str, fault: Fault) -> None:
        self.rule = fault.rule
        self.pointer = fault.pointer
        self.expected = fault.expected
        self.found = fault.found
        self.hint = fault.hint
        location = f" at {fault.pointer}" if fault.path else ""
        self.message = (
            f"Not a valid {name}{location}: expected {fault.expected}, found {fault.found}."
        )
        super().__init__(self.message)

    def to_error_info(self, prefix: str = "") -> "ErrorInfo":
        """Return the error as an `ErrorInfo` whose code is the broken rule in snake_case.

        Args:
            prefix: JSON pointer of the document within a larger one; begins the error's pointer.
        """
        from myspinbot_contracts.error_info import make_error  # noqa: PLC0415  # loads models, so only when it is needed

        return make_error(
            "".join(f"_{char.lower()}" if char.isupper() else char for char in self.rule),
            self.message,
            expected=self.expected,
            found=self.found,
            hint=self.hint,
            pointer=prefix + self.pointer,
        )


def validation_errors(type_: Any, document: Any) -> list[ValidationFailed]:
    """Return every error of a document; an empty list means that it is valid.

    Args:
        type_: the type's title or `$id`, or the model itself.
        document: a JSON value.

    Raises:
        LookupError: no type has this title or `$id`.
    """
    name = title_of(type_) if isinstance(type_, str) else type_.__name__
    return [ValidationFailed(name, fault) for fault in faults(type_, document)]


def validate(type_: Any, document: Any) -> None:
    """Check a document; the arguments are those of `validation_errors`.

    Raises:
        ValidationFailed: the document is not valid; this is its first error.
        LookupError: no type has this title or `$id`.
    """
    for error in validation_errors(type_, document):
        raise error


def is_valid(type_: Any, document: Any) -> bool:
    """Return whether a document is valid; the arguments are those of `validation_errors`.

    Raises:
        LookupError: no type has this title or `$id`.
    """
    return not faults(type_, document)
