"""The specs of streams and channels: their address, and how their messages are decoded.

Producers, consumers and subscribers take one of these. The transport works with every message
class that has the few methods below: nothing here knows the generated classes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

M = TypeVar("M")
Raw = TypeVar("Raw")

DEFAULT_CLAIM_IDLE_MS = 5000
DEFAULT_MAX_DELIVERIES = 5

RawFields = Mapping[bytes, bytes]
"""The fields of a stream entry. Bytes, because a broken entry need not be UTF-8."""


class StreamMessage(Protocol):
    """A message that can be written to a stream."""

    def to_fields(self) -> Mapping[str, str]:
        """Return the entry's fields: CloudEvents attributes, and the payload as JSON in data."""
        ...


Newer = Callable[[M], tuple[str, int] | None]
"""Returns the type and revision of a message that is newer than its reader, otherwise None."""


def never_newer(_message: object) -> None:
    """Return None: a message without a revision is never newer than its reader."""


class FrameMessage(Protocol):
    """A message that can be published on a channel."""

    def to_json(self) -> str | bytes:
        """Return the CloudEvent in JSON structured mode."""
        ...


@dataclass(frozen=True)
class DeadEntry(Generic[M]):
    """An entry that is given up, and the reason.

    Attributes:
        stream: the stream of the entry.
        group: the consumer group that gave it up.
        entry_id: id of the entry.
        delivery_count: how often it was delivered.
        fields: its original fields.
        message: the decoded message; None if it cannot be decoded.
        code: `delivery_limit`, or the code of the decoding error.
        reason: why it is given up, as a sentence.
        cause: the decoding error, if there is one.
    """

    stream: str
    group: str
    entry_id: str
    delivery_count: int
    fields: RawFields
    message: M | None
    code: str
    reason: str
    cause: Exception | None


@dataclass(frozen=True)
class MessageSpec(Generic[Raw, M]):
    """The address of messages, and how they are decoded.

    Attributes:
        address: name of the stream, or template of the channels' names.
        decode: reads one message.
        undecodable: exceptions that `decode` raises for a message that can never be decoded. A
            stream entry with one is dead at once; any other exception is a failed attempt.
        newer: returns the type and revision of a message that is newer than its reader.
    """

    address: str
    decode: Callable[[Raw], M]
    undecodable: tuple[type[Exception], ...]
    newer: Newer[M] = never_newer


@dataclass(frozen=True)
class StreamSpec(MessageSpec[RawFields, M]):
    """A stream. All its consumers and producers need the same values.

    Attributes:
        group: consumer group; None for a broadcast stream, which every reader reads whole.
        dead_letter: stream for entries that are given up; None for a broadcast stream.
        encode_dead_letter: makes the entry of that stream.
        max_length: about so many entries are kept in a broadcast stream, where no group
            acknowledges them.
        claim_idle_ms: an entry whose claim was not renewed for this long is taken over by another
            consumer.
        max_deliveries: an entry is given up after so many attempts.
    """

    group: str | None = None
    dead_letter: str | None = None
    encode_dead_letter: Callable[[DeadEntry[M]], Mapping[str, str]] | None = None
    max_length: int | None = None
    claim_idle_ms: int = DEFAULT_CLAIM_IDLE_MS
    max_deliveries: int = DEFAULT_MAX_DELIVERIES


@dataclass(frozen=True)
class ChannelSpec(MessageSpec[bytes, M]):
    """A family of Pub/Sub channels, such as `myspinbot:progress:{job_id}`."""
