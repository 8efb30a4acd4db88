"""Writes `events.*`, which reads CloudEvents by the validators. Used by the target.

Only where the contracts have messages.
"""

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
    modules,
    support,
    table,
    typed_table,
)
from myspinbot_codegen.targets.message_versions import revision
from myspinbot_codegen.targets.typescript.js_syntax import quoted

_EXPORTED = ("CHANNELS", "EVENTS", "parseEvent", "parseFields", "readEvent")


def events(contracts: Contracts, types: str | None) -> Iterator[tuple[str, str]]:
    """Each file by its path."""
    messages = {item.type: item for item in contracts.messages.values()}
    payloads = {type_: contracts.definitions[item.payload].name for type_, item in messages.items()}
    entries = {
        type_: f"{{ {', '.join(_facts(contracts, item))}, validate: validate{payloads[type_]} }}"
        for type_, item in messages.items()
    }
    channels = {channel["name"]: json.dumps(channel) for channel in _channels(contracts)}
    pattern = quoted(FORMATS["date-time"].source)
    body = [
        f'const DATE_TIME = /* @__PURE__ */ new RegExp({pattern}, "u");\n',
        table("EVENTS", entries),
        table("CHANNELS", channels),
        support("events.js"),
    ]
    validators = {f"validate{name}" for name in payloads.values()}
    needs = {"validators": {"ValidationFailed", "explain", "parse", *validators}}
    yield from modules("events", body, _EXPORTED, needs)
    for kind in KINDS:
        typed = {type_: f"types.{name}" if types else "unknown" for type_, name in payloads.items()}
        text = "\n".join(_declared(contracts, messages, typed, [*import_types(types, kind)], kind))
        yield f"events.{kind.types}", text


def _declared(
    contracts: Contracts,
    messages: Mapping[str, Message],
    typed: Mapping[str, str],
    imports: list[str],
    kind: Kind,
) -> Iterator[str]:
    yield from imports
    yield f'import type {{ Validator }} from "./validators.{kind.code}";\n'
    members = "".join(f"\n  {quoted(type_)}: {typed[type_]};" for type_ in sorted(typed))
    yield "/** The payload of each CloudEvents type. */"
    yield f"export interface EventTypes {{{members}\n}}\n"
    yield "/** What is known of each CloudEvents type. */"
    entries = {
        type_: "{ "
        + "".join(f"readonly {fact}; " for fact in _facts(contracts, item))
        + f"readonly validate: Validator<{typed[type_]}> }}"
        for type_, item in messages.items()
    }
    yield typed_table("EVENTS", entries)
    yield "/** Streams and channels, and the types of the events that pass through them. */"
    channels = {channel["name"]: _literal_type(channel) for channel in _channels(contracts)}
    yield typed_table("CHANNELS", channels)
    yield support("events.d.ts")


def _facts(contracts: Contracts, message: Message) -> tuple[str, ...]:
    """What a table says of a message, which is its value as well as its type."""
    return (
        f"name: {quoted(message.name)}",
        f"dataschema: {quoted(contracts.ids[message.payload.path])}",
        f"revision: {json.dumps(revision(contracts.definitions[message.payload]))}",
    )


def _channels(contracts: Contracts) -> Iterator[dict[str, Any]]:
    for item in contracts.channels:
        messages = [contracts.messages[name].type for name in item.messages]
        yield {"name": item.name, "kind": item.kind, "address": item.address, "messages": messages}


def _literal_type(channel: Mapping[str, Any]) -> str:
    members = (
        f"readonly {name}: {'readonly ' if isinstance(value, list) else ''}{json.dumps(value)}"
        for name, value in channel.items()
    )
    return f"{{ {'; '.join(members)} }}"
