"""What the models promise beyond the verdict.

Types, laziness, absent is not null, secrets of JSON numbers.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform
from pydantic import MISSING, TypeAdapter, ValidationError

GOLDEN = Path(__file__).parents[2] / "testdata" / "golden"
RECORD: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "thing_id": {"$ref": "id.schema.json", "description": "Its identity."},
        "count": {"description": "How many.", "type": "integer", "minimum": 0, "default": 3},
        "ratio": {"description": "How much.", "type": ["number", "null"], "maximum": 1},
        "tags": {
            "description": "Words.",
            "type": "array",
            "items": {"type": "string", "minLength": 1},
            "uniqueItems": True,
        },
        "anything": {"description": "Whatever."},
        "parts": {
            "description": "Parts by name.",
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+$"},
            "additionalProperties": {"$ref": "#/$defs/part"},
        },
        "password": {
            "description": "Not for logs.",
            "type": "string",
            "minLength": 9,
            "x-secret": True,
        },
        "next": {"$ref": "#"},
    },
    "required": ["thing_id"],
    "$defs": {
        "part": {
            "description": "A part.",
            "oneOf": [
                {
                    "title": "Wheel",
                    "description": "It turns.",
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"kind": {"const": "wheel"}},
                    "required": ["kind"],
                },
                {
                    "title": "Door",
                    "type": "object",
                    "additionalProperties": {"type": "integer"},
                    "properties": {"kind": {"const": "door"}},
                    "required": ["kind"],
                },
                {"type": "string"},
            ],
        }
    },
}


@pytest.fixture
def things(platform: Platform) -> Platform:
    """A platform with a record and an identifier, generated."""
    platform.add(
        "a/v1/id.schema.json", {"type": "string", "pattern": "^[a-z]+$"}, valid="a", invalid=1
    )
    platform.add("a/v1/thing.schema.json", RECORD, valid={"thing_id": "a"}, invalid={})
    platform.generate()
    return platform


@pytest.mark.parametrize(
    "name", ["models/a/v1/thing.py", "models/a/v1/id.py", "validators/compiled.py"]
)
def test_generated_code_reads_like_this(things: Platform, name: str) -> None:
    """A golden copy shows every change of the generated code to whoever reviews it."""
    expected = (GOLDEN / name.replace("/", "_")).with_suffix(".txt").read_text(encoding="utf-8")
    assert (things.output / name).read_text(encoding="utf-8") == expected


def test_absent_is_not_null_and_defaults_are_not_made_up(things: Platform) -> None:
    """An optional property that was not sent is MISSING, and is not written either."""
    thing = things.load(".models").Thing.model_validate({"thing_id": "a", "ratio": None})
    assert thing.count is MISSING
    assert thing.ratio is None
    assert thing.model_dump(mode="json") == {"thing_id": "a", "ratio": None}
    assert thing.model_dump_json() == '{"thing_id":"a","ratio":null}'


def test_a_titled_text_is_plain_text(things: Platform) -> None:
    """An identifier is a `str`, not a wrapper around one."""
    models = things.load(".models")
    assert type(models.Thing.model_validate({"thing_id": "a"}).thing_id) is str
    assert TypeAdapter(models.Id).validate_python("a") == "a"


def test_models_can_be_made_in_code(things: Platform) -> None:
    """Models take models, and refuse what is not valid."""
    models = things.load(".models")
    inner = models.Thing(thing_id="a")
    assert models.Thing(thing_id="b", next=inner).next is inner
    with pytest.raises(ValidationError):
        models.Thing(thing_id="B")
    with pytest.raises(ValidationError):
        models.Thing(thing_id="b", colour="red")


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), [float("nan")], {1: 2}, (1,), {1}, object(), b"x"]
)
def test_what_json_has_no_words_for_is_refused(things: Platform, value: Any) -> None:
    """Free JSON is JSON: neither model nor validator takes NaN, tuples or objects of Python."""
    document = {"thing_id": "a", "anything": value}
    with pytest.raises(ValidationError):
        things.load(".models").Thing.model_validate(document)
    faults = things.load(".validators").faults("Thing", document)
    assert [fault.rule for fault in faults] == ["json"]
    assert faults[0].pointer.startswith("/anything")
    assert faults[0].expected == "a JSON value"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_nan_is_no_number(things: Platform, value: float) -> None:
    """Numbers are finite."""
    document = {"thing_id": "a", "ratio": value}
    with pytest.raises(ValidationError):
        things.load(".models").Thing.model_validate(document)
    assert things.load(".validators").faults("Thing", document)[0].rule == "type"


def test_a_secret_is_shown_nowhere(things: Platform) -> None:
    """Neither the printed model, nor an error of the model, nor a fault holds the secret."""
    thing = things.load(".models").Thing
    assert "hunter2hunter2" not in repr(thing(thing_id="a", password="hunter2hunter2"))  # none
    document = {"thing_id": "a", "password": "hunter2"}
    with pytest.raises(ValidationError) as caught:
        thing.model_validate(document)
    assert "hunter2" not in str(caught.value)
    (fault,) = things.load(".validators").faults("Thing", document)
    assert (fault.pointer, fault.found) == ("/password", "a secret value")


def test_a_secret_within_a_list_or_a_union_is_not_shown(platform: Platform) -> None:
    """Whatever fault the value around it has."""
    secret = {"type": "string", "x-secret": True}
    body = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "keys": {"description": "A.", "type": "array", "uniqueItems": True, "items": secret},
            "mixed": {"description": "B.", "oneOf": [secret, {"type": "integer"}]},
        },
    }
    platform.add("a/v1/thing.schema.json", body, valid={}, invalid=1)
    platform.generate()
    faults = platform.load(".validators").faults
    for document in ({"keys": ["TOPS", "TOPS"]}, {"mixed": ["TOPS"]}):
        assert [fault.found for fault in faults("Thing", document)] == ["a secret value"]


def test_further_properties_have_their_type(things: Platform) -> None:
    """A record that is open for a type keeps such properties, and refuses others."""
    thing = things.load(".models").Thing
    document = {"thing_id": "a", "parts": {"x": {"kind": "door", "height": 2}}}
    assert thing.model_validate(document).model_dump(mode="json") == document
    with pytest.raises(ValidationError):
        thing.model_validate({"thing_id": "a", "parts": {"x": {"kind": "door", 1: 2}}})
    strange = {"thing_id": "a", "parts": {"x": {"kind": "door", 1: 2}}}
    assert things.load(".validators").faults("Thing", strange)[0].rule == "type"
    document["parts"]["x"]["height"] = "tall"  # type: ignore[index]  # a nested document
    with pytest.raises(ValidationError):
        thing.model_validate(document)


def test_importing_the_index_imports_no_model(things: Platform) -> None:
    """The index is a table; a model is imported when somebody asks for it."""
    script = (
        f"import sys; sys.path.insert(0, {str(things.output.parent)!r})\n"
        f"import {things.name}.models as models\n"
        "assert 'pydantic' not in sys.modules and 'Thing' in dir(models)\n"
        "models.Thing.model_validate({'thing_id': 'a'})\n"
        "try: models.Nothing\n"
        "except AttributeError: pass\n"
        "else: raise AssertionError\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_consumers_pass_mypy(things: Platform, tmp_path: Path) -> None:
    """Types are exact for a consumer under `mypy --strict`, and MISSING narrows."""
    (tmp_path / "consumer.py").write_text(
        f"""
from pydantic import MISSING
from {things.name}.models import Thing, Id

def use(thing: Thing) -> int:
    name: str = thing.thing_id
    other: Id = "a"
    if thing.count is MISSING:
        return len(name + other)
    if thing.parts is not MISSING:
        part = thing.parts["x"]
        if not isinstance(part, str) and part.kind == "wheel":
            return 1
    return thing.count
""",
        encoding="utf-8",
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-incremental",
            "--cache-dir",
            str(tmp_path / "cache"),
            "consumer.py",
        ],
        cwd=tmp_path,
        env={"MYPYPATH": str(things.output.parent), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
