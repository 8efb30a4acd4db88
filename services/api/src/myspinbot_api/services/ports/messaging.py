"""The ways out of the control plane: messages, progress, and the state of Redis itself.

Methods raise `RedisAway` while Redis does not answer, unless they say otherwise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """A message to be sent: on a stream as entry fields, on a channel as one document."""

    outbox_id: int
    channel: str
    job_id: str
    message: dict[str, Any]


class MessageSender(Protocol):
    """Sends messages to the streams and channels."""

    async def send(self, messages: Sequence[PendingMessage]) -> Mapping[int, str]:
        """Send messages in order; return the reason for each that can never be sent, by id."""


class OutboxNotifications(Protocol):
    """Tells when there may be something in the outbox."""

    async def wait(self, timeout_seconds: float) -> None:
        """Return when something was committed, or after the timeout. Never raises `RedisAway`."""


class DataMarker(Protocol):
    """Tells whether Redis still has its data."""

    async def is_whole(self) -> bool:
        """Return whether the commands of all unfinished jobs have reached this Redis."""

    async def begin(self) -> None:
        """Note that commands are about to be published again."""

    async def finish(self) -> bool:
        """Note that they were published; return False if the data was lost again meanwhile."""


class ProgressSink(Protocol):
    """Takes the progress of control nodes."""

    async def send(
        self, job_id: str, node_id: str, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Publish how far a node is. Progress may be lost, so this raises nothing."""
