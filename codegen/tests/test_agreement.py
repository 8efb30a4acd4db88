"""Reference, compiled validator and model agree on any schema and document."""

from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Judges, Platform, make_schema
from codegen.tests.support.schema_strategies import documents, roots
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from myspinbot_codegen.spec.json_values import same_json

HERE = "a/v1/thing.schema.json"
OTHER = "a/v1/other.schema.json"
FAR = "b/v1/far.schema.json"


def _platform(folder: Path, files: dict[str, dict[str, Any]]) -> Platform:
    """Write a platform with schema files and without examples."""
    platform = Platform(folder)
    platform.configure()
    for path, body in files.items():
        platform.put(path, make_schema(path, body))
    return platform


@settings(
    max_examples=40,
    deadline=None,
    # Each step of shrinking would generate code again: minutes for a smaller counterexample.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data(), root=roots(), far=roots())
def test_all_targets_agree(
    tmp_path_factory: pytest.TempPathFactory,
    data: st.DataObject,
    root: dict[str, Any],
    far: dict[str, Any],
) -> None:
    """All have the same verdict, and a valid document is unchanged by a round trip."""
    files = {
        HERE: root,
        OTHER: {
            "type": "object",
            "additionalProperties": False,
            "properties": {"thing": {"$ref": "thing.schema.json"}},
        },
        FAR: far,
    }
    platform = _platform(tmp_path_factory.mktemp("platform"), files)
    assume(not platform.generate_without_examples())
    judges = Judges(platform, HERE)
    for _ in range(25):
        document = data.draw(documents(files[HERE], files, HERE))
        verdicts = judges.verdicts(document)
        assert len(set(verdicts.values())) == 1, (document, verdicts, root)
        if verdicts["reference"]:
            for dumped in judges.round_trip(document):
                assert same_json(dumped, document), (dumped, document)
                assert judges.reference(dumped)


def _nest(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("document", "verdict"),
    [
        ({"anything": _nest(90)}, True),
        ({"anything": _nest(101)}, False),
        ({"anything": _nest(250)}, False),
        ({"anything": _nest(600)}, False),
        ({"anything": "\ud800"}, False),
        ({"anything": ["\ud800"]}, False),
        ({"anything": {"\ud800": 1}}, False),
        ({"anything": 1e999}, False),
        ({"anything": "\U0001f600"}, True),
        ({"text": "\ud800"}, False),
        ({"text": "\U0001f600"}, True),
        ({"texts": {"\ud800": "a"}}, False),
        ({"texts": {"é": "\udfff"}}, False),
        ({"texts": {"é": "é"}}, True),
        ({"members": {"\ud800": 1}}, False),
        ({"\ud800": 1}, False),
        ({"mixed": "\ud800"}, False),
    ],
)
def test_all_targets_agree_on_documents_that_parsers_read_differently(
    tmp_path: Path, document: Any, verdict: bool
) -> None:
    """All refuse half of a surrogate pair, deep nesting and infinity."""
    open_map = {"description": "A map.", "type": "object", "additionalProperties": True}
    body = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "anything": {"description": "Whatever."},
            "text": {"description": "A text.", "type": "string"},
            "texts": {**open_map, "additionalProperties": {"type": "string"}},
            "members": open_map,
            "mixed": {"description": "A mix.", "type": ["string", "null"]},
        },
    }
    platform = _platform(tmp_path, {HERE: body})
    assert platform.generate_without_examples() == []
    verdicts = Judges(platform, HERE).verdicts(document)
    assert set(verdicts.values()) == {verdict}, verdicts
