"""Contracts without files for tests of the reference, and readers of the generated pages."""

import json
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import Any

from markdown_it import MarkdownIt

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document, Example
from myspinbot_codegen.targets.docs import DocsTarget
from myspinbot_codegen.targets.target import Request

VOID = {"meta", "input", "br", "wbr"}


def make_document(path: str, data: Any) -> Document:
    """Return a source file."""
    return Document(PurePosixPath(path), json.dumps(data), data)


def make_key(path: str) -> Key:
    """Return the key of a source file, or of a pointer in it after `#`."""
    file, _, pointer = path.partition("#")
    return Key(PurePosixPath(file), pointer)


def make_contracts(
    schemas: Mapping[str, Any],
    *,
    shapes: Mapping[str, ir.Shape] | None = None,
    names: Mapping[str, str] | None = None,
    examples: Mapping[str, Any] | None = None,
    asyncapi: Mapping[str, Any] | None = None,
) -> ir.Contracts:
    """Return contracts of canonical schemas by path; a type is named after its file."""
    definitions = {}
    for path, schema in schemas.items():
        stem = PurePosixPath(path.replace(".json#/$defs/", "_")).name.removesuffix(".json")
        name = (names or {}).get(path) or "".join(part.title() for part in stem.split("_"))
        description = schema.get("description") if isinstance(schema, dict) else None
        shape = (shapes or {}).get(path, ir.AnyValue())
        definitions[make_key(path)] = ir.Definition(
            make_key(path), name, description, shape, schema
        )
    files = sorted({each.path for each in definitions})
    return ir.Contracts(
        documents={path: make_document(str(path), {}) for path in files},
        ids={path: f"https://schemas.test/{path}" for path in files},
        definitions=definitions,
        asyncapi=make_document("asyncapi.yaml", asyncapi) if asyncapi else None,
        examples=tuple(
            Example(
                make_document(path, data),
                PurePosixPath(path).parents[2] / f"{PurePosixPath(path).parent.name}.json",
                PurePosixPath(path).name.startswith("valid"),
            )
            for path, data in (examples or {}).items()
        ),
        modules={path: path.with_suffix("") for path in files},
    )


def make_pages(
    contracts: ir.Contracts, baseline: ir.Contracts | None = None, **options: Any
) -> dict[str, str]:
    """Return the files of the target."""
    request = Request(contracts, options, "make code", "schemas", baseline=baseline)
    target = DocsTarget()
    return dict(target.emit(request, target.parts(request, sorted(contracts.documents))))


class Html(HTMLParser):
    """Elements and text of a page, parsed as HTML."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record an element."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that elements are closed in their order."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Record visible text."""
        if not {"script", "style"} & set(self.open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        """The visible text."""
        return "".join(self.texts)

    def attributes(self, name: str) -> list[str]:
        """Return all values of an attribute."""
        return [value for _, attributes in self.tags if (value := attributes.get(name)) is not None]


def render_html(markdown: str) -> Html:
    """Return a Markdown page as HTML."""
    return Html(MarkdownIt("commonmark").enable("table").render(markdown))
