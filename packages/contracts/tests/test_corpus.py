"""Model, validator and schema of every contract agree, and models keep their documents."""

import json
import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages.contracts.tests.corpus import ROOT, Example, examples, mutated, reference
from pydantic import TypeAdapter, ValidationError

from myspinbot_contracts import is_valid, model, schemas, validation_errors

EXAMPLES = examples()
VALID = {example.title: example for example in EXAMPLES if example.valid}


def _model_accepts(title: str, document: Any) -> bool:
    try:
        TypeAdapter(model(title)).validate_python(document)
    except ValidationError:
        return False
    return True


def _dumped(title: str, document: Any) -> Any:
    adapter = TypeAdapter(model(title))
    return adapter.dump_python(adapter.validate_python(document), mode="json")


def _same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal as JSON: 1 and 1.0 are, 1 and true are not."""
    return bool(_key(left) == _key(right))


def _key(value: Any) -> Any:
    match value:
        case bool():
            return ("boolean", value)
        case list():
            return ("array", tuple(map(_key, value)))
        case dict():
            return ("object", frozenset((name, _key(item)) for name, item in value.items()))
    return value


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_gets_the_verdict_that_its_name_says(example: Example) -> None:
    """From the reference validator, the compiled validator and the model alike."""
    document = example.load()
    verdicts = {
        "compiled": is_valid(example.title, document),
        "model": _model_accepts(example.title, document),
    }
    assert verdicts == {"compiled": example.valid, "model": example.valid}
    # The reference validator reads `$` as Python does, so a line end at the end escapes it.
    if not example.path.stem.endswith("trailing-newline"):
        assert reference(example.title).is_valid(document) == example.valid


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.valid], ids=str)
def test_a_valid_example_is_written_as_it_was_read(example: Example) -> None:
    """Through the model, as a Python value and as a JSON string."""
    document = example.load()
    assert _same(_dumped(example.title, document), document)
    adapter = TypeAdapter(model(example.title))
    text = adapter.dump_json(adapter.validate_json(json.dumps(document)))
    assert _same(json.loads(text), document)


def test_every_contract_has_a_valid_and_an_invalid_example() -> None:
    """A contract without them is not tested by anything in this file."""
    for path in sorted(ROOT.glob("*/v*/*.schema.json")):
        name = path.name.removesuffix(".schema.json")
        files = {file.name.split("-")[0] for file in (path.parent / "examples" / name).glob("*")}
        assert files == {"valid", "invalid"}, path


@settings(max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_document_that_is_almost_right_gets_one_verdict_and_comes_back_unharmed(
    data: st.DataObject,
) -> None:
    """Valid examples with one place changed, where implementations tend to disagree."""
    example = VALID[data.draw(st.sampled_from(sorted(VALID)))]
    document = data.draw(mutated(example.load()))
    accepted = is_valid(example.title, document)
    assert _model_accepts(example.title, document) == accepted
    assert bool(validation_errors(example.title, document)) != accepted
    if not _ends_a_line(document):
        assert reference(example.title).is_valid(document) == accepted
    if accepted:
        dumped = _dumped(example.title, document)
        assert _same(dumped, document)
        assert is_valid(example.title, dumped)


def _ends_a_line(document: Any) -> bool:
    return "\\n" in json.dumps(document)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, b"bytes", {1: 2}, {1, 2}, (1, 2)])
def test_values_outside_json_are_refused(value: Any) -> None:
    """Neither target lets it through, at any depth of an open map."""
    for document in (value, {"inner": [value]}):
        assert not is_valid("JsonObject", document)
        assert not _model_accepts("JsonObject", document)


def test_every_error_has_a_pointer_and_a_hint() -> None:
    """All invalid examples: pointer, rule, expected and found value."""
    for example in EXAMPLES:
        if example.valid:
            continue
        for fault in validation_errors(example.title, example.load()):
            info = fault.to_error_info("/body")
            assert is_valid("ErrorInfo", info.model_dump(mode="json"))
            assert str(info.pointer).startswith("/body")
            assert fault.rule
            assert fault.expected
            assert fault.hint


def test_an_error_about_a_huge_document_fits_its_contract() -> None:
    """The quoted values are cut."""
    document = {"code": "x", "message": "y", "z" * 5000: 1, "hint": "h" * 9000}
    for fault in validation_errors("ErrorInfo", document):
        info = fault.to_error_info("/body")
        assert is_valid("ErrorInfo", info.model_dump(mode="json"))


def test_the_package_carries_every_schema_of_the_tree() -> None:
    """Byte for byte the meaning of the source."""
    source = {}
    for path in ROOT.glob("*/v*/*.schema.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        source[document["$id"]] = document
    assert schemas() == source
