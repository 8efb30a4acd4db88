"""A partial run has the same result as a whole run, or leaves the work to a whole run."""

import json
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import DriftError, SourceError
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
def partial_runs(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Record for each partial run whether it was enough."""
    outcomes: list[bool] = []

    def record(*arguments: Any, **options: Any) -> Any:
        outcomes.append(False)
        result = build_part(*arguments, **options)
        outcomes[-1] = result is not None
        return result

    monkeypatch.setattr("myspinbot_codegen.pipeline.partial.build_part", record)
    return outcomes


@pytest.fixture
def shop(platform: Platform) -> Platform:
    """Generate a type that another one refers to, a separate type, and a message."""
    platform.targets = ("pydantic", "validators", "messages", "schemas")
    platform.configure(asyncapi=True)
    reference = {"description": "Another.", "$ref": "one.schema.json"}
    platform.add(ONE, _object(a=NOTE), valid={}, invalid=1)
    platform.add(TWO, _object(reference=reference), valid={}, invalid=1)
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


def _add_property(document: dict[str, Any]) -> None:
    document["properties"]["more"] = {**NOTE, "maxLength": 3}


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (ONE, ["manifest.json", "models/a/v1/one.py", f"schemas/{ONE}", "validators/compiled.py"]),
        (JOB, ["manifest.json", "models/a/v1/job.py", f"schemas/{JOB}", "validators/compiled.py"]),
    ],
)
def test_an_edit_of_one_file_is_a_partial_run(
    shop: Platform, partial_runs: list[bool], path: str, written: list[str]
) -> None:
    """A check detects it, its result is that of a whole run, and then nothing is left to do."""
    _edit(shop, path, _add_property)
    with pytest.raises(DriftError, match=f"edited since: schemas/{path}"):
        shop.generate(check_only=True)
    result = shop.generate()
    assert [file.relative_to(shop.output).as_posix() for file in result.written] == written
    assert partial_runs == [True, True]
    again = shop.generate(check_only=True)
    assert (again.written, again.unchanged) == ((), len(written) + result.unchanged)


def test_a_partial_run_writes_the_same_as_a_whole_run(
    shop: Platform, partial_runs: list[bool]
) -> None:
    """The output is equal byte for byte after several edits."""
    for number, path in enumerate([ONE, FAR, ONE, JOB]):
        _edit(shop, path, partial(_describe, f"{number}."))
        shop.generate()
    assert partial_runs == [True] * 4
    texts = {file: file.read_bytes() for file in shop.output.rglob("*") if file.is_file()}
    for file in (shop.root / FOLDER).iterdir():
        file.unlink()
    for file in texts:
        file.unlink()
    shop.generate()
    assert {file: file.read_bytes() for file in texts} == texts


def _set_title(document: dict[str, Any]) -> None:
    document["properties"]["a"]["title"] = "Far"


def _name_as_far(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {**_object(), "description": "x", "title": "Far"}


def _refer(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {"description": "Far.", "$ref": "far.schema.json"}


def _guard(document: dict[str, Any]) -> None:
    document["properties"]["a"] = {"description": "x", "not": {"type": "string"}}


def _ignore_rule(document: dict[str, Any]) -> None:
    document["x-lint-ignore"] = {"DESCRIPTION_MISSING": "It says enough."}


def _set_revision(document: dict[str, Any]) -> None:
    document["x-revision"] = 2


@pytest.mark.parametrize(
    "edit", [_set_title, _name_as_far, _refer, _guard, _ignore_rule, _set_revision]
)
def test_an_edit_that_can_affect_other_files_is_a_whole_run(
    shop: Platform, partial_runs: list[bool], edit: Callable[[dict[str, Any]], Any]
) -> None:
    """Names, references and annotations are read by files without a reference, too."""
    _edit(shop, ONE, edit)
    try:
        shop.generate()
    except SourceError as error:
        assert error.diagnostics  # noqa: PT017  # some of these edits are errors, and are reported
    assert partial_runs == [False]


def test_a_payload_that_is_no_longer_an_object_is_reported(
    shop: Platform, partial_runs: list[bool]
) -> None:
    """The AsyncAPI document refers to the payload, so it is checked with it."""
    for path in ("valid-one", "invalid-one"):
        shop.put(f"a/v1/examples/job/{path}.json", "x" if path == "valid-one" else 1)
    body = {"type": "string"}
    _edit(shop, JOB, lambda document: (document.pop("properties"), document.update(body)))
    with pytest.raises(SourceError, match="ASYNCAPI_MESSAGE"):
        shop.generate()
    assert partial_runs == [False]


def test_errors_are_reported_by_a_whole_run(shop: Platform, partial_runs: list[bool]) -> None:
    """An example that an edited schema no longer accepts ends the run."""
    _edit(shop, ONE, lambda document: document.update(minProperties=1))
    with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
        shop.generate()
    assert partial_runs == [False]


def test_a_lost_part_is_made_by_a_whole_run(shop: Platform, partial_runs: list[bool]) -> None:
    """The cache may have lost the parts of other files."""
    (file,) = (shop.root / FOLDER).glob("*.sqlite3")
    with sqlite3.connect(file) as connection:
        connection.execute("DELETE FROM entries WHERE kind = 'parts'")
    connection.close()
    _edit(shop, ONE, _add_property)
    assert shop.generate().written
    assert partial_runs == [False]


def test_without_a_cache_every_run_is_whole(
    shop: Platform, partial_runs: list[bool], tmp_path: Path
) -> None:
    """A partial run needs the outlines of the last run."""
    (shop.root / FOLDER).rename(tmp_path / "elsewhere")
    _edit(shop, ONE, _add_property)
    assert shop.generate().written
    assert partial_runs == []
