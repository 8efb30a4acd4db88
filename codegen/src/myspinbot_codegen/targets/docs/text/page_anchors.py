"""Says where each type and section of the reference stands, for links. Used by `markdown`.

In the site, every place has an anchor of its own; in Markdown it is a page and a heading in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.text import blocks as doc

OVERVIEW, CHANNELS, CHANGES = "page:overview", "page:channels", "page:changes"
_PAGES = {OVERVIEW: "README.md", CHANNELS: "channels.md", CHANGES: "changes.md"}


@dataclass(frozen=True, slots=True)
class Places:
    """The Markdown page and heading of each anchor of a type."""

    types: Mapping[str, tuple[str, str]]

    def find(self, to: str) -> tuple[str, str]:
        """The page and the heading, which may be empty, that an anchor stands for."""
        if to in _PAGES:
            return _PAGES[to], ""
        if to.startswith(("channel:", "message:")):
            return _PAGES[CHANNELS], to.replace(":", "-", 1)
        return self.types[to.partition(".")[0]]


def places(contracts: ir.Contracts) -> Places:
    """Where the types of some contracts stand."""
    return Places(
        {
            doc.anchor(definition.name): (page(contracts, key.path), _heading(definition))
            for key, definition in contracts.definitions.items()
        }
    )


def page(contracts: ir.Contracts, path: PurePosixPath) -> str:
    """The Markdown page of a source file."""
    return f"types/{contracts.modules[path]}.md"


def area(contracts: ir.Contracts, key: Key) -> str:
    """The group that a type belongs to: the folder of its file."""
    folder = contracts.modules[key.path].parent.as_posix()
    return "" if folder == "." else folder


def _heading(definition: ir.Definition) -> str:
    """The type of a whole file needs none: it is what its page is about."""
    return doc.anchor(definition.name) if definition.key.pointer else ""
