"""Writes blocks as HTML, with all text escaped. Used by `html_site`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape as _escape

from myspinbot_codegen.targets.docs.text import blocks as doc


def escape(text: str) -> str:
    """Return a text escaped for elements and for quoted attributes."""
    return _escape(doc.escape_invisible(text))


def render_html(blocks: Iterable[doc.Block]) -> str:
    """Return the HTML of blocks."""
    return "".join(f"{_block(block)}\n" for block in blocks)


def _block(block: doc.Block) -> str:
    match block:
        case doc.Heading(1, spans):
            return f'<h1 tabindex="-1">{inline(spans)}</h1>'
        case doc.Heading(level, spans, anchor):
            id_ = f' id="{escape(anchor)}"' if anchor else ""
            return f"<h{level}{id_}>{inline(spans)}</h{level}>"
        case doc.Paragraph(spans, kind):
            name = f' class="{kind}"' if kind else ""
            text = inline(spans)
            return "\n".join(f"<p{name}>{part}</p>" for part in re.split(r"\n\s*\n", text))
        case doc.Bullets(lines):
            return _list(lines)
        case doc.Facts(items):
            rows = "\n".join(
                f"<div><dt>{escape(label)}</dt><dd>{inline(spans)}</dd></div>"
                for label, spans in items
            )
            return f'<dl class="facts">\n{rows}\n</dl>'
        case doc.Table():
            return _table(block)
        case doc.Listing(title, text):
            return (
                f"<details><summary>{escape(title)}</summary>\n"
                f'<pre tabindex="0"><code>{_document(text)}</code></pre>\n</details>'
            )


def _table(table: doc.Table) -> str:
    head = "".join(f'<th scope="col">{escape(word)}</th>' for word in table.head)
    rows = []
    for row in table.rows:
        id_ = f' id="{escape(row.anchor)}"' if row.anchor else ""
        first, *further = (_cell(cell) for cell in row.cells)
        link = ""
        if row.anchor:
            link = f'<a class="here" href="#{escape(row.anchor)}" aria-label="Link to here">#</a>'
        cells = "".join(
            f'<td data-head="{escape(word)}">{cell}</td>'
            for word, cell in zip(table.head[1:], further, strict=True)
        )
        rows.append(f'<tr{id_}><th scope="row">{link}{first}</th>{cells}</tr>')
    body = "\n".join(rows)
    return (
        f'<table class="{table.kind}">\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _cell(lines: Iterable[doc.Line]) -> str:
    text = ""
    for line in lines:
        if line.kind == "part" or line.children:
            text += _list((line,))
        else:
            name = f' class="{line.kind}"' if line.kind else ""
            text += f"<div{name}>{inline(line.spans)}</div>"
    return text.replace("</ul>\n<ul>", "").replace("</ul><ul>", "")


def _list(lines: Iterable[doc.Line]) -> str:
    items = "".join(
        f"<li>{inline(line.spans)}{_list(line.children) if line.children else ''}</li>"
        for line in lines
    )
    return f"<ul>{items}</ul>"


def inline(spans: doc.Spans) -> str:
    """Return the HTML of pieces of a line."""
    return "".join(map(_span, spans))


_LONG = 16
# Where long names may be broken: not within escaped characters.
_BREAKS = re.compile(r"(?<=[a-z0-9][._/:])(?=[a-z0-9])")


def _span(span: doc.Span) -> str:
    match span:
        case doc.Code(text):
            shown = escape(text if text.strip() else f'"{text}"').replace("\n", "\\u000a")
            is_long_name = len(text) > _LONG and " " not in text
            return f"<code>{_BREAKS.sub('<wbr>', shown) if is_long_name else shown}</code>"
        case doc.Mark(word):
            name = re.sub("[^a-z]+", "-", word.lower())
            return f'<span class="mark {name}">{escape(word)}</span>'
        case doc.Link(label, to):
            return f'<a href="#{escape(to)}">{escape(label)}</a>'
        case doc.Outside(label, url):
            return f'<a class="outside" href="{escape(url)}">{escape(label)}</a>'
        case str():
            return escape(span)


_KEY = re.compile(r'^(\s*)("(?:[^"\\]|\\.)*")(: )', re.MULTILINE)


def _document(text: str) -> str:
    """Return a JSON document, which has one key a line, with highlighted keys."""
    parts = _KEY.split(text)
    result = [escape(parts[0])]
    for index in range(1, len(parts), 4):
        space, key, colon, rest = parts[index : index + 4]
        result.append(f"{space}<b>{escape(key)}</b>{colon}{escape(rest)}")
    return "".join(result)
