"""Target `docs`: the reference of the contracts, as Markdown pages and as one searchable HTML file.

`pages` builds the reference from the blocks of `text`; `render` writes them as Markdown and HTML.
Blocks that depend only on a type and the types it refers to are made by `parts` and cached. The
sections about the use of a type, and the pages about the whole tree, are made in each run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Example
from myspinbot_codegen.targets.docs.pages.changes_page import changes_page
from myspinbot_codegen.targets.docs.pages.channel_reader import read_channels
from myspinbot_codegen.targets.docs.pages.channels_page import channels_page
from myspinbot_codegen.targets.docs.pages.example_section import ExampleErrors, example_section
from myspinbot_codegen.targets.docs.pages.overview_page import group_by_area, overview_page
from myspinbot_codegen.targets.docs.pages.type_page import type_page
from myspinbot_codegen.targets.docs.pages.usage_section import Usage
from myspinbot_codegen.targets.docs.render.html_markup import render_html
from myspinbot_codegen.targets.docs.render.html_site import Page, render_site
from myspinbot_codegen.targets.docs.render.markdown import Markdown
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import (
    CHANGES,
    CHANNELS,
    OVERVIEW,
    Anchors,
    area_of,
    page_of,
)
from myspinbot_codegen.targets.target import Parts, Request, WholeTarget

_SITE = "index.html"


class DocsTarget(WholeTarget):
    """`README.md`, `channels.md`, `changes.md`, `types/<area>/<type>.md`, and `index.html`.

    Options: `title` of the whole; `source_link`, where the source folder is, as a URL or relative
    to the output folder.
    """

    name = "docs"
    options = frozenset({"title", "source_link"})

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        """See `Target`. The opening of each type, and the errors of its invalid examples."""
        writer = _ReferenceWriter(request, {})
        return {path: writer.part(path) for path in paths}

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        return _ReferenceWriter(request, parts).files()


class _ReferenceWriter:
    """Writes the pages of one request."""

    def __init__(self, request: Request, parts: Parts) -> None:
        self._request = request
        self._contracts = contracts = request.contracts
        self._parts = parts
        self._anchors = Anchors(contracts)
        self._types = {definition.name: definition for definition in contracts.definitions.values()}
        self._title = _option(request, "title") or "Contracts"
        self._link = _option(request, "source_link")
        self._errors = ExampleErrors(contracts, (texts["faults"] for texts in parts.values()))
        self._examples: dict[PurePosixPath, list[Example]] = defaultdict(list)
        for example in contracts.examples:
            self._examples[example.schema].append(example)
        self._definitions: dict[PurePosixPath, list[ir.Definition]] = defaultdict(list)
        for _, definition in sorted(contracts.definitions.items()):
            self._definitions[definition.key.path].append(definition)

    def part(self, path: PurePosixPath) -> Mapping[str, str]:
        """Return the texts made of one source file."""
        texts = {}
        folder = self._request.source_folder
        markdown = Markdown(self._anchors, page_of(self._contracts, path))
        for index, definition in enumerate(self._definitions[path]):
            blocks = [*type_page(self._contracts, self._types, definition.key, folder, self._link)]
            texts[f"markdown {definition.name}"] = markdown.render(blocks, below=min(index, 1))
            texts[f"markup {definition.name}"] = render_html(blocks)
        root = self._contracts.definitions.get(Key(path))
        texts["faults"] = self._errors.dump(root.name, self._examples[path]) if root else "{}"
        return texts

    def files(self) -> dict[str, str]:
        """Return the text of each file."""
        contracts = self._contracts
        channels = read_channels(contracts)
        usage = Usage(contracts, channels)
        pages = {
            OVERVIEW: [*overview_page(contracts, channels, self._title)],
            CHANNELS: [*channels_page(channels)],
            CHANGES: [*changes_page(contracts, self._request.baseline)],
        }
        titles = ("Overview", "Channels and messages", "Changes")
        sections = [
            Page(anchor, title, "page", "", render_html(blocks))
            for (anchor, blocks), title in zip(pages.items(), titles, strict=True)
        ]
        # The Markdown overview links to the site, the overview in the site does not.
        pages[OVERVIEW] = [*overview_page(contracts, channels, self._title, _SITE)]
        folder = self._request.source_folder
        result: dict[str, str] = {}
        for anchor, blocks in pages.items():
            name, _ = self._anchors.find(anchor)
            text = Markdown(self._anchors, name).render(blocks)
            result[name] = f"{_header(self._request, folder)}{text.rstrip()}\n"
        for path, definitions in self._definitions.items():
            name = page_of(contracts, path)
            markdown = Markdown(self._anchors, name)
            text = _header(self._request, f"{folder}/{path}")
            for index, definition in enumerate(definitions):
                blocks = [*self._sections(definition, usage)]
                text += self._parts[path][f"markdown {definition.name}"]
                text += markdown.render(blocks, below=min(index, 1))
                body = self._parts[path][f"markup {definition.name}"] + render_html(blocks)
                area = area_of(contracts, definition.key)
                anchor = doc.anchor(definition.name)
                sections.append(Page(anchor, definition.name, "type", area, body))
            result[name] = f"{text.rstrip()}\n"
        names = {
            area: [definition.name for definition in definitions]
            for area, definitions in group_by_area(contracts).items()
        }
        comment = _comment(self._request, folder)
        result[_SITE] = render_site(self._title, comment, sections, names)
        return result

    def _sections(self, definition: ir.Definition, usage: Usage) -> Iterator[doc.Block]:
        """Yield the blocks about a type that depend on other types or on example files."""
        if definition.key == Key(definition.key.path):
            examples = self._examples[definition.key.path]
            yield from example_section(definition, examples, self._errors)
        yield from usage.section(definition.name)


def _header(request: Request, source: str) -> str:
    return f"<!-- {_comment(request, source)} -->\n\n"


def _comment(request: Request, source: str) -> str:
    """Return the text of the header, in which nothing ends a comment."""
    words = f"@generated from {source}. Edit the source, then run: {request.command}"
    return words.replace("-->", "").replace("--", "- -")


def _option(request: Request, name: str) -> str:
    text = request.options.get(name, "")
    if not isinstance(text, str):
        raise ConfigError(
            f"option `{name}` of target `docs` must be a string", hint=f'Write {name} = "...".'
        )
    if name == "source_link" and ":" in text and not text.startswith(("https://", "http://")):
        raise ConfigError(
            "option `source_link` of target `docs` must be a relative path or an http(s) URL",
            hint="Give the source folder relative to the output folder, or an https:// URL.",
        )
    return text
