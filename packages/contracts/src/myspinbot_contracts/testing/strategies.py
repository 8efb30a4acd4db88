"""Hypothesis strategies for every type and message of the contracts.

Used by property tests. They draw all documents that a writer may send: with and without optional
properties, every branch of a union, values at their limits. A number without a fraction is drawn as
an integer, never as `1.0`: our writers do not send that.
"""

from dataclasses import dataclass
from typing import Any, Literal, TypeVar, overload

from hypothesis import strategies as st

from myspinbot_contracts._generated.messages import Message
from myspinbot_contracts.documents.validation import ValidationFailed, validation_errors
from myspinbot_contracts.testing.corpus import name_of
from myspinbot_contracts.testing.documents import documents
from myspinbot_contracts.testing.factories import payload_of, to_model
from myspinbot_contracts.testing.mutations import mutations

M = TypeVar("M", bound=Message[Any])

_IDS = st.uuids(version=4).map(str)
_HEX = "0123456789abcdef"
_TRACES = st.builds(
    "00-{}-{}-01".format,
    st.text(_HEX, min_size=32, max_size=32).filter(lambda text: text.strip("0")),
    st.text(_HEX, min_size=16, max_size=16).filter(lambda text: text.strip("0")),
)


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that is not valid, and its first error."""

    document: Any
    error: ValidationFailed


@overload
def strategy(type_: Any, *, invalid: Literal[False] = False) -> st.SearchStrategy[Any]: ...
@overload
def strategy(type_: Any, *, invalid: Literal[True]) -> st.SearchStrategy[Refused]: ...
def strategy(type_: Any, *, invalid: bool = False) -> st.SearchStrategy[Any]:
    """Return a strategy for valid or invalid documents of a type.

    Args:
        type_: title, `$id` or model.
        invalid: draw `Refused` documents: valid ones with a change that makes them invalid.

    Raises:
        LookupError: no type has this name.
    """
    title = name_of(type_)
    if not invalid:
        return documents(title)
    return (
        documents(title)
        .flatmap(mutations)
        .map(lambda document: (document, validation_errors(title, document)))
        .filter(lambda pair: pair[1])
        .map(lambda pair: Refused(pair[0], pair[1][0]))
    )


def models(type_: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of the Python type: models, or values of an alias.

    Raises:
        LookupError: no type has this name.
    """
    title = name_of(type_)
    return documents(title).map(lambda document: to_model(title, document))


def messages(message: type[M]) -> st.SearchStrategy[M]:
    """Return a strategy for messages of a class, such as `RunHopMessage`, with their attributes.

    The subject is the job of the payload, if it names one.

    Raises:
        TypeError: the class is not a message of the contracts.
    """
    payload = payload_of(message)

    def build(document: Any, id_: str, subject: str, time: str, trace: str | None) -> M:
        return message(
            id=id_,
            source="/testing",
            time=time,
            subject=document.get("job_id", subject),
            traceparent=trace,
            data=to_model(payload, document),
        )

    return st.builds(
        build, documents(name_of(payload)), _IDS, _IDS, documents("Timestamp"), st.none() | _TRACES
    )
