"""The page of changes: since the released version, and from one version of a type to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel, read_channels
from myspinbot_codegen.targets.docs.pages.schema_changes import Change, change, compare
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import CHANGES

Pair = tuple[ir.Definition, ir.Definition]
"""The old and the new version of a type."""


def changes_page(contracts: ir.Contracts, baseline: ir.Contracts | None) -> Iterator[doc.Block]:
    """Yield the blocks of the page."""
    yield doc.Heading(1, ("Changes",), CHANGES)
    if baseline is None:
        yield doc.Paragraph(("There is no released version to compare with.",), "lede")
    else:
        blocks = [*_types(contracts, baseline), *_channels(contracts, baseline)]
        words = "What is different from the released version."
        yield doc.Paragraph(
            (words if blocks else "Nothing has changed since the released version.",), "lede"
        )
        yield from blocks
    yield from _versions(contracts)


def _types(contracts: ir.Contracts, baseline: ir.Contracts) -> Iterator[doc.Block]:
    pairs, added, removed = _match(contracts, baseline)
    for title, definitions, link in (
        ("New types", added, doc.type_link),
        ("Types that are gone", removed, doc.Code),
    ):
        if definitions:
            yield doc.Heading(2, (title,))
            yield doc.Bullets(
                tuple(
                    doc.Line((link(definition.name), *_description(definition)))
                    for definition in definitions
                )
            )
    yield from _type_changes(pairs, "Changed types")


def _match(
    contracts: ir.Contracts, baseline: ir.Contracts
) -> tuple[list[Pair], list[ir.Definition], list[ir.Definition]]:
    """Match types by their location, or else by their name.

    Returns the pairs, the types that are new, and the types that are gone.
    """
    before, after = dict(baseline.definitions), dict(contracts.definitions)
    pairs: list[Pair] = []
    identities: Iterable[Callable[[ir.Definition], object]] = (
        lambda definition: definition.key,
        lambda definition: definition.name,
    )
    for identity in identities:
        known = {identity(definition): key for key, definition in before.items()}
        for key, definition in list(after.items()):
            if (old := known.get(identity(definition))) is not None:
                pairs.append((before.pop(old), after.pop(key)))
    return pairs, doc.sort_types(after.values()), doc.sort_types(before.values())


def _type_changes(pairs: Iterable[Pair], title: str) -> Iterator[doc.Block]:
    """Yield the changes of each type; types with changed words only have one line each."""
    only_words: list[doc.Line] = []
    opened = False
    for old, new in sorted(pairs, key=lambda pair: (pair[1].name, pair[1].key)):
        changes = [*_identity(old, new), *compare(old.schema, new.schema)]
        rules = [each for each in changes if each.kind != "words"]
        link = doc.type_link(new.name)
        if not rules:
            only_words += [doc.Line((link, " ", *each.line.spans)) for each in changes]
            continue
        if not opened:
            yield doc.Heading(2, (title,))
            opened = True
        yield doc.Heading(3, (link,))
        words = [each for each in changes if each not in rules]
        yield doc.Bullets(tuple(map(_line, [*rules, *words])))
    if only_words:
        yield doc.Heading(2, ("Only in words",))
        yield doc.Bullets(tuple(only_words))


def _identity(old: ir.Definition, new: ir.Definition) -> Iterator[Change]:
    if old.name != new.name and old.key == new.key:
        yield change("changed", "was named ", doc.Code(old.name))
    if old.name == new.name and old.key != new.key:
        yield change("changed", "was defined in ", doc.Code(str(old.key.path)))


def _line(change: Change) -> doc.Line:
    return doc.Line((doc.Mark(change.kind), " ", *change.line.spans), change.line.children)


def _channels(contracts: ir.Contracts, baseline: ir.Contracts) -> Iterator[doc.Block]:
    title = doc.Heading(2, ("Channels and messages",))
    if contracts.asyncapi is not None and baseline.asyncapi is None:
        yield title
        yield doc.Paragraph(("The released version has no AsyncAPI document to compare with.",))
        return
    old, new = read_channels(baseline), read_channels(contracts)
    lines = [*map(_line, [*_channel_changes(old, new), *_message_changes(old, new)])]
    if lines:
        yield title
        yield doc.Bullets(tuple(lines))


def _channel_changes(old: Sequence[Channel], new: Sequence[Channel]) -> Iterator[Change]:
    before = {channel.name: channel for channel in old}
    after = {channel.name: channel for channel in new}
    for name in sorted(before.keys() - after.keys()):
        yield change("removed", "channel ", doc.Code(name), " is gone")
    for name, channel in after.items():
        link = doc.channel_link(name)
        if name not in before:
            messages = doc.count(len(channel.messages), "message")
            yield change("added", "channel ", link, f" is new, with {messages}")
            continue
        was, now = _facts(before[name]), _facts(channel)
        for word in was:
            if was[word] != now[word]:
                values = (f": {word} was ", was[word], "; it is ", now[word])
                yield change("changed", "channel ", link, *values)


def _facts(channel: Channel) -> Mapping[str, doc.Code]:
    return {
        "address": doc.show(channel.address),
        "kind": doc.show(channel.kind),
        "settings": doc.show(dict(sorted(channel.settings.items()))),
    }


def _message_changes(old: Sequence[Channel], new: Sequence[Channel]) -> Iterator[Change]:
    before, after = _messages(old), _messages(new)
    for name in sorted({*before, *after}):
        was, now = before.get(name), after.get(name)
        link: doc.Spans = ("message ", doc.message_link(name))
        if was is None and now is not None:
            yield change("added", *link, " is new, on ", doc.Code(now["channel"]))
        elif now is None and was is not None:
            channel = doc.Code(was["channel"])
            yield change("removed", "message ", doc.Code(name), " is gone from ", channel)
        elif was is not None and now is not None:
            for word in was:
                if was[word] != now[word]:
                    values = (f": {word} was ", doc.Code(was[word]), "; it is ")
                    yield change("changed", *link, *values, doc.Code(now[word]))


def _messages(channels: Sequence[Channel]) -> dict[str, dict[str, str]]:
    """Return the comparable facts of each message: its channels, its type and its payload."""
    homes: dict[str, set[str]] = {}
    facts: dict[str, dict[str, str]] = {}
    for channel in channels:
        for message in channel.messages:
            homes.setdefault(message.name, set()).add(channel.name)
            facts[message.name] = {
                "channel": ", ".join(sorted(homes[message.name])),
                "type": message.type or "none",
                "payload": message.payload or "none",
            }
    return facts


def _versions(contracts: ir.Contracts) -> Iterator[doc.Block]:
    """Yield the changes between the versions of types that the tree has in several versions."""
    families: dict[tuple[PurePosixPath, str], list[tuple[int, ir.Definition]]] = {}
    for key, definition in contracts.definitions.items():
        number, family = _version(key)
        if number:
            families.setdefault(family, []).append((number, definition))
    steps: dict[tuple[int, int], list[Pair]] = {}
    for versions in families.values():
        for (low, old), (high, new) in pairwise(sorted(versions, key=lambda version: version[0])):
            steps.setdefault((low, high), []).append((old, new))
    for (low, high), pairs in sorted(steps.items()):
        yield from _type_changes(pairs, f"From v{low} to v{high}")


def _version(key: Key) -> tuple[int, tuple[PurePosixPath, str]]:
    """Return the number of the version in a path, and the location without it."""
    parts = list(key.path.parts)
    for index, part in enumerate(parts):
        if re.fullmatch(r"v[0-9]{1,4}", part):
            parts[index] = "v"
            return int(part[1:]), (PurePosixPath(*parts), key.pointer)
    return 0, (key.path, key.pointer)


def _description(definition: ir.Definition) -> doc.Spans:
    return (": ", *doc.parse(definition.description)) if definition.description else ()
