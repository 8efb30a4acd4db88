"""The page of changes: since the released version, and from one version of a type to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel, channels
from myspinbot_codegen.targets.docs.pages.schema_changes import Change, compare
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import CHANGES


def changelog(contracts: ir.Contracts, baseline: ir.Contracts | None) -> Iterator[doc.Block]:
    """The blocks of the page."""
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
    pairs, added, removed = _matched(contracts, baseline)
    if added:
        yield doc.Heading(2, ("New types",))
        yield doc.Bullets(tuple(doc.Line((_link(item), *_said(item))) for item in added))
    if removed:
        yield doc.Heading(2, ("Types that are gone",))
        yield doc.Bullets(tuple(doc.Line((doc.Code(item.name), *_said(item))) for item in removed))
    yield from _changed(pairs, "Changed types")


def _matched(
    contracts: ir.Contracts, baseline: ir.Contracts
) -> tuple[list[tuple[ir.Definition, ir.Definition]], list[ir.Definition], list[ir.Definition]]:
    """Types before and after by their place, or else by their name; those after; those before."""
    before, after = dict(baseline.definitions), dict(contracts.definitions)
    pairs: list[tuple[ir.Definition, ir.Definition]] = []
    identities: Iterable[Callable[[ir.Definition], object]] = (
        lambda item: item.key,
        lambda item: item.name,
    )
    for identity in identities:
        known = {identity(item): key for key, item in before.items()}
        for key, item in list(after.items()):
            if (place := known.get(identity(item))) is not None:
                pairs.append((before.pop(place), after.pop(key)))
    return pairs, _sorted(after.values()), _sorted(before.values())


def _sorted(items: Iterable[ir.Definition]) -> list[ir.Definition]:
    return sorted(items, key=lambda item: (item.name, item.key))


def _changed(
    pairs: Iterable[tuple[ir.Definition, ir.Definition]], title: str
) -> Iterator[doc.Block]:
    """What changed in each type; types of which only the words changed are told in one line."""
    only_words: list[doc.Line] = []
    opened = False
    for old, new in sorted(pairs, key=lambda pair: (pair[1].name, pair[1].key)):
        found = [*_identity(old, new), *compare(old.schema, new.schema)]
        rules = [change for change in found if change.kind != "words"]
        if not rules:
            only_words += [doc.Line((_link(new), " ", *change.line.spans)) for change in found]
            continue
        if not opened:
            yield doc.Heading(2, (title,))
            opened = True
        yield doc.Heading(3, (_link(new),))
        yield doc.Bullets(
            tuple(map(_line, [*rules, *(each for each in found if each not in rules)]))
        )
    if only_words:
        yield doc.Heading(2, ("Only in words",))
        yield doc.Bullets(tuple(only_words))


def _identity(old: ir.Definition, new: ir.Definition) -> Iterator[Change]:
    if old.name != new.name and old.key == new.key:
        yield Change("changed", doc.Line(("was named ", doc.Code(old.name))))
    if old.name == new.name and old.key != new.key:
        yield Change("changed", doc.Line(("was defined in ", doc.Code(str(old.key.path)))))


def _line(change: Change) -> doc.Line:
    return doc.Line((doc.Mark(change.kind), " ", *change.line.spans), change.line.children)


def _channels(contracts: ir.Contracts, baseline: ir.Contracts) -> Iterator[doc.Block]:
    if contracts.asyncapi is not None and baseline.asyncapi is None:
        yield doc.Heading(2, ("Channels and messages",))
        yield doc.Paragraph(("The released version has no AsyncAPI document to compare with.",))
        return
    lines = list(_traffic(channels(baseline), channels(contracts)))
    if lines:
        yield doc.Heading(2, ("Channels and messages",))
        yield doc.Bullets(tuple(map(_line, lines)))


def _traffic(old: Sequence[Channel], new: Sequence[Channel]) -> Iterator[Change]:
    before = {channel.name: channel for channel in old}
    after = {channel.name: channel for channel in new}
    for name in before.keys() - after.keys():
        yield Change("removed", doc.Line(("channel ", doc.Code(name), " is gone")))
    for name, channel in after.items():
        link = doc.Link(name, f"channel:{doc.anchor(name)}")
        if name not in before:
            yield Change(
                "added",
                doc.Line(
                    (
                        "channel ",
                        link,
                        f" is new, with {doc.count(len(channel.messages), 'message')}",
                    )
                ),
            )
            continue
        facts = zip(_facts(before[name]).items(), _facts(channel).items(), strict=True)
        for (word, was), (_, now) in facts:
            if was != now:
                spans: doc.Spans = (link, f": {word} was ", was, "; it is ", now)
                yield Change("changed", doc.Line(("channel ", *spans)))
    yield from _messages(old, new)


def _facts(channel: Channel) -> Mapping[str, doc.Code]:
    return {
        "address": doc.show(channel.address),
        "kind": doc.show(channel.kind),
        "settings": doc.show(dict(sorted(channel.settings.items()))),
    }


def _messages(old: Sequence[Channel], new: Sequence[Channel]) -> Iterator[Change]:
    before, after = _homes(old), _homes(new)
    types_before = {each.name: each for channel in old for each in channel.messages}
    types_after = {each.name: each for channel in new for each in channel.messages}
    for name in sorted({*before, *after}):
        was, now = (", ".join(sorted(homes.get(name, ()))) for homes in (before, after))
        link: doc.Spans = ("message ", doc.Link(name, f"message:{doc.anchor(name)}"))
        if not was:
            yield Change("added", doc.Line((*link, " is new, on ", doc.Code(now))))
        elif not now:
            yield Change(
                "removed", doc.Line(("message ", doc.Code(name), " is gone from ", doc.Code(was)))
            )
        else:
            one, two = types_before[name], types_after[name]
            for word, earlier, later in (
                ("channel", was, now),
                ("type", one.type or "none", two.type or "none"),
                ("payload", one.payload or "none", two.payload or "none"),
            ):
                if earlier != later:
                    spans: doc.Spans = (
                        f": {word} was ",
                        doc.Code(earlier),
                        "; it is ",
                        doc.Code(later),
                    )
                    yield Change("changed", doc.Line((*link, *spans)))


def _homes(items: Sequence[Channel]) -> dict[str, set[str]]:
    homes: dict[str, set[str]] = {}
    for channel in items:
        for message in channel.messages:
            homes.setdefault(message.name, set()).add(channel.name)
    return homes


def _versions(contracts: ir.Contracts) -> Iterator[doc.Block]:
    """Types that stand in the tree in several versions, each compared with the one before."""
    families: dict[tuple[PurePosixPath, str], list[tuple[int, ir.Definition]]] = {}
    for key, definition in contracts.definitions.items():
        number, family = _version(key)
        if number:
            families.setdefault(family, []).append((number, definition))
    steps: dict[tuple[int, int], list[tuple[ir.Definition, ir.Definition]]] = {}
    for members in families.values():
        ordered = sorted(members, key=lambda item: item[0])
        for (low, old), (high, new) in pairwise(ordered):
            steps.setdefault((low, high), []).append((old, new))
    for (low, high), pairs in sorted(steps.items()):
        yield from _changed(pairs, f"From v{low} to v{high}")


def _version(key: Key) -> tuple[int, tuple[PurePosixPath, str]]:
    """The number of the version in a path, and the place without it."""
    parts = list(key.path.parts)
    for index, part in enumerate(parts):
        if re.fullmatch(r"v[0-9]{1,4}", part):
            parts[index] = "v"
            return int(part[1:]), (PurePosixPath(*parts), key.pointer)
    return 0, (key.path, key.pointer)


def _link(definition: ir.Definition) -> doc.Link:
    return doc.Link(definition.name, doc.anchor(definition.name))


def _said(definition: ir.Definition) -> doc.Spans:
    return (": ", *doc.parse(definition.description)) if definition.description else ()
