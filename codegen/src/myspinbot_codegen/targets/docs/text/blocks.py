"""The parts of a page, independent of its format: pieces of a line, lines, and blocks of lines.

Pages are built from these once; `markdown` and `html_markup` render them. Strings are plain text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

from myspinbot_codegen.ir.model import Definition


@dataclass(frozen=True, slots=True)
class Code:
    """A name or value as it is written in a document."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an anchor of the reference: a type, a field, a channel, a message or a page."""

    label: str
    to: str


@dataclass(frozen=True, slots=True)
class Outside:
    """A link to a file or page outside the reference; relative to the output folder."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlighted word, such as `required`."""

    word: str


Span = str | Code | Link | Outside | Mark
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, and more detailed lines below it."""

    spans: Spans
    children: tuple[Line, ...] = ()
    kind: Literal["", "part", "rule", "quiet"] = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; level 1 is the title of a page."""

    level: int
    spans: Spans
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; the `lede` opens a page."""

    spans: Spans
    kind: Literal["", "lede", "quiet"] = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of lines."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Values with labels."""

    items: tuple[tuple[str, Spans], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; each cell is a tuple of lines."""

    cells: tuple[tuple[Line, ...], ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with column titles; `kind` is the subject of the rows."""

    kind: Literal["fields", "cases", "types", "messages"]
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole JSON document, which the reader unfolds."""

    title: str
    text: str


Block = Heading | Paragraph | Bullets | Facts | Table | Listing


def parse(text: str) -> Spans:
    """Return an author's text as pieces: text between backticks is code."""
    parts = re.split(r"`([^`\n]+)`", text)
    return tuple(
        Code(part) if index % 2 else part for index, part in enumerate(parts) if part or index % 2
    )


def show(data: Any) -> Code:
    """Return a JSON value as code on one line."""
    return Code(json.dumps(data, ensure_ascii=False))


def show_all(values: Iterable[Any]) -> Spans:
    """Return JSON values as a list with commas."""
    return join(((show(value),) for value in values), ", ")


def join(parts: Iterable[Spans], separator: str) -> Spans:
    """Return all pieces with a separator between them."""
    result: list[Span] = []
    for spans in parts:
        if result:
            result.append(separator)
        result.extend(spans)
    return tuple(result)


def join_code(names: Iterable[str]) -> Spans:
    """Return names as code in a list with commas."""
    return join(((Code(name),) for name in names), ", ")


def count(number: int, noun: str) -> str:
    """Return a number with a noun in the singular or plural."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def sort_types(definitions: Iterable[Definition]) -> list[Definition]:
    """Return types in the order in which pages list them."""
    return sorted(definitions, key=lambda definition: (definition.name, definition.key))


def type_link(name: str) -> Link:
    """Return the link to a type."""
    return Link(name, anchor(name))


def channel_link(name: str, label: str | None = None) -> Link:
    """Return the link to a channel."""
    return Link(label or name, f"channel:{anchor(name)}")


def message_link(name: str) -> Link:
    """Return the link to a message."""
    return Link(name, f"message:{anchor(name)}")


def anchor(name: str, field: str = "") -> str:
    """Return the anchor of a type, or of a field of it whose path is already escaped."""
    return f"{escape_name(name)}.{field}" if field else escape_name(name)


def escape_name(name: str) -> str:
    """Return a name as it is written in the path of a field, so that paths are unambiguous."""
    return quote(name, safe="").replace(".", "%2E")


_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def escape_invisible(text: str) -> str:
    """Return a text with escapes for its control characters."""
    return _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
