"""What a channel is: where its messages go and how they are consumed.

Copied beside the generated table of channels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A stream, a Pub/Sub channel or another channel. Times are in milliseconds.

    None means there is no such limit.
    """

    name: str
    address: str
    kind: Literal["stream", "pubsub", "other"]
    messages: tuple[str, ...] = ()
    consumer_group: str | None = None
    dead_letter: str | None = None
    max_deliveries: int | None = None
    claim_idle_ms: int | None = None
    max_length: int | None = None

    def at(self, **parameters: str) -> str:
        """The address with its parameters filled in. Raises `KeyError` for one that is missing."""
        return self.address.format_map(parameters)
