"""The location of a pointer is found in every source, and counted like in editors."""

import json
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.source.locations import json_places, locate
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import join, lookup

_text = st.text(max_size=4)
_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)


def _pointers(value: Any, pointer: str = "") -> list[str]:
    members = enumerate(value) if isinstance(value, list) else []
    members = value.items() if isinstance(value, dict) else members
    inner = [below for step, member in members for below in _pointers(member, join(pointer, step))]
    return [pointer, *inner]


@given(_values, st.sampled_from([None, 0, 2, "\t"]), st.booleans())
def test_every_location_of_a_document_is_found(value: Any, indent: Any, ascii_only: bool) -> None:
    """For any layout, locations are keys or array elements, in the order of the document."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    locations = list(json_places(text))
    assert [pointer for pointer, _, _ in locations] == _pointers(json.loads(text))
    for pointer, start, word in locations:
        beginning, _ = json.JSONDecoder().raw_decode(text, start)
        value_there = lookup(value, pointer)
        in_list = not isinstance(lookup(value, pointer.rpartition("/")[0]), dict)
        assert beginning == (value_there if in_list or not pointer else _last(pointer))
        assert word[0] == json.dumps(value_there, ensure_ascii=ascii_only)[0]


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


@pytest.mark.parametrize(
    ("name", "text", "pointer", "place"),
    [
        ("a.json", '{\n\t"a": {\n\t\t"b": 1}}', "/a/b", (3, 3)),
        ("a.json", '{"a": 1,\r\n "b": 2,\r "c": 3}', "/c", (3, 2)),
        ("a.json", '{"a": "\u2028\x85\x7f",\n "b": 2}', "/b", (2, 2)),
        ("a.json", '{"\\ud83d\\ude00": 1,\n "x": {"a/b~": 1}}', "/x/a~1b~0", (2, 8)),
        ("a.json", '{"\\ud83d\\ude00": [1,\n 2]}', "/\U0001f600/1", (2, 2)),
        ("a.json", " [1]", "", (1, 2)),
        ("a.json", '{"a": {}}', "/a/b/c", (1, 2)),
        ("a.yaml", "a: 1\nb:\n  - c: 2\n", "/b/0/c", (3, 5)),
        ("a.yaml", 'a: "\u2028"\nb: 2\n', "/b", (2, 1)),
        ("a.yml", "b: 1\na: 2\n", "/a", (2, 1)),
        ("a.yaml", "a: [1", "/a", (1, 1)),
        ("a.yaml", "", "", (1, 1)),
    ],
)
def test_lines_and_columns_are_those_of_editors(
    name: str, text: str, pointer: str, place: tuple[int, int]
) -> None:
    """A tab is one column, and only CR, LF and CRLF end a line."""
    assert locate(Document(PurePosixPath(name), text, None), pointer) == place
