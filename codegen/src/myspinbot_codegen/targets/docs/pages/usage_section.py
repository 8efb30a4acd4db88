"""Where types are used: by other types, and by the messages that carry them.

Used by the target for what is added to the page of a type.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.targets.docs.pages.channel_reader import Carried, Channel
from myspinbot_codegen.targets.docs.pages.channels_page import about_message
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.field_paths import fields, path_of
from myspinbot_codegen.targets.docs.text.type_words import referred


class Usage:
    """Who refers to whom in some contracts, and which messages carry what."""

    def __init__(self, contracts: ir.Contracts, channels: Sequence[Channel]) -> None:
        self._users: dict[str, list[doc.Link]] = defaultdict(list)
        direct: dict[str, set[str]] = {}
        for definition in sorted(contracts.definitions.values(), key=lambda item: item.name):
            uses = dict(_uses(definition))
            direct[definition.name] = {name for name, _ in uses}
            for (name, label), link in uses.items():
                self._users[name].append(doc.Link(label, link))
        self._payload_of: dict[str, list[tuple[Carried, Channel]]] = defaultdict(list)
        self._part_of: dict[str, list[str]] = defaultdict(list)
        for channel in channels:
            for message in channel.messages:
                if message.payload is not None:
                    self._payload_of[message.payload].append((message, channel))
                    parts = reachable([message.payload], lambda name: direct.get(name, ()))
                    for name in parts - {message.payload}:
                        self._part_of[name].append(message.name)

    def of(self, name: str) -> Iterator[doc.Block]:
        """The parts of a page that say which message a type is, and where it is used."""
        for message, channel in self._payload_of[name]:
            yield doc.Heading(2, (f"Message {message.name}",))
            yield doc.Facts(tuple(about_message(message, channel)))
        lines = [
            doc.Line((f"{words}: ", *doc.join(links, ", ")))
            for words, links in (
                ("Within", [(link,) for link in self._users[name]]),
                ("Carried by messages", _messages(self._part_of[name])),
            )
            if links
        ]
        if not lines and not self._payload_of[name]:
            lines = [doc.Line(("No other type and no message refers to it.",))]
        if lines:
            yield doc.Heading(2, ("Where used",))
            yield doc.Bullets(tuple(lines))


def _messages(names: Iterable[str]) -> list[doc.Spans]:
    return [(doc.Link(name, f"message:{doc.anchor(name)}"),) for name in dict.fromkeys(names)]


def _uses(definition: ir.Definition) -> Iterator[tuple[tuple[str, str], str]]:
    """For each type that a type refers to, the place as people read it, and its anchor."""
    rows = {field.pointer: field.anchor for field in fields(definition.schema)}
    for pointer, schema in subschemas(definition.schema, DRAFT_2020_12):
        name = referred(schema) if isinstance(schema, Mapping) else None
        if name is not None:
            path = path_of(pointer)
            label = f"{definition.name}{'' if path.startswith('[') or not path else '.'}{path}"
            yield (name, label), doc.anchor(definition.name, _nearest(rows, pointer))


def _nearest(rows: Mapping[str, str], pointer: str) -> str:
    while pointer and pointer not in rows:
        pointer = pointer.rpartition("/")[0]
    return rows.get(pointer, "")
