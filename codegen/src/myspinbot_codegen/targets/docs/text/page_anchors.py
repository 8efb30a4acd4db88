"""The anchors that links of the reference lead to, and the Markdown pages that hold them.

In the site every anchor is an id of its own. In Markdown it is a page, or a heading of a page.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.text import blocks as doc

OVERVIEW, CHANNELS, CHANGES = "page:overview", "page:channels", "page:changes"
_PAGES = {OVERVIEW: "README.md", CHANNELS: "channels.md", CHANGES: "changes.md"}


class Anchors:
    """The Markdown page and heading of each anchor."""

    def __init__(self, contracts: ir.Contracts) -> None:
        # The page of a file is about the type of the whole file, which needs no heading.
        self._types = {
            doc.anchor(definition.name): (
                page_of(contracts, key.path),
                doc.anchor(definition.name) if key.pointer else "",
            )
            for key, definition in contracts.definitions.items()
        }

    def find(self, anchor: str) -> tuple[str, str]:
        """Return the page of an anchor and the heading in it, which may be empty."""
        if anchor in _PAGES:
            return _PAGES[anchor], ""
        if anchor.startswith(("channel:", "message:")):
            return _PAGES[CHANNELS], anchor.replace(":", "-", 1)
        return self._types[anchor.partition(".")[0]]


def page_of(contracts: ir.Contracts, path: PurePosixPath) -> str:
    """Return the Markdown page of a source file."""
    return f"types/{contracts.modules[path]}.md"


def area_of(contracts: ir.Contracts, key: Key) -> str:
    """Return the area of a type: the folder of its file."""
    folder = contracts.modules[key.path].parent.as_posix()
    return "" if folder == "." else folder
