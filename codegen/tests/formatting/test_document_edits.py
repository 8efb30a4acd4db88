"""An edit changes one value of a JSON document, and keeps its layout."""

import pytest

from myspinbot_codegen.formatting.document_edits import hoist, put, remove, rename

LAID_OUT = '{\n    "a": 1,\n    "type": [ "x", "y" ],\n    "z": {"b": [1,2]}\n}\n'


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        (remove(LAID_OUT, "/a"), '{\n    "type": [ "x", "y" ],\n    "z": {"b": [1,2]}\n}\n'),
        (remove(LAID_OUT, "/z"), '{\n    "a": 1,\n    "type": [ "x", "y" ]\n}\n'),
        (remove(LAID_OUT, "/z/b"), LAID_OUT.replace('{"b": [1,2]}', "{}")),
        (remove(LAID_OUT, "/z/b/1"), LAID_OUT.replace("[1,2]", "[1]")),
        (remove(LAID_OUT, "/type/0"), LAID_OUT.replace('"x", "y"', '"y"')),
        (put(LAID_OUT, "/type", "é"), LAID_OUT.replace('[ "x", "y" ]', '"é"')),
        (
            put(LAID_OUT, "/title", "T"),
            LAID_OUT.replace('{\n    "a"', '{\n    "title": "T",\n    "a"'),
        ),
        (put(LAID_OUT, "/$defs", 1), LAID_OUT.replace("]}\n}", ']},\n    "$defs": 1\n}')),
        (put("{}", "/title", "T"), '{"title": "T"}'),
        (rename(LAID_OUT, "/a", "b", None), LAID_OUT.replace('"a": 1', '"b": null')),
        (
            hoist(
                '{\n  "x": 1,\n  "oneOf": [\n    {\n      "y": {\n        "z": 2\n      }\n'
                "    }\n  ]\n}",
                "/oneOf",
            ),
            '{\n  "x": 1,\n  "y": {\n    "z": 2\n  }\n}',
        ),
        (hoist('{"x": 1, "oneOf": [{"y": 2, "z": 3}]}', "/oneOf"), '{"x": 1, "y": 2, "z": 3}'),
        (hoist('{"x": 1, "oneOf": [{}]}', "/oneOf"), '{"x": 1}'),
    ],
)
def test_an_edit_changes_nothing_else(edited: str, expected: str) -> None:
    """Blanks, order and notation are kept, and commas are correct."""
    assert edited == expected


@pytest.mark.parametrize("pointer", ["/a/b", "/a/b/c", "/z/0/x"])
def test_a_missing_location_is_an_error_of_the_toolchain(pointer: str) -> None:
    """An edit is made at a location that was found in the same text."""
    with pytest.raises((TypeError, ValueError)):
        remove(LAID_OUT, pointer)
    with pytest.raises(TypeError):
        put(LAID_OUT, "/type/0", 1)
