"""What CloudEvents 1.0 asks of an event, and the error of all that is wrong with one.

Copied beside the generated messages, which read and write events with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

SPECVERSION = "1.0"
CONTENT_TYPE = "application/json"
_CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_TIME = re.compile(
    rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[Tt]{_CLOCK}:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+-]{_CLOCK})"
)
# White space and control characters: what Python takes for printable changes with its version.
_NO_URI = re.compile("[\\s\\x00-\\x1f\\x7f-\\x9f\\ufeff]")
_TRACEPARENT = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)
_REVISION = re.compile(r"\?revision=([1-9][0-9]{0,8})(&carries=newer)?")
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

    `pointer` leads to the place in the payload, if any. `newer` has the type of the message and
    the revision by which its sender wrote it, if that is newer than what the reader has.

    Codes: `missing_attribute`, `invalid_attribute`, `unknown_type`, `unknown_channel`, `not_json`,
    `invalid_payload`; of messages of an older major version also `no_upcaster`, `upcast_failed`.
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
        newer: tuple[str, int] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint
        self.pointer = pointer
        self.newer = newer
        super().__init__(f"{code}: {message}: expected {expected}, found {found}. {hint}")


def check(attributes: Mapping[str, Any], type_: str) -> None:
    """Hold the attributes against CloudEvents 1.0 and against a type. Raises `MessageError`."""
    for name in _REQUIRED:
        if name not in attributes:
            raise missing(name)
    for name in (*_REQUIRED, "traceparent"):
        value = attributes.get(name, "00")
        if not isinstance(value, str) or not value or not _is_text(value):
            raise invalid(name, "text in UTF-8 that is not empty", value)
    fixed = {
        "specversion": SPECVERSION,
        "type": type_,
        "datacontenttype": CONTENT_TYPE,
    }
    for name, expected in fixed.items():
        if attributes[name] != expected:
            code = "unknown_type" if name == "type" else "invalid_attribute"
            raise invalid(name, repr(expected), attributes[name], code)
    if not _is_time(attributes["time"]):
        raise invalid("time", "a date and time as in RFC 3339", attributes["time"])
    if _NO_URI.search(attributes["source"]):
        raise invalid("source", "a URI reference", attributes["source"])
    if "traceparent" in attributes and not _TRACEPARENT.fullmatch(attributes["traceparent"]):
        raise invalid("traceparent", "a W3C trace context", attributes["traceparent"])


def revision_of(dataschema: str, schema_id: str) -> tuple[int, bool]:
    """The revision that a payload was written by, and whether it carries what is newer still.

    Raises `MessageError` if the payload is one of another contract.
    """
    if dataschema == schema_id:
        return 1, False
    if dataschema.startswith(schema_id) and (
        found := _REVISION.fullmatch(dataschema, len(schema_id))
    ):
        return int(found[1]), found[2] is not None
    expected = f"{schema_id!r}, followed by `?revision=N` from revision 2 on"
    raise invalid("dataschema", expected, dataschema)


def dataschema_of(schema_id: str, revision: int, *, carries: bool) -> str:
    """The attribute `dataschema`, as `revision_of` reads it."""
    if carries:
        return f"{schema_id}?revision={revision}&carries=newer"
    return schema_id if revision == 1 else f"{schema_id}?revision={revision}"


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
    found = _TIME.fullmatch(value)
    if found is None:
        return False
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return False
    return True


def from_newer(error: MessageError, type_: str, revision: int, known: int) -> MessageError:
    """The same error of a message that was written by a newer revision than the one we know."""
    return MessageError(
        error.code,
        error.message,
        expected=error.expected,
        found=error.found,
        hint=(
            f"The sender has revision {revision} of this contract, and this reader {known}. "
            "Upgrade the reader; if that does not help, mend the sender."
        ),
        pointer=error.pointer,
        newer=(type_, revision),
    )


def missing(name: str) -> MessageError:
    """The error of an attribute that is not there."""
    return MessageError(
        "missing_attribute",
        f"the event has no {name!r}",
        expected=f"the attribute {name!r}",
        found="nothing",
        hint="Write every required attribute of CloudEvents 1.0 as a field of the entry.",
    )


def invalid(name: str, expected: str, found: Any, code: str = "invalid_attribute") -> MessageError:
    """The error of an attribute that says something else than it should."""
    return MessageError(
        code,
        f"the attribute {name!r} is not valid",
        expected=expected,
        found=repr(found)[:120],
        hint="Mend the sender, or read the event with the message class of its type.",
    )
