"""Writes `events.*`, which reads CloudEvents, for contracts with messages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.schema.asyncapi import Message
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.targets.ajv.js_modules import (
    KINDS,
    Kind,
    import_types,
    support,
    table,
    typed_table,
    write_modules,
)
from myspinbot_codegen.targets.message_versions import revision
from myspinbot_codegen.targets.typescript.js_syntax import quote

_EXPORTED = ("CHANNELS", "EVENTS", "parseEvent", "parseFields", "readEvent")


def write_events(contracts: Contracts, types: str | None) -> Iterator[tuple[str, str]]:
    """Yield each file with its path."""
    messages = {message.type: message for message in contracts.messages.values()}
    payloads = {
        type_: contracts.definitions[message.payload].name for type_, message in messages.items()
    }
    entries = {
        type_: f"{{ {', '.join(_facts(contracts, message))}, validate: validate{payloads[type_]} }}"
        for type_, message in messages.items()
    }
    channels = {channel["name"]: json.dumps(channel) for channel in _channels(contracts)}
    pattern = quote(FORMATS["date-time"].source)
    body = [
        f'const DATE_TIME = /* @__PURE__ */ new RegExp({pattern}, "u");\n',
        table("EVENTS", entries),
        table("CHANNELS", channels),
        support("events.js"),
    ]
    validators = {f"validate{name}" for name in payloads.values()}
    needs = {"validators": {"ValidationFailed", "explain", "parse", *validators}}
    yield from write_modules("events", body, _EXPORTED, needs)
    for kind in KINDS:
        typed = {type_: f"types.{name}" if types else "unknown" for type_, name in payloads.items()}
        text = "\n".join(
            _declarations(contracts, messages, typed, [*import_types(types, kind)], kind)
        )
        yield f"events.{kind.types}", text


def _declarations(
    contracts: Contracts,
    messages: Mapping[str, Message],
    typed: Mapping[str, str],
    imports: list[str],
    kind: Kind,
) -> Iterator[str]:
    yield from imports
    yield f'import type {{ Validator }} from "./validators.{kind.code}";\n'
    members = "".join(f"\n  {quote(type_)}: {typed[type_]};" for type_ in sorted(typed))
    yield "/** The payload of each CloudEvents type. */"
    yield f"export interface EventTypes {{{members}\n}}\n"
    yield "/** What is known of each CloudEvents type. */"
    entries = {
        type_: "{ "
        + "".join(f"readonly {fact}; " for fact in _facts(contracts, message))
        + f"readonly validate: Validator<{typed[type_]}> }}"
        for type_, message in messages.items()
    }
    yield typed_table("EVENTS", entries)
    yield "/** Streams and channels, and the types of the events that pass through them. */"
    channels = {channel["name"]: _literal_type(channel) for channel in _channels(contracts)}
    yield typed_table("CHANNELS", channels)
    yield support("events.d.ts")


def _facts(contracts: Contracts, message: Message) -> tuple[str, ...]:
    """Return the entries of a message in a table, which are its value as well as its type."""
    return (
        f"name: {quote(message.name)}",
        f"dataschema: {quote(contracts.ids[message.payload.path])}",
        f"revision: {json.dumps(revision(contracts.definitions[message.payload]))}",
    )


def _channels(contracts: Contracts) -> Iterator[dict[str, Any]]:
    for channel in contracts.channels:
        yield {
            "name": channel.name,
            "kind": channel.kind,
            "address": channel.address,
            "messages": [contracts.messages[name].type for name in channel.messages],
        }


def _literal_type(channel: Mapping[str, Any]) -> str:
    members = (
        f"readonly {name}: {'readonly ' if isinstance(value, list) else ''}{json.dumps(value)}"
        for name, value in channel.items()
    )
    return f"{{ {'; '.join(members)} }}"
