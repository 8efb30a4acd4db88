"""Base of the generated messages: CloudEvents 1.0 whose payload is a model. Copied beside them.

On a stream the attributes are fields of the entry and the payload is JSON in the field `data`
(binary mode); on Pub/Sub the whole event is one JSON document (structured mode). Reading and
writing raise `MessageError`, never anything else.

`dataschema` tells the minor revision of the contract by which a payload was written: nothing for
the first, `?revision=N` from the second on. What a newer revision has added is kept and passed on;
from a sender that is no newer, it is an error. Who puts an object with such properties into a
message of its own says so with `&carries=newer`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Generic, Self, TypeVar, cast
from uuid import uuid4

from pydantic import ValidationError

from ..validators import Fault, faults
from .event import (
    CONTENT_TYPE,
    SPECVERSION,
    MessageError,
    check,
    dataschema_of,
    from_newer,
    missing,
    read_event,
    revision_of,
    text_fields,
)
from .model import Model
from .unknown import Unreadable, read, restore, unknown

T = TypeVar("T", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Generic[T]):
    """One event: its CloudEvents attributes, and its payload in `data`.

    `newer_revision` is the minor revision by which the sender wrote it, if that is newer than
    `REVISION`, which is ours; `carries_newer` then tells whether there may be more than that one
    knows. `brought_up` is the type and the revision of a message of an older major version that
    this one was made from, if that was newer than ours.
    """

    TYPE: ClassVar[str]
    DATASCHEMA: ClassVar[str]
    REVISION: ClassVar[int]
    CHANNEL: ClassVar[str]
    ADDRESS: ClassVar[str]
    PAYLOAD: ClassVar[type[Model]]

    id: str
    source: str
    time: str
    subject: str
    traceparent: str | None = None
    data: T
    newer_revision: int | None = None
    carries_newer: bool = False
    brought_up: tuple[str, int] | None = None

    @property
    def newer(self) -> tuple[str, int] | None:
        """What was sent by type and revision, if the sender's revision is newer than ours."""
        own = None if self.newer_revision is None else (self.TYPE, self.newer_revision)
        return own or self.brought_up

    @property
    def unknown(self) -> dict[str, Any]:
        """The properties of the payload that this revision does not know, by JSON pointer."""
        return unknown(self.data)

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
        return self._attributes(carries=bool(self.unknown))

    def _attributes(self, *, carries: bool) -> dict[str, str]:
        attributes = {
            "specversion": SPECVERSION,
            "id": self.id,
            "source": self.source,
            "type": self.TYPE,
            "time": self.time,
            "subject": self.subject,
            "dataschema": self._dataschema(carries=carries),
            "datacontenttype": CONTENT_TYPE,
        }
        if self.traceparent is not None:
            attributes["traceparent"] = self.traceparent
        check(attributes, self.TYPE)
        return attributes

    def to_fields(self) -> dict[str, str]:
        """The fields of a stream entry.

        Raises `MessageError` if an attribute or the payload is not valid.
        """
        document, carries = self._document()
        return {**self._attributes(carries=carries), "data": self._json(document)}

    def to_json(self) -> str:
        """The event as one JSON document.

        Raises `MessageError` if an attribute or the payload is not valid.
        """
        document, carries = self._document()
        return self._json({**self._attributes(carries=carries), "data": document})

    @classmethod
    def from_fields(
        cls, fields: Mapping[str, str] | Mapping[bytes, bytes] | Mapping[Any, Any]
    ) -> Self:
        """Read the fields of a stream entry. Raises `MessageError`."""
        texts = text_fields(fields)
        check(texts, cls.TYPE)
        if "data" not in texts:
            raise missing("data")
        return cls._build(texts, texts["data"])

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read an event that is one JSON document. Raises `MessageError`."""
        event = read_event(text)
        attributes = {name: value for name, value in event.items() if name != "data"}
        check(attributes, cls.TYPE)
        if "data" not in event:
            raise missing("data")
        try:
            payload = json.dumps(event["data"])
        except RecursionError as error:
            raise cls._not_json(text, str(error)) from error
        return cls._build(attributes, payload)

    @classmethod
    def _build(cls, attributes: Mapping[str, str], text: str) -> Self:
        revision, carries = revision_of(attributes["dataschema"], cls.DATASCHEMA)
        newer = revision > cls.REVISION
        try:
            data = cls._tolerated(text) if newer or carries else cls._payload(text)
        except MessageError as error:
            if newer:
                raise from_newer(error, cls.TYPE, revision, cls.REVISION) from error
            raise
        return cls(
            id=attributes["id"],
            source=attributes["source"],
            time=attributes["time"],
            subject=attributes["subject"],
            traceparent=attributes.get("traceparent"),
            data=data,
            newer_revision=revision if newer else None,
            carries_newer=newer and carries,
        )

    def _dataschema(self, *, carries: bool) -> str:
        if self.newer_revision is None:
            return dataschema_of(self.DATASCHEMA, self.REVISION, carries=carries)
        # What came from a newer sender says what that one said.
        return dataschema_of(self.DATASCHEMA, self.newer_revision, carries=self.carries_newer)

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
    def _tolerated(cls, text: str) -> T:
        """Read a payload in which there may be properties that are newer than we are."""
        try:
            return cast(T, cls.PAYLOAD.model_validate_json(text))
        except ValidationError as error:
            try:
                return cast(T, read(cls.PAYLOAD, json.loads(text)))
            except Unreadable as reason:
                raise cls._invalid(reason.fault) from None
            except (ValueError, RecursionError):
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

    def _document(self) -> tuple[dict[str, Any], bool]:
        """The payload, and whether there is something unknown in it."""
        # A model may have been changed since it was made: the validator judges what it holds now.
        try:
            document = self.data.model_dump(mode="json", warnings=False)
            found = faults(self.PAYLOAD, document)
        except (ValueError, TypeError, RecursionError) as error:
            raise self._unwritable(error) from error
        if found:
            raise self._invalid(found[0])
        return document, restore(self.data, document)

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
            f"the payload of {cls.TYPE} is not valid at {fault.pointer or 'the root'}",
            expected=fault.expected,
            found=fault.found,
            hint=fault.hint,
            pointer=fault.pointer,
        )
