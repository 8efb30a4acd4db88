"""Compares channels and messages, and says in which order their two ends can be upgraded.

Used by `engine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from myspinbot_codegen.breaking.diff.values import brief
from myspinbot_codegen.breaking.levels import BACKWARD, FORWARD
from myspinbot_codegen.breaking.model import Break, ChannelVerdict, Order
from myspinbot_codegen.breaking.rules import RULES
from myspinbot_codegen.breaking.wire.revisions import Revisions
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.schema.asyncapi import Channel, Message
from myspinbot_codegen.source.locations import locate
from myspinbot_codegen.spec.pointer import join

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.engine import Engine, Found

_BOTH = (BACKWARD, FORWARD)
_SETTINGS = ("consumer_group", "dead_letter")


def channel_breaks(engine: Engine) -> Iterator[Break]:
    """Channels and messages that are not where they were."""
    before = {channel.name: channel for channel in engine.old.contracts.channels}
    after = {channel.name: channel for channel in engine.new.contracts.channels}
    for name, old in before.items():
        pointer = join("", "channels", name)
        new = after.get(name)
        if new is None:
            said = f"the channel {name} is gone"
            yield _at(engine, "WIRE_CHANNEL_REMOVED", pointer, said, _BOTH)
            continue
        yield from _places(engine, old, new)
        yield from _traffic(engine, old, new, before, after)
    yield from _messages(engine)


def _places(engine: Engine, old: Channel, new: Channel) -> Iterator[Break]:
    pointer = join("", "channels", new.name)
    if old.address != new.address:
        said = f"the channel {new.name} was at {old.address}; it is at {new.address}"
        place = join(pointer, "address")
        yield _at(engine, "WIRE_CHANNEL_ADDRESS", place, said, _BOTH)
    if old.kind != new.kind:
        said = f"the channel {new.name} was of the kind {old.kind}; it is a {new.kind}"
        yield _at(engine, "WIRE_CHANNEL_KIND", pointer, said, _BOTH)
    for setting in _SETTINGS:
        was, now = old.settings.get(setting), new.settings.get(setting)
        if was is not None and was != now:
            said = f"`{setting}` of the channel {new.name} was {brief(was)}; it is {brief(now)}"
            place = join(pointer, "x-redis-stream", setting)
            yield _at(engine, "WIRE_CHANNEL_SETTINGS", place, said, _BOTH)


def _traffic(
    engine: Engine,
    old: Channel,
    new: Channel,
    before: dict[str, Channel],
    after: dict[str, Channel],
) -> Iterator[Break]:
    pointer = join("", "channels", new.name, "messages")
    for message in sorted({*old.messages} - {*new.messages}):
        where = [item.name for item in after.values() if message in item.messages]
        told = f"has moved to {', '.join(where)}" if where else "is gone"
        said = f"the message {message} {told}: consumers of {new.name} no longer know it"
        yield _at(engine, "WIRE_MESSAGE_REMOVED", pointer, said, (BACKWARD,))
    for message in sorted({*new.messages} - {*old.messages}):
        where = [item.name for item in before.values() if message in item.messages]
        told = f"comes from {', '.join(where)}" if where else "is new"
        said = f"the message {message} {told}: older consumers of {new.name} do not know it"
        place = join(pointer, message)
        yield _at(engine, "WIRE_MESSAGE_ADDED", place, said, (FORWARD,))


def _messages(engine: Engine) -> Iterator[Break]:
    before, after = engine.old.contracts, engine.new.contracts
    for name, old in before.messages.items():
        new = after.messages.get(name)
        if new is None:
            continue
        pointer = join("", "components", "messages", name)
        if old.type != new.type:
            said = f"the message {name} had the type {old.type}; it has {new.type}"
            yield _at(engine, "WIRE_MESSAGE_TYPE", pointer, said, _BOTH)
        was, now = _schema(before, old), _schema(after, new)
        if was != now:
            said = f"the message {name} had the dataschema {was}; it has {now}"
            yield _at(engine, "WIRE_MESSAGE_SCHEMA", join(pointer, "payload"), said, _BOTH)


def _schema(contracts: Contracts, message: Message) -> str:
    fragment = f"#{message.payload.pointer}" if message.payload.pointer else ""
    return f"{contracts.ids[message.payload.path]}{fragment}"


def _at(engine: Engine, rule: str, pointer: str, said: str, levels: tuple[str, ...]) -> Break:
    """A break at a place of the AsyncAPI document: the new one, or the old one if it is gone."""
    release = engine.new if engine.new.contracts.asyncapi is not None else engine.old
    document = release.contracts.asyncapi
    if document is None:
        raise AssertionError("channels without a document")
    line, column = locate(document, pointer)
    return Break(
        file=release.label(document.path),
        line=line,
        column=column,
        pointer=pointer,
        rule=rule,
        message=said,
        hint=RULES[rule].hint,
        severity="error",
        category=RULES[rule].category,
        levels=levels,
        against=engine.old.name,
    )


def verdicts(engine: Engine) -> Iterator[ChannelVerdict]:
    """For each channel of both versions, which end has to be upgraded first."""
    before = {channel.name: channel for channel in engine.old.contracts.channels}
    found = _broken(engine)
    for channel in engine.new.contracts.channels:
        old = before.get(channel.name)
        if old is None or channel.kind == "other":
            continue
        broken: dict[str, list[str]] = {BACKWARD: [], FORWARD: []}
        for message in channel.messages:
            for level in broken:
                broken[level] += found.get((message, level), ())
        traffic = (*_places(engine, old, channel), *_traffic(engine, old, channel, before, {}))
        for item in traffic:
            for level in item.levels:
                broken[level].append(item.message)
        reasons = dict.fromkeys([*broken[BACKWARD], *broken[FORWARD]])
        yield ChannelVerdict(channel.name, _order(broken), tuple(reasons), engine.old.name)


def _order(broken: dict[str, list[str]]) -> Order:
    if broken[BACKWARD] and broken[FORWARD]:
        return "neither"
    if broken[BACKWARD]:
        return "producers first"
    return "consumers first" if broken[FORWARD] else "either"


def _broken(engine: Engine) -> dict[tuple[str, str], list[str]]:
    """For each message and direction in which it cannot be read, a document that shows it."""
    before, after = engine.old.contracts, engine.new.contracts
    revisions = Revisions(engine, set())
    result: dict[tuple[str, str], list[str]] = {}
    walked: dict[int, tuple[Found, str, str]] = {}
    for name, new in after.messages.items():
        old = before.messages.get(name)
        if old is None:
            continue
        if old.type != new.type or _schema(before, old) != _schema(after, new):
            for level in _BOTH:
                result[name, level] = [f"{name}: its type or dataschema has changed"]
            continue
        for level in _BOTH:
            for item in _walked(engine, old, new, revisions, forward=level == FORWARD):
                walked[id(item)] = (item, name, level)

    def is_shown(item: Found) -> bool:
        return walked[id(item)][1:] in result

    for item, decision in engine.decide([item for item, _, _ in walked.values()], is_shown):
        if (witness := decision.witness) is not None:
            _, name, level = walked[id(item)]
            readers = "old" if item.forward else "new"
            shown = f"{brief(witness.document)} is refused by {readers} consumers"
            result[name, level] = [f"{name}: {item.candidate.said}; {shown}"]
    return result


def _walked(
    engine: Engine, old: Message, new: Message, revisions: Revisions, *, forward: bool
) -> list[Found]:
    """What readers of a message may refuse, the nearest first."""
    one = engine.old.contracts.definitions[old.payload].name
    two = engine.new.contracts.definitions[new.payload].name
    found = [
        item
        for item in engine.walk_pair(one, two, forward=forward, through=True)
        # To older readers a sender with a higher revision may say more, where they keep it.
        if not (forward and revisions.raised(two) and revisions.is_kept(item.candidate, two))
    ]
    return sorted(found, key=lambda item: len(item.candidate.route))
