"""Target `docs`: the reference of the contracts, as Markdown pages and as one searchable HTML file.

`pages`, `traffic`, `changelog` and `overview` say what there is in the blocks of `spans`;
`markdown` and `markup` spell them. What follows from a type and those it refers to is made by
`parts` and kept; where it is used, and the pages about the whole, are made anew each time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Example
from myspinbot_codegen.targets.docs.pages.changes_page import changelog
from myspinbot_codegen.targets.docs.pages.channel_reader import channels
from myspinbot_codegen.targets.docs.pages.channels_page import traffic
from myspinbot_codegen.targets.docs.pages.example_section import Faults, corpus
from myspinbot_codegen.targets.docs.pages.overview_page import areas, overview
from myspinbot_codegen.targets.docs.pages.type_page import about
from myspinbot_codegen.targets.docs.pages.usage_section import Usage
from myspinbot_codegen.targets.docs.render.html_markup import blocks as markup
from myspinbot_codegen.targets.docs.render.html_site import Page, site
from myspinbot_codegen.targets.docs.render.markdown import Markdown
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import (
    CHANGES,
    CHANNELS,
    OVERVIEW,
    area,
    page,
    places,
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
        """See `Target`. For each type, what follows from it; and the faults of its examples."""
        maker = _Maker(request, {})
        return {path: maker.part(path) for path in paths}

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """See `Target`."""
        return _Maker(request, parts).files()


class _Maker:
    """Makes the pages of one request."""

    def __init__(self, request: Request, parts: Parts) -> None:
        self._request = request
        self._contracts = contracts = request.contracts
        self._parts = parts
        self._places = places(contracts)
        self._types = {item.name: item for item in contracts.definitions.values()}
        self._title = _option(request, "title") or "Contracts"
        self._link = _option(request, "source_link")
        self._faults = Faults(contracts, (texts["faults"] for texts in parts.values()))
        self._examples: dict[PurePosixPath, list[Example]] = defaultdict(list)
        for example in contracts.examples:
            self._examples[example.schema].append(example)
        self._definitions: dict[PurePosixPath, list[ir.Definition]] = defaultdict(list)
        for _, definition in sorted(contracts.definitions.items()):
            self._definitions[definition.key.path].append(definition)

    def part(self, path: PurePosixPath) -> Mapping[str, str]:
        """The texts made of one source file."""
        texts = {}
        markdown = Markdown(self._places, page(self._contracts, path))
        for index, definition in enumerate(self._definitions[path]):
            said = list(self._about(definition.key))
            texts[f"markdown {definition.name}"] = markdown.blocks(said, below=min(index, 1))
            texts[f"markup {definition.name}"] = markup(said)
        root = self._contracts.definitions.get(Key(path))
        texts["faults"] = self._faults.text(root.name, self._examples[path]) if root else "{}"
        return texts

    def files(self) -> dict[str, str]:
        """All files."""
        contracts = self._contracts
        told = channels(contracts)
        usage = Usage(contracts, told)
        general = {
            OVERVIEW: [*overview(contracts, told, self._title)],
            CHANNELS: [*traffic(told)],
            CHANGES: [*changelog(contracts, self._request.baseline)],
        }
        texts = {
            "README.md": [*overview(contracts, told, self._title, _SITE)],
            "channels.md": general[CHANNELS],
            "changes.md": general[CHANGES],
        }
        result = {name: self._page(name, said) for name, said in texts.items()}
        sections = [
            Page(place, title, "page", "", markup(said))
            for (place, said), title in zip(
                general.items(), ("Overview", "Channels and messages", "Changes"), strict=True
            )
        ]
        for path, definitions in self._definitions.items():
            name = page(contracts, path)
            markdown = Markdown(self._places, name)
            text = _opening(self._request, f"{self._request.source_folder}/{path}")
            for index, definition in enumerate(definitions):
                rest = [*self._rest(definition, usage)]
                text += self._made(path, f"markdown {definition.name}")
                text += markdown.blocks(rest, below=min(index, 1))
                body = self._made(path, f"markup {definition.name}") + markup(rest)
                group = area(contracts, definition.key)
                sections.append(
                    Page(doc.anchor(definition.name), definition.name, "type", group, body)
                )
            result[name] = f"{text.rstrip()}\n"
        names = {name: [item.name for item in items] for name, items in areas(contracts).items()}
        comment = _comment(self._request, self._request.source_folder)
        result[_SITE] = site(self._title, comment, sections, names)
        return result

    def _made(self, path: PurePosixPath, text: str) -> str:
        return self._parts[path][text]

    def _about(self, key: Key) -> Iterator[doc.Block]:
        folder = self._request.source_folder
        return about(self._contracts, self._types, key, folder, self._link)

    def _rest(self, definition: ir.Definition, usage: Usage) -> Iterator[doc.Block]:
        """What is said of a type that follows from others, or from files beside it."""
        if definition.key == Key(definition.key.path):
            examples = self._examples[definition.key.path]
            yield from corpus(definition, examples, self._faults)
        yield from usage.of(definition.name)

    def _page(self, name: str, said: Sequence[doc.Block]) -> str:
        text = Markdown(self._places, name).blocks(said)
        return f"{_opening(self._request, self._request.source_folder)}{text.rstrip()}\n"


def _opening(request: Request, source: str) -> str:
    return f"<!-- {_comment(request, source)} -->\n\n"


def _comment(request: Request, source: str) -> str:
    """The words of the header; whatever is in them, they do not end a comment."""
    words = f"@generated from {source}. Edit the source, then run: {request.command}"
    return words.replace("-->", "").replace("--", "- -")


def _option(request: Request, name: str) -> str:
    text = request.options.get(name, "")
    if not isinstance(text, str):
        raise ConfigError(
            f"the option {name!r} of the target 'docs' is no text", hint=f'Write {name} = "...".'
        )
    if name == "source_link" and ":" in text and not text.startswith(("https://", "http://")):
        raise ConfigError(
            "the option 'source_link' of the target 'docs' is neither a path nor a URL",
            hint="Give the source folder relative to the output folder, or an https:// URL.",
        )
    return text
