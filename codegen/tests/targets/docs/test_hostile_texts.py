"""Nothing in a schema becomes markup or script, and what is in it is still to be read."""

import re
from typing import Any

import pytest
from codegen.tests.support.docs_contracts import Html, make_contracts, make_pages, render_html
from hypothesis import given, settings
from hypothesis import strategies as st

from myspinbot_codegen.targets.docs.render.markdown import code, escape, escape_opening

NASTY = [
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "</code></pre></details><b>bold</b>",
    "-->\n<script>alert(1)</script><!--",
    '" onmouseover="alert(1)" x="',
    "' onmouseover='alert(1)",
    "[click](javascript:alert(1))",
    "![x](javascript:alert(1))",
    "[click]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "a | b || c |",
    "`a` ``b`` ``` ~~~ | \\| \\",
    "# not a heading\n- not a list\n1. nor this\n> nor that\n    nor code\n===",
    "**bold** __bold__ *it* _it_ ~~gone~~ $x$ \\*",
    "&lt;b&gt; &amp;",
    "]]>  ${x} {{x}} {% x %} \u202e\u0000\u001b[31m",
]
ELEMENTS = {"a", "br", "code", "details", "em", "h1", "h2", "h3", "hr", "li", "ol", "p", "pre"}
ELEMENTS |= {"strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"}


def nasty(text: str) -> dict[str, Any]:
    """Contracts with a text in every place that can have one."""
    pattern = re.sub(r"([\^$\\.*+?()\[\]{}|])", r"\\\1", text)
    schema = {
        "title": text,
        "description": text,
        "type": "object",
        "properties": {
            text: {"type": "string", "description": text, "title": text, "default": text},
            "list": {"type": "array", "items": {"pattern": pattern, "enum": [text]}},
            "deep": {"type": "object", "properties": {text: {"const": text}}},
        },
        "patternProperties": {pattern: {"not": {"required": [text]}}},
        "dependentRequired": {text: [text]},
        "x-note": text,
        "examples": [{text: text}],
    }
    message = {"name": text, "summary": text, "x-cloudevents-type": text}
    channel = {
        "address": text,
        "title": text,
        "description": text,
        "messages": {text: message},
        "parameters": {text: {"description": text, "enum": [text], "default": text}},
        "x-redis-stream": {"consumer_group": text, "dead_letter": text, text: text},
    }
    return {
        "schemas": {"a/v1/thing.json": schema, "a/v1/text.json": {"enum": [text]}},
        "asyncapi": {
            "servers": {text: {"protocol": text}},
            "channels": {text: channel},
            "operations": {
                text: {"action": "send", "channel": channel, "summary": text, "messages": [message]}
            },
        },
        "examples": {
            "a/v1/examples/thing/valid-one.json": {text: text, "list": []},
            "a/v1/examples/text/invalid-one.json": f"{text}{text}",
        },
    }


def made(text: str) -> dict[str, str]:
    """The files of such contracts, compared with a release that had none of it."""
    old = make_contracts({"a/v1/thing.json": {"type": "object"}}, asyncapi={"channels": {}})
    given = nasty(text)
    return make_pages(
        make_contracts(given["schemas"], asyncapi=given["asyncapi"], examples=given["examples"]),
        old,
        title=text,
    )


@pytest.mark.parametrize("text", NASTY)
def test_the_site_has_no_markup_of_others(text: str) -> None:
    """One script and one style, both ours; no handler, no style and no address that runs."""
    site = Html(made(text)["index.html"])
    tags = [tag for tag, _ in site.tags]
    assert (tags.count("script"), tags.count("style")) == (1, 1)
    assert not {"img", "iframe", "object", "embed", "link", "base", "form", "svg"} & set(tags)
    for _, attributes in site.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert (attributes.get("href") or "#").startswith("#")
    places = site.attributes("id")
    assert len(places) == len(set(places))
    assert {href[1:] for href in site.attributes("href")} <= set(places)


@pytest.mark.parametrize("text", NASTY)
def test_markdown_has_no_markup_of_others(text: str) -> None:
    """Only the elements of our own pages come out, and links lead to pages only."""
    for name, page in made(text).items():
        if not name.endswith(".md"):
            continue
        shown = render_html(page.partition("-->\n")[2])
        assert {tag for tag, _ in shown.tags} <= ELEMENTS
        for tag, attributes in shown.tags:
            assert not attributes.keys() - {"href", "id", "class"}, tag
            assert re.fullmatch(r"[\w./%-]*(#[\w.%~-]*)?", attributes.get("href") or ""), attributes
        # As simpler readers find links: whatever stands in brackets outside of code.
        bare = re.sub(r"```.*?```|`[^`\n]*`", "", page, flags=re.DOTALL)
        assert "javascript:" not in "".join(re.findall(r"\]\(([^)\s]+)\)", bare))


@pytest.mark.parametrize("text", NASTY)
def test_every_row_keeps_its_cells(text: str) -> None:
    """Bars in a text do not tear a table apart."""
    for name, page in made(text).items():
        rows = [line for line in page.splitlines() if line.startswith("| ")]
        for line in rows if name.endswith(".md") else ():
            cells = re.split(r"(?<!\\)\|", line)
            assert len(cells) in (5, 6), line


@pytest.mark.parametrize("text", [text for text in NASTY if text.isprintable()])
def test_what_is_in_a_text_is_still_to_be_read(text: str) -> None:
    """Escaping changes how a page is written, never what it says."""
    files = made(text)
    bare = text.replace("`", "")
    for shown in (Html(files["index.html"]), render_html(files["types/a/v1/thing.md"])):
        assert " ".join(bare.split()) in " ".join(shown.text.replace("`", "").split())


_TEXTS = st.text(
    st.one_of(st.sampled_from("`|\\<>*_[]()#-+=!&$~\n 1.a\"'"), st.characters(codec="utf-8")),
    max_size=40,
)


@settings(deadline=None)
@given(_TEXTS)
def test_markdown_shows_any_text_as_it_is(text: str) -> None:
    """Whatever characters follow each other, they come out as they went in."""
    printable = "".join(char for char in text if char.isprintable() or char == "\n")
    shown = render_html(escape_opening(escape(printable)))
    assert "".join(shown.text.split()) == "".join(printable.split())
    assert {tag for tag, _ in shown.tags} <= {"p", "br"}


@settings(deadline=None)
@given(_TEXTS)
def test_markdown_shows_any_code_as_it_is(text: str) -> None:
    """A code span has its text, and a bar in it does not end a cell of a table."""
    printable = "".join(char for char in text if char.isprintable())
    escaped = code(printable).replace("|", "\\|")
    shown = render_html(f"| a | b |\n|---|---|\n| {escaped} | x |\n")
    assert [tag for tag, _ in shown.tags].count("code") == 1
    assert "".join(printable.split()) in "".join(shown.text.split())
    assert shown.text.rstrip().endswith("x")


def test_characters_that_hide_others_are_spelled_out() -> None:
    """Text that runs backwards, or is not to be seen, shows what is in it."""
    files = made("a\u202eb\u0007c\ufeff")
    for name in ("index.html", "types/a/v1/thing.md"):
        assert not set("\u202e\u0007\ufeff") & set(files[name])
        assert "a\\u202eb\\u0007c\\ufeff" in files[name] or "a\\\\u202eb" in files[name]
