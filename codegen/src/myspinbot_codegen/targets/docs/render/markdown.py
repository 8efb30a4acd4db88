"""Writes blocks in the Markdown of GitHub, with all text escaped."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterable
from urllib.parse import quote

from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import Anchors

_SPECIAL = re.compile(r"([\\`*\[\]~|$])")
_UNDERSCORE = re.compile(r"(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])")
_CHARACTERS = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class Markdown:
    """Writes one page, to which links are relative."""

    def __init__(self, anchors: Anchors, page: str) -> None:
        self._anchors = anchors
        self._page = page

    def render(self, blocks: Iterable[doc.Block], *, below: int = 0) -> str:
        """Return the text of blocks, whose headings are lowered by some levels."""
        return "".join(f"{self._block(block, below)}\n\n" for block in blocks)

    def _block(self, block: doc.Block, below: int) -> str:
        match block:
            case doc.Heading(level, spans, anchor):
                text = f"{'#' * min(level + below, 6)} {_one_line(self.spans(spans))}"
                page, heading = self._anchors.find(anchor) if anchor else ("", "")
                return f'<a id="{heading}"></a>\n\n{text}' if page and heading else text
            case doc.Paragraph(spans):
                return escape_opening(self.spans(spans))
            case doc.Bullets(lines):
                return "\n".join(self._bullet(line, 0) for line in lines)
            case doc.Facts(items):
                return "\n".join(
                    f"- {escape(label)}: {_one_line(self.spans(spans))}" for label, spans in items
                )
            case doc.Table():
                return self._table(block)
            case doc.Listing(title, text):
                fence = "`" * max(3, _longest_run(text) + 1)
                head = f"<details><summary>{html.escape(doc.escape_invisible(title))}</summary>"
                return f"{head}\n\n{fence}json\n{doc.escape_invisible(text)}\n{fence}\n\n</details>"

    def _bullet(self, line: doc.Line, depth: int) -> str:
        rows = [f"{'  ' * depth}- {escape_opening(_one_line(self.spans(line.spans)))}"]
        return "\n".join([*rows, *(self._bullet(each, depth + 1) for each in line.children)])

    def _table(self, table: doc.Table) -> str:
        rows = [
            f"| {' | '.join(map(escape, table.head))} |",
            f"|{'---|' * len(table.head)}",
        ]
        for row in table.rows:
            anchor = ""
            if row.anchor.startswith("message:"):
                anchor = f'<a id="{self._anchors.find(row.anchor)[1]}"></a>'
            cells = [self._cell(cell) for cell in row.cells]
            rows.append(f"| {anchor}{' | '.join(cells)} |")
        return "\n".join(rows)

    def _cell(self, lines: Iterable[doc.Line]) -> str:
        text = ""
        for line in lines:
            if line.kind == "part":
                text += f"<ul>{self._item(line)}</ul>"
            else:
                words = self._cell_text(line)
                text += f"{'<br>' if text and not text.endswith('>') else ''}{words}"
                text += self._list(line.children)
        return text.replace("</ul><ul>", "")

    def _list(self, lines: Iterable[doc.Line]) -> str:
        items = "".join(map(self._item, lines))
        return f"<ul>{items}</ul>" if items else ""

    def _item(self, line: doc.Line) -> str:
        return f"<li>{self._cell_text(line)}{self._list(line.children)}</li>"

    def _cell_text(self, line: doc.Line) -> str:
        return self.spans(line.spans, table=True).replace("\n", "<br>")

    def spans(self, spans: doc.Spans, *, table: bool = False) -> str:
        """Return the text of pieces of a line; in a table, the bars of code are escaped."""
        return "".join(self._span(span, table=table) for span in spans)

    def _span(self, span: doc.Span, *, table: bool) -> str:
        match span:
            case doc.Code(text):
                return code(text).replace("|", "\\|") if table else code(text)
            case doc.Mark(word):
                return f"**{escape(word)}**" if word == "required" else f"_{escape(word)}_"
            case doc.Link(label, to):
                return f"[{escape(label)}]({self._href(to)})"
            case doc.Outside(label, url):
                return f"[{escape(label)}]({self._outside(url)})"
            case str():
                return escape(span)

    def _href(self, to: str) -> str:
        page, heading = self._anchors.find(to)
        if page == self._page and heading:
            return f"#{heading}"
        # From an absolute folder: a relative one would depend on the working directory.
        relative = posixpath.relpath(f"/{page}", posixpath.dirname(f"/{self._page}"))
        return f"{quote(relative)}#{heading}" if heading else quote(relative)

    def _outside(self, url: str) -> str:
        return url if "://" in url else posixpath.normpath("../" * self._page.count("/") + url)


def escape(text: str) -> str:
    """Return a text escaped for the middle of a line."""
    text = re.sub(r"[&<>]", lambda match: _CHARACTERS[match[0]], doc.escape_invisible(text))
    text = _UNDERSCORE.sub(r"\\_", _SPECIAL.sub(r"\\\1", text))
    return text.replace("](", "]\\(")


def escape_opening(text: str) -> str:
    """Return an escaped text whose lines do not begin as lists, headings or code."""
    text = re.sub(r"^[ \t]+", "", text, flags=re.MULTILINE)
    text = re.sub(r"^([-+=#])", r"\\\1", text, flags=re.MULTILINE)
    return re.sub(r"^([0-9]+)([.)])", r"\1\\\2", text, flags=re.MULTILINE)


def code(text: str) -> str:
    """Return a code span with a text."""
    shown = doc.escape_invisible(text).replace("\n", "\\u000a")
    if not shown.strip():
        shown = f'"{shown}"'
    fence = "`" * (_longest_run(shown) + 1)
    space = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{fence}{space}{shown}{space}{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
