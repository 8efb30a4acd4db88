"""Finds the line and column of a JSON pointer.

Only needed when there are faults, so it may parse the file again.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..tree import Document, tokens

if TYPE_CHECKING:
    import yaml


class Locator:
    """Finds places, and parses each file once."""

    def __init__(self) -> None:
        self._nodes: dict[PurePosixPath, yaml.Node | None] = {}

    def locate(self, document: Document, pointer: str) -> tuple[int, int]:
        """Line and column, from 1, of a pointer, or of its closest parent that can be found."""
        if document.path not in self._nodes:
            self._nodes[document.path] = _compose(document)
        return _place(self._nodes[document.path], pointer)


def locate(document: Document, pointer: str) -> tuple[int, int]:
    """The same for one place alone."""
    return Locator().locate(document, pointer)


def _compose(document: Document) -> yaml.Node | None:
    import yaml  # noqa: PLC0415  # slow, and only needed when there are faults

    try:
        # JSON is YAML, and the YAML parser remembers where each value began.
        return yaml.compose(document.text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None


def _place(node: yaml.Node | None, pointer: str) -> tuple[int, int]:
    mark = node.start_mark if node else None
    for token in tokens(pointer):
        child = _child(node, token)
        if child is None:
            break
        node, mark = child
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _child(node: yaml.Node | None, token: str) -> tuple[yaml.Node, yaml.Mark] | None:
    """A member of a mapping, marked at its key, or an item of a sequence."""
    import yaml  # noqa: PLC0415  # as above

    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == token:
                return value, key.start_mark
    if isinstance(node, yaml.SequenceNode) and token.isdigit() and int(token) < len(node.value):
        item = node.value[int(token)]
        return item, item.start_mark
    return None
