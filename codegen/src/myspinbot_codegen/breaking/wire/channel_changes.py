"""Changes of channels, and of the messages on them. Used by `examine` and `upgrade_order`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from myspinbot_codegen.breaking.compatibility import BACKWARD, BOTH, FORWARD, breaking_rule
from myspinbot_codegen.breaking.report import Break, brief
from myspinbot_codegen.breaking.versions import Version, Versions
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.schema.asyncapi import Channel, Message
from myspinbot_codegen.spec.pointer import join

CHANNEL_REMOVED = breaking_rule(
    "WIRE_CHANNEL_REMOVED",
    "A channel is not removed.",
    "Keep the channel until no producer and no consumer uses it.",
)
CHANNEL_ADDRESS = breaking_rule(
    "WIRE_CHANNEL_ADDRESS",
    "The address of a channel stays the same.",
    "Keep the address. To move, add a channel with the new address, and let producers write to "
    "both until all consumers read the new one.",
)
CHANNEL_KIND = breaking_rule(
    "WIRE_CHANNEL_KIND",
    "A channel stays a stream, or a Pub/Sub channel.",
    "Keep the kind, and add a channel of the other kind with its own name and address.",
)
CHANNEL_SETTINGS = breaking_rule(
    "WIRE_CHANNEL_SETTINGS",
    "The consumer group and the dead letter stream of a stream stay the same.",
    "Keep the name: entries that wait under the old one would not be read.",
)
MESSAGE_ADDED = breaking_rule(
    "WIRE_MESSAGE_ADDED",
    "Consumers know each message of their channel.",
    "Upgrade all consumers of the channel before the first producer sends the message, or add a "
    "channel for it.",
)
MESSAGE_REMOVED = breaking_rule(
    "WIRE_MESSAGE_REMOVED",
    "A message is not removed from its channel.",
    "Keep the message on the channel until no producer sends it and no entry with it waits.",
)
MESSAGE_TYPE = breaking_rule(
    "WIRE_MESSAGE_TYPE",
    "The CloudEvents type of a message stays the same.",
    "Keep the type, and add a message with the new type (v2) to the channel.",
)
MESSAGE_SCHEMA = breaking_rule(
    "WIRE_MESSAGE_SCHEMA",
    "The `dataschema` of a message stays the same.",
    "Keep the `$id` of the payload's schema, and add a message (v2) for the new schema.",
)
RULES = (
    CHANNEL_REMOVED,
    CHANNEL_ADDRESS,
    CHANNEL_KIND,
    CHANNEL_SETTINGS,
    MESSAGE_ADDED,
    MESSAGE_REMOVED,
    MESSAGE_TYPE,
    MESSAGE_SCHEMA,
)

_SETTINGS = ("consumer_group", "dead_letter")
Channels = Mapping[str, Channel]


def channel_breaks(versions: Versions) -> Iterator[Break]:
    """Find changes of channels and messages that break producers or consumers."""
    old, new = channels(versions.old), channels(versions.new)
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            message = f"the channel {name} was removed"
            pointer = join("", "channels", name)
            yield versions.at_channels(CHANNEL_REMOVED, pointer, message, *BOTH)
            continue
        yield from setting_breaks(versions, before, after)
        yield from traffic_breaks(versions, before, after, old, new)
    yield from _message_breaks(versions)


def channels(version: Version) -> Channels:
    """The channels of a version by name."""
    return {channel.name: channel for channel in version.contracts.channels}


def setting_breaks(versions: Versions, old: Channel, new: Channel) -> Iterator[Break]:
    """Find changes of the address, the kind and the settings of a channel."""
    pointer = join("", "channels", new.name)
    changes: list[tuple[Rule, str, Any, Any, str]] = [
        (CHANNEL_ADDRESS, "the address", old.address, new.address, join(pointer, "address")),
        (CHANNEL_KIND, "the kind", old.kind, new.kind, pointer),
    ]
    for setting in _SETTINGS:
        if (value := old.settings.get(setting)) is not None:
            place = join(pointer, "x-redis-stream", setting)
            changes.append(
                (CHANNEL_SETTINGS, f"`{setting}`", value, new.settings.get(setting), place)
            )
    for rule, name, was, now, place in changes:
        if was != now:
            message = f"{name} of the channel {new.name} was {brief(was)} and is now {brief(now)}"
            yield versions.at_channels(rule, place, message, *BOTH)


def traffic_breaks(
    versions: Versions, old: Channel, new: Channel, old_channels: Channels, new_channels: Channels
) -> Iterator[Break]:
    """Find messages that were removed from a channel, or added to it."""
    pointer = join("", "channels", new.name, "messages")
    for message in sorted({*old.messages} - {*new.messages}):
        names = _with_message(new_channels, message)
        change = f"moved to {names}" if names else "removed"
        text = f"the message {message} was {change}: consumers of {new.name} no longer know it"
        yield versions.at_channels(MESSAGE_REMOVED, pointer, text, BACKWARD)
    for message in sorted({*new.messages} - {*old.messages}):
        names = _with_message(old_channels, message)
        change = f"moved from {names}" if names else "added"
        text = f"the message {message} was {change}: older consumers of {new.name} do not know it"
        yield versions.at_channels(MESSAGE_ADDED, join(pointer, message), text, FORWARD)


def _with_message(known: Channels, message: str) -> str:
    return ", ".join(channel.name for channel in known.values() if message in channel.messages)


def _message_breaks(versions: Versions) -> Iterator[Break]:
    for name, old in versions.old.contracts.messages.items():
        new = versions.new.contracts.messages.get(name)
        if new is None:
            continue
        pointer = join("", "components", "messages", name)
        was, now = dataschema(versions.old, old), dataschema(versions.new, new)
        if old.type != new.type:
            message = f"the type of the message {name} was {old.type} and is now {new.type}"
            yield versions.at_channels(MESSAGE_TYPE, pointer, message, *BOTH)
        if was != now:
            message = f"`dataschema` of the message {name} was {was} and is now {now}"
            yield versions.at_channels(MESSAGE_SCHEMA, join(pointer, "payload"), message, *BOTH)


def dataschema(version: Version, message: Message) -> str:
    """The `dataschema` of a message."""
    fragment = f"#{message.payload.pointer}" if message.payload.pointer else ""
    return f"{version.contracts.ids[message.payload.path]}{fragment}"
