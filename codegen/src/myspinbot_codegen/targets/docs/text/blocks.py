"""What pages are made of, whoever renders them: pieces of a line, lines, and blocks of lines.

Pages say everything once in these; `markdown` and `markup` spell it. Text is never markup here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Code:
    """A name or value as it stands in a document."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a place of the reference: a type, a field, a channel, a message or a page."""

    label: str
    to: str


@dataclass(frozen=True, slots=True)
class Outside:
    """A link to a file or page that is no part of the reference; relative to the output folder."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A word that stands out, such as `required`."""

    word: str


Span = str | Code | Link | Outside | Mark
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, and the lines below it that say more."""

    spans: Spans
    children: tuple[Line, ...] = ()
    kind: Literal["", "part", "rule", "quiet"] = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """Opens a part of a page; 1 is the page itself."""

    level: int
    spans: Spans
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; the `lede` is the first of a page."""

    spans: Spans
    kind: Literal["", "lede", "quiet"] = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of lines."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what stands behind them."""

    items: tuple[tuple[str, Spans], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; each cell has lines."""

    cells: tuple[tuple[Line, ...], ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; `kind` says what is in it."""

    kind: Literal["fields", "cases", "types", "messages"]
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A JSON document in full, which is folded up until it is asked for."""

    title: str
    text: str


Block = Heading | Paragraph | Bullets | Facts | Table | Listing


def parse(text: str) -> Spans:
    """Text as its author wrote it; what stands between backticks is code."""
    parts = re.split(r"`([^`\n]+)`", text)
    return tuple(
        Code(part) if index % 2 else part for index, part in enumerate(parts) if part or index % 2
    )


def show(data: Any) -> Code:
    """A JSON value on one line."""
    return Code(json.dumps(data, ensure_ascii=False))


def join(items: Iterable[Spans], separator: str) -> Spans:
    """Several pieces in a row."""
    result: list[Span] = []
    for item in items:
        if result:
            result.append(separator)
        result.extend(item)
    return tuple(result)


def count(number: int, noun: str) -> str:
    """A number and what it counts."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def anchor(name: str, field: str = "") -> str:
    """Where a type or a field of it stands; `field` is a path whose names are escaped already."""
    return f"{escape_name(name)}.{field}" if field else escape_name(name)


def escape_name(name: str) -> str:
    """A name in the path of a field, so that no two paths are alike."""
    return quote(name, safe="").replace(".", "%2E")


_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def escape_invisible(text: str) -> str:
    """Text whose control characters are spelled out, so that it shows what is in it."""
    return _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
