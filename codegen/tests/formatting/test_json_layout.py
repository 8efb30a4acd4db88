"""Formatting changes the layout of a schema file, never its values."""

import json
from pathlib import PurePosixPath
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.formatting.json_layout import format_document
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.dialects import DRAFT_07, DRAFT_2020_12

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)
_keywords = st.sampled_from(
    ["$id", "title", "description", "type", "x-a", "x-b", "const", "$defs", "examples", "maximum"]
)
_schemas = st.recursive(
    st.dictionaries(_keywords.filter(lambda name: name != "$defs"), _values, max_size=4),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "properties": st.dictionaries(_text, inner, max_size=3),
            "items": inner,
            "anyOf": st.lists(inner, max_size=2),
            "type": st.just("object"),
            "x-note": _values,
            "$defs": st.dictionaries(_text, inner, max_size=2),
        },
    ),
    max_leaves=5,
)


def _format(text: str, dialect: Any = DRAFT_2020_12) -> str:
    return format_document(Document(PurePosixPath("a.json"), text, json.loads(text)), dialect)


def _dump(data: Any, indent: int | None, *, ascii_only: bool) -> str:
    return json.dumps(data, indent=indent, ensure_ascii=ascii_only)


@given(_schemas | _values, st.sampled_from([None, 0, 1, 4]), st.booleans())
def test_formatting_keeps_every_value(data: Any, indent: int | None, ascii_only: bool) -> None:
    """The formatted file is equal for any layout, and formatting it again changes nothing."""
    text = _dump(data, indent, ascii_only=ascii_only)
    result = _format(text)
    assert json.loads(result) == data
    assert _format(result) == result
    assert result.endswith("\n")
    assert not result.endswith("\n\n")


@given(_schemas)
def test_the_layout_does_not_depend_on_the_old_one(data: Any) -> None:
    """Two layouts of the same file give the same result."""
    assert _format(json.dumps(data)) == _format(json.dumps(data, indent=3))


def test_keywords_have_an_order() -> None:
    """Names of the author keep their order, in properties, in values and in unknown keywords."""
    text = """{"$defs": {"z": {"maximum": 1, "type": "integer"}, "a": {}},
      "x-two": 2, "x-one": 1, "required": ["b", "a"],
      "properties": {"type": {"type": "string", "title": "T"},
        "a": {"const": {"type": 1, "$id": 2}}},
      "type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema"}"""
    assert json.dumps(json.loads(_format(text))) == json.dumps(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {
                "type": {"title": "T", "type": "string"},
                "a": {"const": {"type": 1, "$id": 2}},
            },
            "required": ["b", "a"],
            "x-two": 2,
            "x-one": 1,
            "$defs": {"z": {"type": "integer", "maximum": 1}, "a": {}},
        }
    )


def test_scalars_stay_as_they_are_written() -> None:
    """The notation of a number or an escape is kept."""
    text = '{"maximum":1.50e+3,"title":"\\u00e9\\/\\n","minimum":-0.0}'
    assert _format(text) == (
        '{\n  "title": "\\u00e9\\/\\n",\n  "minimum": -0.0,\n  "maximum": 1.50e+3\n}\n'
    )


def test_empty_objects_and_arrays_stay_on_one_line() -> None:
    """There is nothing between the brackets."""
    assert _format('{"properties": { }, "required": [\n]}') == (
        '{\n  "properties": {},\n  "required": []\n}\n'
    )


def test_the_dialect_decides_which_values_are_schemas() -> None:
    """The value of a keyword that a draft does not know keeps its order."""
    text = '{"prefixItems": [{"type": 1, "title": 2}]}'
    assert list(json.loads(_format(text))["prefixItems"][0]) == ["title", "type"]
    assert list(json.loads(_format(text, DRAFT_07))["prefixItems"][0]) == ["type", "title"]
    unknown = '{"type": "string", "$schema": "https://gone.test/"}'
    assert list(json.loads(_format(unknown))) == ["type", "$schema"]
