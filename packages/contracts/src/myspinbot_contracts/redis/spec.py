"""What the transport must know of a stream or channel: its address, and how its messages decode.

Producers, consumers and subscribers take one of these. Everything in here is structural, so the
transport works with any message class that has the few methods named below.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

M = TypeVar("M")

DEFAULT_CLAIM_IDLE_MS = 5000
DEFAULT_MAX_DELIVERIES = 5

RawFields = Mapping[bytes, bytes]
"""A stream entry as Redis has it. Bytes, because a poisonous entry need not be UTF-8."""


class StreamMessage(Protocol):
    """A message that can be written to a stream."""

    def to_fields(self) -> Mapping[str, str]:
        """Return the entry's fields: CloudEvents attributes, and the payload as JSON in data."""
        ...


Newer = Callable[[M], tuple[str, int] | None]
"""Tells the type and the revision of a message if these are newer than what its reader knows."""


def never_newer(_message: object) -> None:
    """Messages without revisions are none newer than their reader."""


class FrameMessage(Protocol):
    """A message that can be published on a channel."""

    def to_json(self) -> str | bytes:
        """Return the CloudEvent in JSON structured mode."""
        ...


@dataclass(frozen=True)
class DeadEntry(Generic[M]):
    """An entry that is given up, with the reason; what the dead-letter stream is told.

    ``code`` is ``delivery_limit`` or the decoding error's own code. ``message`` is None if the
    entry does not decode; ``fields`` are the original ones in both cases; ``cause`` is
    that decoding error.
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
class StreamSpec(Generic[M]):
    """A stream, as its consumers and producers share it; all of them need the same values.

    ``undecodable`` lists what ``decode`` raises for an entry that will never decode: such an
    entry is dead at once. Any other exception counts as a failed attempt. ``group`` and
    ``dead_letter`` are None for a broadcast stream, which every reader reads whole; that one is
    kept to about ``max_length`` entries, as nobody acknowledges them. An entry whose claim was
    not renewed for ``claim_idle_ms`` is taken over by another consumer; after
    ``max_deliveries`` attempts it is given up.
    """

    address: str
    decode: Callable[[RawFields], M]
    undecodable: tuple[type[Exception], ...]
    newer: Newer[M] = never_newer
    group: str | None = None
    dead_letter: str | None = None
    encode_dead_letter: Callable[[DeadEntry[M]], Mapping[str, str]] | None = None
    max_length: int | None = None
    claim_idle_ms: int = DEFAULT_CLAIM_IDLE_MS
    max_deliveries: int = DEFAULT_MAX_DELIVERIES


@dataclass(frozen=True)
class ChannelSpec(Generic[M]):
    """A Pub/Sub channel family, such as ``myspinbot:progress:{job_id}``."""

    address: str
    decode: Callable[[bytes], M]
    undecodable: tuple[type[Exception], ...]
    newer: Newer[M] = never_newer
