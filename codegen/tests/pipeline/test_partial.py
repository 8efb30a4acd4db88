"""A run on a part of the tree does what one on the whole would do, or leaves it to that."""

import json
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import DriftError, SourceError
from myspinbot_codegen.incremental.outlines import outline
from myspinbot_codegen.incremental.store import FOLDER
from myspinbot_codegen.pipeline.partial import build_part

ONE, TWO, FAR, JOB = (f"a/v1/{name}.schema.json" for name in ("one", "two", "far", "job"))
NOTE = {"description": "A note.", "type": "string"}
ASYNCAPI = """\
asyncapi: 3.0.0
info: {title: Example, version: 1.0.0}
channels:
  work:
    address: "example:work"
    x-redis-stream: {consumer_group: workers}
    messages:
      doJob: {$ref: "#/components/messages/DoJob"}
components:
  messages:
    DoJob:
      name: DoJob
      x-cloudevents-type: example.job.v1
      payload: {$ref: a/v1/job.schema.json}
"""


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each run that began with a part of the tree, whether that was enough."""
    found: list[bool] = []

    def noting(*given: Any, **named: Any) -> Any:
        found.append(False)
        result = build_part(*given, **named)
        found[-1] = result is not None
        return result

    monkeypatch.setattr("myspinbot_codegen.pipeline.partial.build_part", noting)
    return found


@pytest.fixture
def shop(platform: Platform) -> Platform:
    """A type that another one refers to, one of its own, and a message; generated once."""
    platform.targets = ("pydantic", "validators", "messages", "schemas")
    platform.configure(asyncapi=True)
    other = {"description": "Another.", "$ref": "one.schema.json"}
    platform.add(ONE, _object(a=NOTE), valid={}, invalid=1)
    platform.add(TWO, _object(other=other), valid={}, invalid=1)
    platform.add(FAR, _object(b=NOTE), valid={}, invalid=1)
    platform.add(JOB, _object(c=NOTE), valid={}, invalid=1)
    (platform.schemas / "asyncapi.yaml").write_text(ASYNCAPI, encoding="utf-8")
    platform.generate()
    return platform


def _edit(platform: Platform, path: str, edit: Callable[[dict[str, Any]], Any]) -> None:
    document = json.loads((platform.schemas / path).read_text(encoding="utf-8"))
    edit(document)
    platform.put(path, document)


def _describe(text: str, document: dict[str, Any]) -> None:
    document["description"] = text


def _more(document: dict[str, Any]) -> None:
    document["properties"]["more"] = {**NOTE, "maxLength": 3}


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (ONE, ["manifest.json", "models/a/v1/one.py", f"schemas/{ONE}", "validators/compiled.py"]),
        (JOB, ["manifest.json", "models/a/v1/job.py", f"schemas/{JOB}", "validators/compiled.py"]),
    ],
)
def test_an_edit_that_concerns_few_files_is_a_run_on_these(
    shop: Platform, ran: list[bool], path: str, written: list[str]
) -> None:
    """Its result is told like that of any run, a check knows of it, and then nothing is to do."""
    _edit(shop, path, _more)
    with pytest.raises(DriftError, match=f"edited since: schemas/{path}"):
        shop.generate(check_only=True)
    result = shop.generate()
    assert [file.relative_to(shop.output).as_posix() for file in result.written] == written
    assert ran == [True, True]
    again = shop.generate(check_only=True)
    assert (again.written, again.unchanged) == ((), len(written) + result.unchanged)


def test_it_writes_what_a_run_on_the_whole_writes(shop: Platform, ran: list[bool]) -> None:
    """Byte for byte, one edit after the other."""
    for number, path in enumerate([ONE, FAR, ONE, JOB]):
        _edit(shop, path, partial(_describe, f"{number}."))
        shop.generate()
    assert ran == [True] * 4
    texts = {file: file.read_bytes() for file in shop.output.rglob("*") if file.is_file()}
    for file in (shop.root / FOLDER).iterdir():
        file.unlink()
    for file in texts:
        file.unlink()
    shop.generate()
    assert {file: file.read_bytes() for file in texts} == texts


def _other_title(document: dict[str, Any]) -> None:
    document["properties"]["a"]["title"] = "Far"


def _as_far_named(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {**_object(), "description": "x", "title": "Far"}


def _refer(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {"description": "Far.", "$ref": "far.schema.json"}


def _guard(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {"description": "x", "not": {"type": "string"}}


def _ignore(document: dict[str, Any]) -> None:
    document["x-lint-ignore"] = {"DESCRIPTION_MISSING": "It says enough."}


def _mark(document: dict[str, Any]) -> None:
    document["x-revision"] = 2


@pytest.mark.parametrize("edit", [_other_title, _as_far_named, _refer, _guard, _ignore, _mark])
def test_what_may_concern_others_is_left_to_a_run_on_the_whole(
    shop: Platform, ran: list[bool], edit: Callable[[dict[str, Any]], Any]
) -> None:
    """Names, references and annotations may be read by whoever does not refer to the file."""
    _edit(shop, ONE, edit)
    try:
        shop.generate()
    except SourceError as error:
        assert error.diagnostics  # noqa: PT017  # some of these edits are faults, and told as such
    assert ran == [False]


def test_a_payload_that_is_no_object_any_more_is_found(shop: Platform, ran: list[bool]) -> None:
    """The document of messages refers to it, so that it is looked at along with it."""
    for path in ("valid-one", "invalid-one"):
        shop.put(f"a/v1/examples/job/{path}.json", "x" if path == "valid-one" else 1)
    body = {"type": "string"}
    _edit(shop, JOB, lambda document: (document.pop("properties"), document.update(body)))
    with pytest.raises(SourceError, match="ASYNCAPI_MESSAGE"):
        shop.generate()
    assert ran == [False]


def test_a_fault_is_told_by_a_run_on_the_whole(shop: Platform, ran: list[bool]) -> None:
    """An example that has become wrong ends the run, whether it was edited or its schema was."""
    _edit(shop, ONE, lambda document: document.update(minProperties=1))
    with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
        shop.generate()
    assert ran == [False]


def test_a_part_that_is_lost_is_made_anew(shop: Platform, ran: list[bool]) -> None:
    """What earlier runs made of other files may have been forgotten."""
    (file,) = (shop.root / FOLDER).glob("*.sqlite3")
    with sqlite3.connect(file) as connection:
        connection.execute("DELETE FROM entries WHERE kind = 'parts'")
    connection.close()
    _edit(shop, ONE, _more)
    assert shop.generate().written
    assert ran == [False]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"type": "string"}, {"type": "integer", "minimum": 3}),
        ({"description": "A."}, {"description": "B.", "examples": ["A."]}),
        ({"properties": {"a": {"type": "string"}}}, {"properties": {"b": {"maxLength": 1}}}),
        ({"required": ["a"]}, {"enum": ["a", None, 1]}),
    ],
)
def test_an_outline_says_nothing_of_values(one: Any, two: Any) -> None:
    """What only those read who refer to a file may change without concerning others."""
    assert outline(one) == outline(two)


@pytest.mark.parametrize(
    "other",
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
def test_an_outline_has_all_that_others_may_read(other: Any) -> None:
    """Names, ids, references and annotations, wherever they stand."""
    first = {"$defs": {"a": {"type": "string"}}, "properties": {"type": True}}
    assert outline(first) != outline(other)


def test_the_folder_need_not_be_there(shop: Platform, ran: list[bool], tmp_path: Path) -> None:
    """Without a cache there is nothing to begin with a part of."""
    (shop.root / FOLDER).rename(tmp_path / "elsewhere")
    _edit(shop, ONE, _more)
    assert shop.generate().written
    assert ran == []
