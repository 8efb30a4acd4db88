"""The section about the use of a type: by other types, and by the messages that carry it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel, ChannelMessage
from myspinbot_codegen.targets.docs.pages.channels_page import message_facts
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.field_paths import fields, path_of
from myspinbot_codegen.targets.docs.text.type_words import referred_type


class Usage:
    """The uses of each type by other types and by messages."""

    def __init__(self, contracts: ir.Contracts, channels: Sequence[Channel]) -> None:
        self._users: dict[str, list[doc.Link]] = defaultdict(list)
        direct: dict[str, set[str]] = {}
        for definition in doc.sort_types(contracts.definitions.values()):
            uses = dict(_uses(definition))
            direct[definition.name] = {name for name, _ in uses}
            for (name, label), anchor in uses.items():
                self._users[name].append(doc.Link(label, anchor))
        self._payload_of: dict[str, list[tuple[ChannelMessage, Channel]]] = defaultdict(list)
        # The messages that hold a type in their payload; a dictionary keeps their order.
        self._carriers: dict[str, dict[str, None]] = defaultdict(dict)
        for channel in channels:
            for message in channel.messages:
                if message.payload is not None:
                    self._payload_of[message.payload].append((message, channel))
                    parts = reachable([message.payload], lambda name: direct.get(name, ()))
                    for name in parts - {message.payload}:
                        self._carriers[name][message.name] = None

    def section(self, name: str) -> Iterator[doc.Block]:
        """Yield the blocks about the messages of a type, and about the types that use it."""
        for message, channel in self._payload_of[name]:
            yield doc.Heading(2, (f"Message {message.name}",))
            yield doc.Facts(tuple(message_facts(message, channel)))
        uses = {
            "Within": self._users[name],
            "Carried by messages": [*map(doc.message_link, self._carriers[name])],
        }
        lines = [
            doc.Line((f"{words}: ", *doc.join(((link,) for link in links), ", ")))
            for words, links in uses.items()
            if links
        ]
        if not lines and not self._payload_of[name]:
            lines = [doc.Line(("No other type and no message refers to it.",))]
        if lines:
            yield doc.Heading(2, ("Where used",))
            yield doc.Bullets(tuple(lines))


def _uses(definition: ir.Definition) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield each type that a type refers to, with the label and the anchor of the reference."""
    anchors = {field.pointer: field.anchor for field in fields(definition.schema)}
    for pointer, schema in subschemas(definition.schema, DRAFT_2020_12):
        name = referred_type(schema) if isinstance(schema, Mapping) else None
        if name is not None:
            path = path_of(pointer)
            label = f"{definition.name}{'' if path.startswith('[') or not path else '.'}{path}"
            yield (name, label), doc.anchor(definition.name, _nearest(anchors, pointer))


def _nearest(anchors: Mapping[str, str], pointer: str) -> str:
    while pointer and pointer not in anchors:
        pointer = pointer.rpartition("/")[0]
    return anchors.get(pointer, "")
