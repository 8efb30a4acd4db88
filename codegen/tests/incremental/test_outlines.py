"""An outline has everything that files without a reference to the schema may read."""

from typing import Any

import pytest

from myspinbot_codegen.incremental.outlines import outline


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string"}, {"type": "integer", "minimum": 3}),
        ({"description": "A."}, {"description": "B.", "examples": ["A."]}),
        ({"properties": {"a": {"type": "string"}}}, {"properties": {"b": {"maxLength": 1}}}),
        ({"required": ["a"]}, {"enum": ["a", None, 1]}),
    ],
)
def test_an_outline_does_not_depend_on_values(old: Any, new: Any) -> None:
    """Keywords about values affect only files that refer to the schema."""
    assert outline(old) == outline(new)


@pytest.mark.parametrize(
    "changed",
    [
        {"properties": {"type": {"$ref": "#"}}},
        {"properties": {"type": {}}},
        {"$defs": {"a": {}, "b": {}}},
        {"$defs": {"a": True}},
        {"$defs": {"a": {}}, "$id": "x"},
        {"$defs": {"a": {}}, "title": "A"},
        {"$defs": {"a": {"$anchor": "x"}}},
        {"$defs": {"a": {}}, "allOf": [{"$ref": "x"}]},
        {"$defs": {"a": {}}, "x-revision": 1},
        {"$defs": {"a": {}}, "deprecated": True},
        True,
    ],
)
def test_an_outline_has_everything_that_other_files_read(changed: Any) -> None:
    """An outline has names, ids, references and annotations at any location."""
    first = {"$defs": {"a": {"type": "string"}}, "properties": {"type": True}}
    assert outline(first) != outline(changed)
