"""The first page: what there is, by area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel
from myspinbot_codegen.targets.docs.pages.type_page import first_sentence, kind_word
from myspinbot_codegen.targets.docs.text import blocks as doc
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
) -> Iterator[doc.Block]:
    """The blocks of the page; with the file of the `site`, links to it and to the other pages."""
    grouped = areas(contracts)
    yield doc.Heading(1, (title,), OVERVIEW)
    messages = sum(len(channel.messages) for channel in channels)
    words = f"{doc.count(len(contracts.definitions), 'type')} in {doc.count(len(grouped), 'area')}"
    if channels:
        words += f", {doc.count(messages, 'message')} on {doc.count(len(channels), 'channel')}"
    yield doc.Paragraph((f"{words}.",), "lede")
    if site:
        yield doc.Paragraph(
            (
                "See also: ",
                doc.Link("channels and messages", CHANNELS),
                ", ",
                doc.Link("changes", CHANGES),
                ", and all of it in ",
                doc.Outside("one page that can be searched", site),
                ".",
            )
        )
    for name, definitions in grouped.items():
        yield doc.Heading(2, (name or "Types",))
        rows = tuple(
            doc.Row(
                (
                    (doc.Line((doc.Link(item.name, doc.anchor(item.name)),)),),
                    (doc.Line((kind_word(contracts, item.shape),)),),
                    (doc.Line(doc.parse(first_sentence(item.description))),),
                )
            )
            for item in definitions
        )
        yield doc.Table("types", ("Type", "Kind", "Meaning"), rows)
