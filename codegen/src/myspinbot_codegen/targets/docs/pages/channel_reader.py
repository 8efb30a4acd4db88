"""Reads all that the AsyncAPI document says of channels and messages, for the page about them.

Used by the target and by `changes`. WebSockets and other channels that get no classes are told too.
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
class Carried:
    """A message on a channel; `payload` is the name of its type, None for one without a name."""

    name: str
    channel: str
    type: str | None
    description: str | None
    payload: str | None


@dataclass(frozen=True, slots=True)
class Operation:
    """Who sends to a channel or receives from it; `messages` are those that are meant."""

    name: str
    action: str
    description: str | None
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel: what it is, what it carries, who is at its ends, and its limits."""

    name: str
    title: str | None
    address: str | None
    kind: str
    description: str | None
    messages: tuple[Carried, ...]
    operations: tuple[Operation, ...]
    settings: Mapping[str, Any]
    servers: tuple[str, ...]
    parameters: Mapping[str, Mapping[str, Any]]


def channels(contracts: ir.Contracts) -> tuple[Channel, ...]:
    """All channels of the AsyncAPI document, none when there is no document."""
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
        for name, item in self._root.get("channels", {}).items():
            channel = dereference(self._root, item)
            members = {
                key: dereference(self._root, message)
                for key, message in channel.get("messages", {}).items()
            }
            messages = tuple(self._message(name, key, each) for key, each in members.items())
            names = [
                (each, made.name) for each, made in zip(members.values(), messages, strict=True)
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
                parameters={
                    key: dereference(self._root, each)
                    for key, each in channel.get("parameters", {}).items()
                },
            )

    def _message(self, channel: str, key: str, message: Mapping[str, Any]) -> Carried:
        name = message.get("name", key)
        known = self._contracts.messages.get(name)
        payload = known.payload if known else self._payload(message.get("payload"))
        return Carried(
            name=name,
            channel=channel,
            type=message.get(TYPE),
            description=message.get("description")
            or message.get("summary")
            or message.get("title"),
            payload=self._contracts.definitions[payload].name if payload else None,
        )

    def _payload(self, payload: Any) -> Key | None:
        """The type that a payload refers to."""
        ref = payload.get("$ref", "") if isinstance(payload, Mapping) else ""
        location, _, fragment = ref.partition("#")
        path = posixpath.normpath(posixpath.join(self._path.parent.as_posix(), unquote(location)))
        key = Key(PurePosixPath(path), unquote(fragment))
        return key if key in self._contracts.definitions else None

    def _servers(self, channel: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Names and protocols of the servers that a channel is on; on all, if it names none."""
        named = self._root.get("servers", {})
        chosen = [dereference(self._root, each) for each in channel.get("servers", [])]
        result = []
        for name, item in named.items():
            server = dereference(self._root, item)
            if not chosen or any(server is each for each in chosen):
                result.append((name, server.get("protocol", "")))
        return result

    def _operations(
        self, channel: Mapping[str, Any], names: list[tuple[Any, str]]
    ) -> Iterator[Operation]:
        for name, item in self._root.get("operations", {}).items():
            operation = dereference(self._root, item)
            if dereference(self._root, operation["channel"]) is not channel:
                continue
            meant = [dereference(self._root, each) for each in operation.get("messages", [])]
            yield Operation(
                name=name,
                action=operation["action"],
                description=operation.get("description")
                or operation.get("summary")
                or operation.get("title"),
                messages=tuple(
                    label
                    for message, label in names
                    if not meant or any(message is each for each in meant)
                ),
            )


_PROTOCOLS = {"ws": "WebSocket", "wss": "WebSocket", "http": "HTTP", "https": "HTTP"}


def _kind(channel: Mapping[str, Any], protocols: list[str]) -> str:
    if STREAM in channel:
        return "Redis stream"
    if PUBSUB in channel:
        return "Redis Pub/Sub"
    words = dict.fromkeys(_PROTOCOLS.get(each, each) for each in protocols if each)
    return " or ".join(words) or "channel"
