"""The first page: what there is, by area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel
from myspinbot_codegen.targets.docs.pages.type_page import first_sentence, kind_word
from myspinbot_codegen.targets.docs.text.blocks import (
    Block,
    Heading,
    Line,
    Link,
    Outside,
    Paragraph,
    Row,
    Table,
    anchor,
    counted,
    plain,
)
from myspinbot_codegen.targets.docs.text.page_anchors import CHANGES, CHANNELS, OVERVIEW, area


def areas(contracts: ir.Contracts) -> Mapping[str, list[ir.Definition]]:
    """The types of each area, by their names."""
    result: dict[str, list[ir.Definition]] = {}
    for key, definition in contracts.definitions.items():
        result.setdefault(area(contracts, key), []).append(definition)
    return {
        name: sorted(result[name], key=lambda item: (item.name, item.key))
        for name in sorted(result)
    }


def overview(
    contracts: ir.Contracts, channels: Sequence[Channel], title: str, site: str = ""
) -> Iterator[Block]:
    """The blocks of the page; with the file of the `site`, links to it and to the other pages."""
    grouped = areas(contracts)
    yield Heading(1, (title,), OVERVIEW)
    messages = sum(len(channel.messages) for channel in channels)
    words = f"{counted(len(contracts.definitions), 'type')} in {counted(len(grouped), 'area')}"
    if channels:
        words += f", {counted(messages, 'message')} on {counted(len(channels), 'channel')}"
    yield Paragraph((f"{words}.",), "lede")
    if site:
        yield Paragraph(
            (
                "See also: ",
                Link("channels and messages", CHANNELS),
                ", ",
                Link("changes", CHANGES),
                ", and all of it in ",
                Outside("one page that can be searched", site),
                ".",
            )
        )
    for name, definitions in grouped.items():
        yield Heading(2, (name or "Types",))
        rows = tuple(
            Row(
                (
                    (Line((Link(item.name, anchor(item.name)),)),),
                    (Line((kind_word(contracts, item.shape),)),),
                    (Line(plain(first_sentence(item.description))),),
                )
            )
            for item in definitions
        )
        yield Table("types", ("Type", "Kind", "Meaning"), rows)
