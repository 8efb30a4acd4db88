"""Base of the generated messages: CloudEvents 1.0 whose payload is a model. Copied beside them.

On a stream the attributes are fields of the entry and the payload is JSON in the field `data`
(binary mode); on Pub/Sub the whole event is one JSON document (structured mode). Reading and
writing raise `MessageError`, never anything else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Generic, Self, TypeVar, cast
from uuid import uuid4

from pydantic import ValidationError

from ..validators import Fault, faults
from .model import Model

T = TypeVar("T", bound=Model)

SPECVERSION = "1.0"
CONTENT_TYPE = "application/json"
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_TRACEPARENT = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)
_REQUIRED = (
    "specversion",
    "id",
    "source",
    "type",
    "time",
    "subject",
    "dataschema",
    "datacontenttype",
)


class MessageError(ValueError):
    """A message cannot be read or written. `code` is stable.

    `pointer` leads to the place in the payload, if any.

    Codes: `missing_attribute`, `invalid_attribute`, `unknown_type`, `unknown_channel`, `not_json`,
    `invalid_payload`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        expected: str,
        found: str,
        hint: str,
        pointer: str | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint
        self.pointer = pointer
        super().__init__(f"{code}: {message}: expected {expected}, found {found}. {hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Generic[T]):
    """One event: its CloudEvents attributes, and its payload in `data`."""

    TYPE: ClassVar[str]
    DATASCHEMA: ClassVar[str]
    CHANNEL: ClassVar[str]
    ADDRESS: ClassVar[str]
    PAYLOAD: ClassVar[type[Model]]

    id: str
    source: str
    time: str
    subject: str
    traceparent: str | None = None
    data: T

    @classmethod
    def create(
        cls,
        data: T,
        *,
        source: str,
        subject: str,
        id: str | None = None,  # noqa: A002  # the attribute's name in CloudEvents
        traceparent: str | None = None,
    ) -> Self:
        """Make a message that is sent now. A new `id` is made up if there is none."""
        now = datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        return cls(
            id=str(uuid4()) if id is None else id,
            source=source,
            time=now,
            subject=subject,
            traceparent=traceparent,
            data=data,
        )

    def attributes(self) -> dict[str, str]:
        """The CloudEvents attributes.

        Raises `MessageError` if one breaks the rules of CloudEvents.
        """
        attributes = {
            "specversion": SPECVERSION,
            "id": self.id,
            "source": self.source,
            "type": self.TYPE,
            "time": self.time,
            "subject": self.subject,
            "dataschema": self.DATASCHEMA,
            "datacontenttype": CONTENT_TYPE,
        }
        if self.traceparent is not None:
            attributes["traceparent"] = self.traceparent
        self._check(attributes)
        return attributes

    def to_fields(self) -> dict[str, str]:
        """The fields of a stream entry.

        Raises `MessageError` if an attribute or the payload is not valid.
        """
        document = self._document()
        return {**self.attributes(), "data": self._json(document)}

    def to_json(self) -> str:
        """The event as one JSON document.

        Raises `MessageError` if an attribute or the payload is not valid.
        """
        return self._json({**self.attributes(), "data": self._document()})

    @classmethod
    def from_fields(
        cls, fields: Mapping[str, str] | Mapping[bytes, bytes] | Mapping[Any, Any]
    ) -> Self:
        """Read the fields of a stream entry. Raises `MessageError`."""
        texts = text_fields(fields)
        cls._check(texts)
        if "data" not in texts:
            raise _missing("data")
        return cls._build(texts, cls._payload(texts["data"]))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read an event that is one JSON document. Raises `MessageError`."""
        event = read_event(text)
        attributes = {name: value for name, value in event.items() if name != "data"}
        cls._check(attributes)
        if "data" not in event:
            raise _missing("data")
        try:
            payload = json.dumps(event["data"])
        except RecursionError as error:
            raise cls._not_json(text, str(error)) from error
        return cls._build(attributes, cls._payload(payload))

    @classmethod
    def _build(cls, attributes: Mapping[str, str], data: T) -> Self:
        return cls(
            id=attributes["id"],
            source=attributes["source"],
            time=attributes["time"],
            subject=attributes["subject"],
            traceparent=attributes.get("traceparent"),
            data=data,
        )

    @classmethod
    def _payload(cls, text: str) -> T:
        """Read the payload.

        Model and validator agree, so the validator runs only to say what is wrong, and where.
        """
        try:
            return cast(T, cls.PAYLOAD.model_validate_json(text))
        except ValidationError as error:
            raise cls._explained(text, error) from None

    @classmethod
    def _explained(cls, text: str, error: ValidationError) -> MessageError:
        first = error.errors(include_url=False, include_input=False)[0]
        try:
            found = faults(cls.PAYLOAD, json.loads(text))
        except (ValueError, RecursionError) as reason:
            return cls._not_json(text, str(reason))
        if first["type"] == "json_invalid":
            return cls._not_json(text, first["msg"])
        if found:
            return cls._invalid(found[0])
        return MessageError(
            "invalid_payload",
            f"the payload of {cls.TYPE} cannot be read",
            expected=f"a {cls.PAYLOAD.__name__}",
            found=str(error)[:200],
            hint="The model and the validator disagree: please report this.",
            pointer="",
        )

    @classmethod
    def _not_json(cls, text: str | bytes, reason: str) -> MessageError:
        return MessageError(
            "not_json",
            f"the payload of {cls.TYPE} is not JSON: {reason[:120]}",
            expected="a JSON object",
            found=repr(text[:60]),
            hint="Write the payload as UTF-8 JSON into the field `data`.",
        )

    def _document(self) -> Any:
        # A model may have been changed since it was made: the validator judges what it holds now.
        try:
            document = self.data.model_dump(mode="json", warnings=False)
            found = faults(self.PAYLOAD, document)
        except (ValueError, TypeError, RecursionError) as error:
            raise self._unwritable(error) from error
        if found:
            raise self._invalid(found[0])
        return document

    @classmethod
    def _json(cls, value: Any) -> str:
        """The text of a JSON value, which UTF-8 can hold."""
        try:
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            text.encode()
        except (ValueError, TypeError, RecursionError) as error:
            raise cls._unwritable(error) from error
        return text

    @classmethod
    def _unwritable(cls, error: Exception) -> MessageError:
        return MessageError(
            "invalid_payload",
            f"the payload of {cls.TYPE} holds what JSON cannot say",
            expected=f"a {cls.PAYLOAD.__name__}",
            found=str(error)[:200],
            hint="Send values that are finite, short and without cycles.",
            pointer="",
        )

    @classmethod
    def _invalid(cls, fault: Fault) -> MessageError:
        return MessageError(
            "invalid_payload",
            f"the payload of {cls.TYPE} is not valid at {fault.pointer or '/'}",
            expected=fault.expected,
            found=fault.found,
            hint=fault.hint,
            pointer=fault.pointer,
        )

    @classmethod
    def _check(cls, attributes: Mapping[str, Any]) -> None:
        """Hold the attributes against CloudEvents 1.0 and against this type."""
        for name in _REQUIRED:
            if name not in attributes:
                raise _missing(name)
        for name in (*_REQUIRED, "traceparent"):
            value = attributes.get(name, "00")
            if not isinstance(value, str) or not value or not _is_text(value):
                raise _invalid(name, "text in UTF-8 that is not empty", value)
        fixed = {
            "specversion": SPECVERSION,
            "type": cls.TYPE,
            "dataschema": cls.DATASCHEMA,
            "datacontenttype": CONTENT_TYPE,
        }
        for name, expected in fixed.items():
            if attributes[name] != expected:
                code = "unknown_type" if name == "type" else "invalid_attribute"
                raise _invalid(name, repr(expected), attributes[name], code)
        if not _is_time(attributes["time"]):
            raise _invalid("time", "a date and time as in RFC 3339", attributes["time"])
        if any(char.isspace() or not char.isprintable() for char in attributes["source"]):
            raise _invalid("source", "a URI reference", attributes["source"])
        if "traceparent" in attributes and not _TRACEPARENT.fullmatch(attributes["traceparent"]):
            raise _invalid("traceparent", "a W3C trace context", attributes["traceparent"])


def text_fields(fields: Mapping[Any, Any]) -> dict[str, str]:
    """Fields of a stream entry as text; Redis clients may return bytes. Raises `MessageError`."""
    try:
        return {_text(name): _text(value) for name, value in fields.items()}
    except UnicodeDecodeError as error:
        raise MessageError(
            "invalid_attribute",
            "a field is not UTF-8",
            expected="UTF-8 text",
            found=repr(error.object[:60]),
            hint="Write every field of the entry as UTF-8.",
        ) from error


def read_event(text: str | bytes) -> dict[str, Any]:
    """Parse an event in structured mode. Raises `MessageError`."""
    try:
        event = json.loads(text)
    except (ValueError, RecursionError):
        event = None
    if not isinstance(event, dict):
        raise MessageError(
            "not_json",
            "the event is no JSON object",
            expected="a CloudEvents document",
            found=repr(text[:60]),
            hint="Send the event in the JSON format of CloudEvents 1.0.",
        )
    return event


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _is_text(value: str) -> bool:
    """Whether UTF-8 can hold it: half of a surrogate pair is no character."""
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_time(value: str) -> bool:
    if not _TIME.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _missing(name: str) -> MessageError:
    return MessageError(
        "missing_attribute",
        f"the event has no {name!r}",
        expected=f"the attribute {name!r}",
        found="nothing",
        hint="Write every required attribute of CloudEvents 1.0 as a field of the entry.",
    )


def _invalid(name: str, expected: str, found: Any, code: str = "invalid_attribute") -> MessageError:
    return MessageError(
        code,
        f"the attribute {name!r} is not valid",
        expected=expected,
        found=repr(found)[:120],
        hint="Mend the sender, or read the event with the message class of its type.",
    )
