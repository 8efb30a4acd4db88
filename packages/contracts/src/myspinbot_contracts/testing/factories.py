"""Makes documents and messages from the examples: the same in every run.

Used by tests of one case, in which everything else should be ordinary.
"""

from typing import Any, TypeVar

from pydantic import MISSING, TypeAdapter

from myspinbot_contracts._generated.messages import Message
from myspinbot_contracts.documents.catalog import model
from myspinbot_contracts.documents.validation import validate
from myspinbot_contracts.testing.corpus import examples, name_of

M = TypeVar("M", bound=Message[Any])


def example(type_: Any, /, **properties: Any) -> Any:
    """Return a valid document: the first valid example of a type, with some properties changed.

    Args:
        type_: title, `$id` or model.
        properties: values of properties of the document; `MISSING` leaves one out.

    Raises:
        LookupError: no type has this name.
        TypeError: properties are passed for a type whose documents are not objects.
        ValidationFailed: with these properties the document is not valid.
    """
    title = name_of(type_)
    document = examples(title, valid=True)[0].document
    if not properties:
        return document
    if not isinstance(document, dict):
        raise TypeError(f"a document of the type {title} is not an object: it has no properties")
    changed = document | properties
    result = {name: value for name, value in changed.items() if value is not MISSING}
    validate(title, result)
    return result


def example_message(message: type[M], /, **properties: Any) -> M:
    """Return a message whose payload is `example(<its type>, **properties)`.

    Its attributes are the same each time, so that a test can compare whole messages.

    Raises:
        TypeError: the class is not a message of the contracts.
        ValidationFailed: with these properties the payload is not valid.
    """
    document = example(payload_of(message), **properties)
    return message(
        id="00000000-0000-4000-8000-000000000001",
        source="/testing",
        time="2026-01-15T09:30:00.000000Z",
        subject=document.get("job_id", "00000000-0000-4000-8000-000000000002"),
        data=to_model(payload_of(message), document),
    )


def payload_of(message: Any) -> Any:
    """Return the model of a message's payload.

    Raises:
        TypeError: the class is not a message of the contracts.
    """
    payload = getattr(message, "PAYLOAD", None)
    if payload is None:
        raise TypeError(f"{message!r} is not a message class such as RunHopMessage")
    return payload


def to_model(type_: Any, document: Any) -> Any:
    """Return a document as the model of its type."""
    return TypeAdapter(model(name_of(type_))).validate_python(document)
