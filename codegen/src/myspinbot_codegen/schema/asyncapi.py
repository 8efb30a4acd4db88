"""Reads channels and messages out of an AsyncAPI 3.0 document.

Used by `lower`, and by the lint rules for AsyncAPI.

A channel is a Redis stream (`x-redis-stream`), a Redis Pub/Sub channel (`x-redis-pubsub`), or
neither; only messages of the first two become classes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from myspinbot_codegen.schema.resolver import Key, Resolver
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import lookup

STREAM = "x-redis-stream"
PUBSUB = "x-redis-pubsub"


@dataclass(frozen=True, slots=True)
class Channel:
    """A stream, Pub/Sub channel or other channel of the AsyncAPI document."""

    name: str
    address: str
    kind: str
    description: str | None
    messages: tuple[str, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the AsyncAPI document: its CloudEvents type and the type of its payload."""

    name: str
    type: str
    description: str | None
    payload: Key


TYPE = "x-cloudevents-type"
STREAM_SETTINGS = {
    "claim_idle_ms": int,
    "consumer_group": str,
    "dead_letter": str,
    "max_deliveries": int,
    "max_length": int,
}


def channels_and_messages(
    document: Document, resolver: Resolver
) -> tuple[tuple[Channel, ...], Mapping[str, Message]]:
    """Return the channels in their order, and the messages of streams and Pub/Sub by name."""
    channels: list[Channel] = []
    messages: dict[str, Message] = {}
    for name, channel in document.data.get("channels", {}).items():
        kind = "stream" if STREAM in channel else "pubsub" if PUBSUB in channel else "other"
        members = [
            dereference(document.data, message) for message in channel.get("messages", {}).values()
        ]
        if kind != "other":
            messages |= {
                message["name"]: _message(document, message, resolver) for message in members
            }
        channels.append(
            Channel(
                name=name,
                address=channel["address"],
                kind=kind,
                description=channel.get("description") or channel.get("title"),
                messages=tuple(message["name"] for message in members) if kind != "other" else (),
                settings=channel.get(STREAM, {}),
            )
        )
    return tuple(channels), messages


def dereference(root: Any, value: Any) -> Any:
    """Follow references within the document.

    Raises:
        LookupError: A reference leads nowhere, or back to itself. `TypeError` and `ValueError` mean
            the same.
    """
    seen: set[str] = set()
    while isinstance(value, dict) and str(ref := value.get("$ref", "")).startswith("#"):
        if ref in seen:
            raise LookupError(ref)
        seen.add(ref)
        value = lookup(root, ref[1:])
    return value


def snake(name: str) -> str:
    """Return the module name of a message: its name in snake_case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _message(document: Document, message: Mapping[str, Any], resolver: Resolver) -> Message:
    return Message(
        name=message["name"],
        type=message[TYPE],
        description=message.get("description") or message.get("summary"),
        payload=resolver.resolve(document.path, message["payload"]["$ref"]),
    )
