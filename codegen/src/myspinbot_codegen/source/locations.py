"""Finds the line and column of a JSON pointer. Used by `load`, the lint stage and `breaking`.

Only needed for errors, so it may parse the text again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from json import loads
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import escape_token, join

if TYPE_CHECKING:
    import yaml

_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_LINE_END = re.compile(r"\r\n|\r|\n")


class Locator:
    """Finds places, and reads each file once."""

    def __init__(self) -> None:
        self._offsets: dict[PurePosixPath, Mapping[str, int]] = {}

    def locate(self, document: Document, pointer: str) -> tuple[int, int]:
        """Line and column, from 1, of a pointer, or of its closest parent that can be found."""
        if document.path not in self._offsets:
            self._offsets[document.path] = _offsets(document)
        known = self._offsets[document.path]
        while pointer and pointer not in known:
            pointer = pointer.rpartition("/")[0]
        return line_and_column(document.text, known.get(pointer, 0))


def locate(document: Document, pointer: str) -> tuple[int, int]:
    """The same for one place alone."""
    return Locator().locate(document, pointer)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of an offset, both from 1. Lines end as in editors."""
    line, start = 1, 0
    for end in _LINE_END.finditer(text, 0, offset):
        line, start = line + 1, end.end()
    return line, offset - start + 1


def json_places(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield each value of a JSON text in order: its pointer, its offset, and its first word.

    A member begins with its key; the word belongs to its value. A repeated key is yielded again.
    The text must be JSON, but may be nested without limit and contain `NaN`.
    """
    around: list[tuple[str, int]] = []  # pointers of lists and objects, and the next item of each
    key: tuple[str, int] | None = None
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        if word in ("}", "]"):
            around.pop()
        if word in ("}", "]", ":", ","):
            continue
        pointer = ""
        if around:
            outer, index = around[-1]
            if index < 0 and key is None:
                key = join(outer, loads(word)), start
                continue
            pointer, start = key or (f"{outer}/{index}", start)
            around[-1], key = (outer, index if index < 0 else index + 1), None
        yield pointer, start, word
        if word in ("{", "["):
            around.append((pointer, -1 if word == "{" else 0))


def _offsets(document: Document) -> dict[str, int]:
    """Return the offset of each pointer in a file."""
    if document.path.suffix not in (".yaml", ".yml"):
        return {pointer: start for pointer, start, _ in json_places(document.text)}
    import yaml  # noqa: PLC0415  # slow, and only needed for errors

    try:
        node = yaml.compose(document.text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return {}
    return dict(_yaml_places(node, "", node.start_mark.index)) if node else {}


def _yaml_places(node: yaml.Node, pointer: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield each pointer of a YAML text with its offset; a member begins with its key."""
    import yaml  # noqa: PLC0415  # slow, and only needed for errors

    yield pointer, start
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = f"{pointer}/{escape_token(key.value)}"
            yield from _yaml_places(value, inner, key.start_mark.index)
    if isinstance(node, yaml.SequenceNode):
        for index, element in enumerate(node.value):
            yield from _yaml_places(element, f"{pointer}/{index}", element.start_mark.index)
