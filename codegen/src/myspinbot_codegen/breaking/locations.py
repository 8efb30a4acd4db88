"""Where a difference is shown: a place in the new sources, or in the old ones if it is gone.

Used by `engine`.
"""

from __future__ import annotations

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Node
from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.releases import Release
from myspinbot_codegen.source.locations import locate
from myspinbot_codegen.spec.pointer import join, lookup, tokens


def shown_at(found: Candidate, *, forward: bool) -> tuple[Node, str]:
    """The subschema that a difference is shown at, and the pointer to the keyword in its type."""
    node = found.two
    if forward:
        # The readers are the old version: show what the new one says there.
        fresh = [item for item in found.one.nodes if item.side is not node.side]
        with_name = [item for item in fresh if found.more in item.words.get("properties", {})]
        if found.rule == "WIRE_PROPERTY_ADDED" and with_name:
            return with_name[0], join(with_name[0].pointer, "properties", found.more)
        stating = [item for item in fresh if not item.words.keys().isdisjoint(found.keywords)]
        if not fresh:
            return node, node.pointer
        node = (stating or fresh)[0]
    keyword = next((word for word in found.keywords if word in node.words), None)
    return node, node.pointer if keyword is None else join(node.pointer, keyword)


def source_place(definition: Definition, release: Release, pointer: str) -> tuple[str, str]:
    """The file of a canonical schema's place as messages show it, and the pointer in that file."""
    known = pointer
    rest: list[str] = []
    while known not in definition.origins and known:
        known, _, last = known.rpartition("/")
        rest.insert(0, last)
    origin = definition.origins.get(known, definition.key.pointer)
    document = release.contracts.documents[definition.key.path]
    for last in rest:
        # Where the dialect of the source has other words, the schema around them is shown.
        further = f"{origin}/{last}"
        if not _leads(document.data, further):
            break
        origin = further
    return release.label(definition.key.path), origin


def line_and_column(definition: Definition, release: Release, pointer: str) -> tuple[int, int]:
    """Line and column, from 1, of a pointer in the file of a type."""
    return locate(release.contracts.documents[definition.key.path], pointer)


def _leads(data: object, pointer: str) -> bool:
    try:
        lookup(data, pointer)
    except (LookupError, TypeError):
        return False
    return bool(tokens(pointer))
