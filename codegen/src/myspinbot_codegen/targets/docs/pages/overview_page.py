"""The first page: all types by area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.targets.docs.pages.channel_reader import Channel
from myspinbot_codegen.targets.docs.pages.type_page import first_sentence, kind_word
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import CHANGES, CHANNELS, OVERVIEW, area_of


def group_by_area(contracts: ir.Contracts) -> Mapping[str, list[ir.Definition]]:
    """Return the types of each area, in the order of their names."""
    areas: dict[str, list[ir.Definition]] = {}
    for definition in doc.sort_types(contracts.definitions.values()):
        areas.setdefault(area_of(contracts, definition.key), []).append(definition)
    return dict(sorted(areas.items()))


def overview_page(
    contracts: ir.Contracts, channels: Sequence[Channel], title: str, site: str = ""
) -> Iterator[doc.Block]:
    """Yield the blocks of the page; given the file of the site, with links to other pages."""
    areas = group_by_area(contracts)
    yield doc.Heading(1, (title,), OVERVIEW)
    messages = sum(len(channel.messages) for channel in channels)
    words = f"{doc.count(len(contracts.definitions), 'type')} in {doc.count(len(areas), 'area')}"
    if channels:
        words += f", {doc.count(messages, 'message')} on {doc.count(len(channels), 'channel')}"
    yield doc.Paragraph((f"{words}.",), "lede")
    if site:
        yield doc.Paragraph(
            (
                *("See also: ", doc.Link("channels and messages", CHANNELS)),
                *(", ", doc.Link("changes", CHANGES)),
                *(", and all of it in ", doc.Outside("one page that can be searched", site), "."),
            )
        )
    for area, definitions in areas.items():
        yield doc.Heading(2, (area or "Types",))
        rows = tuple(
            doc.Row(
                (
                    (doc.Line((doc.type_link(definition.name),)),),
                    (doc.Line((kind_word(contracts, definition.shape),)),),
                    (doc.Line(doc.parse(first_sentence(definition.description))),),
                )
            )
            for definition in definitions
        )
        yield doc.Table("types", ("Type", "Kind", "Meaning"), rows)
