"""Every example beside a schema goes through every way of reading it.

One verdict, and nothing is lost.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from myspinbot_contracts import is_valid, model, schemas, validation_errors

SCHEMAS = Path(__file__).parents[3] / "schemas"
EXAMPLES = sorted(SCHEMAS.glob("*/v*/examples/*/*.json"))


def _id(path: Path) -> str:
    return path.relative_to(SCHEMAS).as_posix()


def _type(path: Path) -> str:
    folder = path.parents[2].relative_to(SCHEMAS).as_posix()
    return f"https://schemas.myspinbot.local/{folder}/{path.parent.name}.schema.json"


@pytest.mark.parametrize("path", EXAMPLES, ids=_id)
def test_an_example_has_the_verdict_of_its_name(path: Path) -> None:
    """Validator and model, from Python and from text, agree with the name of the file."""
    text = path.read_text(encoding="utf-8")
    document: Any = json.loads(text)
    expected = path.name.startswith("valid-")
    adapter: TypeAdapter[Any] = TypeAdapter(model(_type(path)))
    assert is_valid(_type(path), document) is expected
    assert bool(validation_errors(_type(path), document)) is not expected
    if not expected:
        with pytest.raises(ValidationError):
            adapter.validate_python(document)
        with pytest.raises(ValidationError):
            adapter.validate_json(text)
        return
    assert adapter.dump_python(adapter.validate_python(document), mode="json") == document
    assert json.loads(adapter.dump_json(adapter.validate_json(text))) == document


def test_every_schema_has_its_example_in_this_test() -> None:
    """The corpus covers every type."""
    assert {_type(path) for path in EXAMPLES} == set(schemas())
