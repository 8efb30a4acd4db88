"""The site: one HTML file that loads nothing else; its own security policy forbids it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from myspinbot_codegen.targets.docs.render.html_markup import escape
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.page_anchors import CHANGES, CHANNELS, OVERVIEW


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site; `sort` is `page` or `type`."""

    anchor: str
    title: str
    sort: str
    area: str
    body: str


def render_site(
    title: str, comment: str, pages: Iterable[Page], areas: Mapping[str, Iterable[str]]
) -> str:
    """Return the text of the file. `areas` are the names of the types of each area."""
    style, script = _asset("site.css"), _asset("site.js")
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    )
    body = "\n".join(map(_section, pages))
    return f"""<!DOCTYPE html>
<html lang="en">
<!-- {comment} -->
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="myspinbot-codegen">
<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<button type="button" id="menu" aria-expanded="false" aria-controls="areas">Menu</button>
<a class="home" href="#{OVERVIEW}">{escape(title)}</a>
<div id="finder" hidden>
<input id="search" type="search" role="combobox" aria-label="Search types, fields and messages"
 aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off"
 autocapitalize="off" spellcheck="false" placeholder="Search types, fields, messages">
<kbd aria-hidden="true">/</kbd>
<div id="panel" hidden><ul id="results" role="listbox" aria-label="Found"></ul></div>
<p id="found" role="status" class="unseen"></p>
</div>
</header>
<nav id="areas" aria-label="Areas">
<ul class="pages">
<li><a href="#{OVERVIEW}">Overview</a></li>
<li><a href="#{CHANNELS}">Channels and messages</a></li>
<li><a href="#{CHANGES}">Changes</a></li>
</ul>
{_areas(areas)}
</nav>
<main id="main" tabindex="-1">
{body}
</main>
<script>{script}</script>
</body>
</html>
"""


def _areas(areas: Mapping[str, Iterable[str]]) -> str:
    parts = []
    for name, types in areas.items():
        items = "\n".join(
            f'<li><a href="#{escape(doc.anchor(each))}">{escape(each)}</a></li>' for each in types
        )
        parts.append(
            f"<details open>\n<summary>{escape(name or 'Types')}</summary>\n"
            f"<ul>\n{items}\n</ul>\n</details>"
        )
    return "\n".join(parts)


def _section(page: Page) -> str:
    trail = f'<p class="trail">{escape(page.area)}</p>\n' if page.area else ""
    return (
        f'<section class="page" id="{escape(page.anchor)}" data-sort="{escape(page.sort)}" '
        f'data-title="{escape(page.title)}" data-area="{escape(page.area)}">\n'
        f"{trail}{page.body}</section>"
    )


def _asset(name: str) -> str:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return f"\n{text}"


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
