"""The page of channels and messages, with their senders and readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from myspinbot_codegen.targets.docs.pages.channel_reader import Channel, ChannelMessage, Operation
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import CHANNELS


def channels_page(channels: Sequence[Channel]) -> Iterator[doc.Block]:
    """Yield the blocks of the page."""
    yield doc.Heading(1, ("Channels and messages",), CHANNELS)
    if not channels:
        yield doc.Paragraph(("There is no AsyncAPI document.",), "lede")
        return
    messages = sum(len(channel.messages) for channel in channels)
    yield doc.Paragraph(
        (
            f"{doc.count(messages, 'message')} on {doc.count(len(channels), 'channel')}: "
            "what goes where, who sends it and who reads it.",
        ),
        "lede",
    )
    anchors: set[str] = set()
    for channel in channels:
        yield from _channel(channel, channels, anchors)


def _channel(
    channel: Channel, channels: Sequence[Channel], anchors: set[str]
) -> Iterator[doc.Block]:
    yield doc.Heading(2, (channel.name,), doc.channel_link(channel.name).to)
    texts = [text.rstrip(".") + "." for text in (channel.title, channel.description) if text]
    if texts:
        yield doc.Paragraph(doc.join(map(doc.parse, texts), " "))
    facts: list[tuple[str, doc.Spans]] = [("Kind", (channel.kind,))]
    if channel.address is not None:
        facts.append(("Address", (doc.Code(channel.address),)))
    for name, parameter in channel.parameters.items():
        facts.append((f"{{{name}}}", _parameter(parameter)))
    if channel.servers:
        facts.append(("Servers", doc.join_code(channel.servers)))
    facts += _settings(channel, channels)
    facts += _actors(channel, channel.operations)
    yield doc.Facts(tuple(facts))
    if channel.messages:
        rows = tuple(_message(message, channel, anchors) for message in channel.messages)
        yield doc.Table("messages", ("Message", "Meaning", "From", "To"), rows)


def message_facts(message: ChannelMessage, channel: Channel) -> Iterator[tuple[str, doc.Spans]]:
    """Yield the facts about a message on a channel, for the page of its payload."""
    if message.description:
        yield "Meaning", doc.parse(message.description)
    if message.type:
        yield "Type", (doc.Code(message.type),)
    yield "Channel", (doc.channel_link(channel.name), f", {channel.kind}")
    if channel.address is not None:
        yield "Address", (doc.Code(channel.address),)
    yield from _actors(
        channel, [each for each in channel.operations if message.name in each.messages]
    )


def _actors(channel: Channel, operations: Sequence[Operation]) -> Iterator[tuple[str, doc.Spans]]:
    for words, action in (("Produced by", "send"), ("Consumed by", "receive")):
        acting = [each for each in operations if each.action == action]
        yield from [(words, _actor(each, channel)) for each in acting] or [
            (words, ("nobody named",))
        ]


def _parameter(parameter: object) -> doc.Spans:
    if not isinstance(parameter, dict):
        return ()
    parts = [doc.parse(parameter["description"])] if parameter.get("description") else []
    if parameter.get("enum"):
        parts.append(("one of ", *doc.join_code(map(str, parameter["enum"]))))
    if "default" in parameter:
        parts.append(("default ", doc.show(parameter["default"])))
    return doc.join(parts, " ") or ("any text",)


def _actor(operation: Operation, channel: Channel) -> doc.Spans:
    spans: doc.Spans = (doc.Code(operation.name),)
    if len(operation.messages) < len(channel.messages):
        spans += (" (", ", ".join(operation.messages), ")")
    if operation.description:
        spans += (": ", *doc.parse(operation.description.rstrip(".")))
    return spans


def _message(message: ChannelMessage, channel: Channel, anchors: set[str]) -> doc.Row:
    """Return a row; it has an anchor unless the message has one on an earlier channel."""
    anchor = doc.message_link(message.name).to
    own_anchor = "" if anchor in anchors else anchor
    anchors.add(anchor)
    heading = [doc.Line((message.name,))]
    if message.type:
        heading.append(doc.Line((doc.Code(message.type),), kind="quiet"))
    if message.payload is not None:
        payload: doc.Spans = ("payload ", doc.type_link(message.payload))
        heading.append(doc.Line(payload, kind="quiet"))
    return doc.Row(
        (
            tuple(heading),
            (doc.Line(doc.parse(message.description or "")),),
            _ends(message, channel, "send"),
            _ends(message, channel, "receive"),
        ),
        own_anchor,
    )


def _ends(message: ChannelMessage, channel: Channel, action: str) -> tuple[doc.Line, ...]:
    acting = [
        doc.Line((doc.Code(each.name),))
        for each in channel.operations
        if each.action == action and message.name in each.messages
    ]
    return tuple(acting) or (doc.Line(("not named",), kind="quiet"),)


_WORDS = {
    "max_deliveries": ("Deliveries at most", "{}, then it is a dead letter"),
    "claim_idle_ms": ("Claimed by others", "after {} ms without a sign of life"),
    "max_length": ("Length", "the latest {} entries are kept"),
}


def _settings(channel: Channel, channels: Sequence[Channel]) -> Iterator[tuple[str, doc.Spans]]:
    settings = channel.settings
    if channel.kind == "Redis stream":
        group = settings.get("consumer_group")
        yield (
            "Consumer group",
            (doc.Code(group),) if group else ("none: each reader gets every entry",),
        )
    if "dead_letter" in settings:
        yield "Dead letters", (_find_channel(settings["dead_letter"], channels),)
    for key, data in settings.items():
        if key in _WORDS:
            label, words = _WORDS[key]
            yield label, (words.format(data),)
        elif key not in ("consumer_group", "dead_letter"):
            yield key, (doc.show(data),)


def _find_channel(address: str, channels: Sequence[Channel]) -> doc.Code | doc.Link:
    """Return an address as a link to its channel, if there is one."""
    for channel in channels:
        pattern = re.sub(r"\\\{.*?\\\}", ".+", re.escape(channel.address or ""))
        if re.fullmatch(pattern, address):
            return doc.channel_link(channel.name, address)
    return doc.Code(address)
