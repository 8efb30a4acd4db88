"""Reads channels and messages from the AsyncAPI document, for the pages about them.

WebSockets, and other channels without generated classes, are included.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.asyncapi import PUBSUB, STREAM, TYPE, dereference
from myspinbot_codegen.schema.resolver import Key


@dataclass(frozen=True, slots=True)
class ChannelMessage:
    """A message on a channel; `payload` is the name of its type, None for one without a name."""

    name: str
    channel: str
    type: str | None
    description: str | None
    payload: str | None


@dataclass(frozen=True, slots=True)
class Operation:
    """A sender to a channel or a receiver from it; `messages` are the names of its messages."""

    name: str
    action: str
    description: str | None
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel with its messages, its operations and its settings."""

    name: str
    title: str | None
    address: str | None
    kind: str
    description: str | None
    messages: tuple[ChannelMessage, ...]
    operations: tuple[Operation, ...]
    settings: Mapping[str, Any]
    servers: tuple[str, ...]
    parameters: Mapping[str, Mapping[str, Any]]


def read_channels(contracts: ir.Contracts) -> tuple[Channel, ...]:
    """Return all channels of the AsyncAPI document, none without a document."""
    if contracts.asyncapi is None:
        return ()
    reader = _Reader(contracts, contracts.asyncapi.path, contracts.asyncapi.data)
    return tuple(reader.channels())


class _Reader:
    def __init__(self, contracts: ir.Contracts, path: PurePosixPath, root: Any) -> None:
        self._contracts = contracts
        self._path = path
        self._root = root

    def channels(self) -> Iterator[Channel]:
        for name, channel in self._read_all(self._root, "channels").items():
            members = self._read_all(channel, "messages")
            messages = tuple(self._message(name, key, each) for key, each in members.items())
            names = [
                (member, message.name)
                for member, message in zip(members.values(), messages, strict=True)
            ]
            servers = self._servers(channel)
            yield Channel(
                name=name,
                title=channel.get("title"),
                address=channel.get("address"),
                kind=_kind(channel, [protocol for _, protocol in servers]),
                description=channel.get("description") or channel.get("summary"),
                messages=messages,
                operations=tuple(self._operations(channel, names)),
                settings=channel.get(STREAM) or channel.get(PUBSUB) or channel.get("bindings", {}),
                servers=tuple(server for server, _ in servers),
                parameters=self._read_all(channel, "parameters"),
            )

    def _read_all(self, holder: Mapping[str, Any], member: str) -> dict[str, Any]:
        """Return the objects in a member by their names, without references."""
        return {
            name: dereference(self._root, each) for name, each in holder.get(member, {}).items()
        }

    def _message(self, channel: str, key: str, message: Mapping[str, Any]) -> ChannelMessage:
        name = message.get("name", key)
        known = self._contracts.messages.get(name)
        payload = known.payload if known else self._payload(message.get("payload"))
        return ChannelMessage(
            name=name,
            channel=channel,
            type=message.get(TYPE),
            description=_describe(message),
            payload=self._contracts.definitions[payload].name if payload else None,
        )

    def _payload(self, payload: Any) -> Key | None:
        """Return the key of the type that a payload refers to."""
        ref = payload.get("$ref", "") if isinstance(payload, Mapping) else ""
        location, _, fragment = ref.partition("#")
        path = posixpath.normpath(posixpath.join(self._path.parent.as_posix(), unquote(location)))
        key = Key(PurePosixPath(path), unquote(fragment))
        return key if key in self._contracts.definitions else None

    def _servers(self, channel: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Return the names and protocols of a channel's servers: all servers if it names none."""
        chosen = [dereference(self._root, each) for each in channel.get("servers", [])]
        return [
            (name, server.get("protocol", ""))
            for name, server in self._read_all(self._root, "servers").items()
            if not chosen or any(server is each for each in chosen)
        ]

    def _operations(
        self, channel: Mapping[str, Any], names: list[tuple[Any, str]]
    ) -> Iterator[Operation]:
        for name, operation in self._read_all(self._root, "operations").items():
            if dereference(self._root, operation["channel"]) is not channel:
                continue
            listed = [dereference(self._root, each) for each in operation.get("messages", [])]
            yield Operation(
                name=name,
                action=operation["action"],
                description=_describe(operation),
                messages=tuple(
                    label
                    for message, label in names
                    if not listed or any(message is each for each in listed)
                ),
            )


def _describe(part: Mapping[str, Any]) -> str | None:
    return part.get("description") or part.get("summary") or part.get("title")


_PROTOCOLS = {"ws": "WebSocket", "wss": "WebSocket", "http": "HTTP", "https": "HTTP"}


def _kind(channel: Mapping[str, Any], protocols: list[str]) -> str:
    if STREAM in channel:
        return "Redis stream"
    if PUBSUB in channel:
        return "Redis Pub/Sub"
    words = dict.fromkeys(_PROTOCOLS.get(each, each) for each in protocols if each)
    return " or ".join(words) or "channel"
