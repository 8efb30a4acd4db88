"""Formatting changes the layout of a schema file, never its values."""

import json
from pathlib import PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.platform import Platform
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.formatting.document_edits import hoist, put, remove, rename
from myspinbot_codegen.formatting.json_layout import format_document
from myspinbot_codegen.pipeline.source_edits import format_sources
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


def _spelled(data: Any, indent: int | None, *, ascii_only: bool) -> str:
    return json.dumps(data, indent=indent, ensure_ascii=ascii_only)


@given(_schemas | _values, st.sampled_from([None, 0, 1, 4]), st.booleans())
def test_formatting_keeps_every_value(data: Any, indent: int | None, ascii_only: bool) -> None:
    """The formatted file is equal for any layout, and formatting it again changes nothing."""
    text = _spelled(data, indent, ascii_only=ascii_only)
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


def test_files_are_formatted(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """A formatted file is not written again; examples and YAML are left alone."""
    monkeypatch.chdir(platform.root)
    good = platform.add("a/v1/good.schema.json", {"type": "string"}, valid="x", invalid=1)
    bad = platform.add("a/v1/bad.schema.json", {"type": "string"}, valid="x", invalid=1)
    wanted = bad.read_text(encoding="utf-8")
    bad.write_text(json.dumps(json.loads(wanted)), encoding="utf-8")
    before = good.stat().st_mtime_ns
    checked = format_sources(platform.config, check_only=True)
    assert checked.changed == ("schemas/a/v1/bad.schema.json",)
    assert str(checked) == (
        "would be formatted: schemas/a/v1/bad.schema.json\n1 file would be formatted, 1 unchanged"
    )
    assert bad.read_text(encoding="utf-8") != wanted
    assert str(format_sources(platform.config)).endswith("1 file formatted, 1 unchanged")
    assert bad.read_text(encoding="utf-8") == wanted
    assert good.stat().st_mtime_ns == before
    assert format_sources(platform.config, check_only=True).changed == ()


def test_links_and_permissions_are_kept(platform: Platform) -> None:
    """A link leads to the same file, and the permissions do not change."""
    path = platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    wanted = path.read_text(encoding="utf-8")
    shared = platform.root / "shared.json"
    shared.write_text(json.dumps(json.loads(wanted)), encoding="utf-8")
    shared.chmod(0o600)
    path.unlink()
    path.symlink_to("../../../shared.json")
    assert len(format_sources(platform.config).changed) == 1
    assert path.is_symlink()
    assert shared.read_text(encoding="utf-8") == wanted
    assert shared.stat().st_mode & 0o777 == 0o600


def test_yaml_is_left_alone(platform: Platform) -> None:
    """The comments of YAML could not be kept; the output says so."""
    path = platform.schemas / "a.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("type:   string # a comment\n", encoding="utf-8")
    text = platform.config.read_text(encoding="utf-8").replace("**/*.schema.json", "*.yaml")
    platform.config.write_text(text, encoding="utf-8")
    result = format_sources(platform.config)
    assert "1 YAML file left alone: only JSON is formatted" in str(result)
    assert path.read_text(encoding="utf-8") == "type:   string # a comment\n"


def test_a_file_that_is_not_json_is_reported(platform: Platform) -> None:
    """The error has its location, and nothing is written."""
    good = platform.add("a/v1/good.schema.json", {"type": "string"}, valid="x", invalid=1)
    good.write_text(json.dumps(json.loads(good.read_text("utf-8"))), encoding="utf-8")
    (platform.schemas / "a/v1/bad.schema.json").write_text('{"a": 1,}', encoding="utf-8")
    with pytest.raises(SourceError, match="SYNTAX"):
        format_sources(platform.config)
    assert "\n" not in good.read_text("utf-8")


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
