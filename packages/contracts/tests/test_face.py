"""The public face: names, laziness, the catalogue, defaults, and words for absent properties."""

import subprocess
import sys
from typing import Any

import pytest

import myspinbot_contracts as contracts
from myspinbot_contracts import (
    MISSING,
    ErrorInfo,
    ValidationFailed,
    given,
    is_valid,
    model,
    present,
    resolve_ref,
    schema,
    schemas,
    title_of,
    validate,
    validation_errors,
    with_defaults,
)

BASE = "https://schemas.myspinbot.local"


def test_importing_the_package_costs_nothing() -> None:
    """Neither pydantic nor a validator is loaded before a name is used."""
    script = (
        "import sys, myspinbot_contracts as c\n"
        "assert 'Job' in dir(c) and 'RunHopMessage' in dir(c) and 'validate' in dir(c)\n"
        "assert not any('pydantic' in name or 'compiled' in name for name in sys.modules)\n"
        "c.Job\n"
        "assert 'pydantic' in sys.modules\n"
        "assert not any('compiled' in name for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.parametrize("name", ["Nothing", "_private", "jobs"])
def test_an_unknown_name_is_in_the_error(name: str) -> None:
    """A misspelt type is an AttributeError, as for any module."""
    with pytest.raises(AttributeError, match=name):
        getattr(contracts, name)


def test_every_listed_name_can_be_imported() -> None:
    """`dir` promises nothing that is not there."""
    assert all(getattr(contracts, name) is not None for name in dir(contracts) if name[0] != "_")


@pytest.mark.parametrize("name", ["Job", f"{BASE}/jobs/v1/job.schema.json"])
def test_a_type_is_known_by_title_and_id(name: str) -> None:
    """Both spellings give the same schema, title and model."""
    assert schema(name)["title"] == title_of(name) == "Job"
    assert model(name) is contracts.Job
    assert is_valid(name, schema("Job")["examples"][0])


@pytest.mark.parametrize("function", [schema, model, title_of])
def test_an_unknown_type_is_in_the_error(function: Any) -> None:
    """The error contains the unknown name."""
    with pytest.raises(LookupError, match="Nothing"):
        function("Nothing")
    with pytest.raises(LookupError, match="Nothing"):
        validate("Nothing", {})


def test_schemas_are_fresh_documents() -> None:
    """A caller may change its copy; no other caller sees that."""
    schema("Job")["title"] = "Changed"
    assert schema("Job")["title"] == "Job"
    all_schemas = schemas()
    assert all(found["$id"] == id_ for id_, found in all_schemas.items())


def test_a_reference_is_resolved_against_its_file() -> None:
    """The schema that a reference means, and the file to go on from."""
    found, base = resolve_ref(f"{BASE}/jobs/v1/job.schema.json", "../../common/v1/uuid.schema.json")
    assert (found["title"], base) == ("Uuid", f"{BASE}/common/v1/uuid.schema.json")
    member, base = resolve_ref(base, "#/description")
    assert member == found["description"]
    assert base.endswith("uuid.schema.json")


def test_an_absent_property_has_words() -> None:
    """`present` and `given` distinguish sent properties from missing ones, and null from both."""
    error = ErrorInfo(code="gone", message="It is gone.")
    assert error.hint is MISSING
    assert not present(error.hint)
    assert present(error.code)
    assert given(error.hint, None) is None
    assert given(error.code, "other") == "gone"


def test_defaults_are_filled_in_at_any_depth() -> None:
    """Properties with a default may be left out; sent ones stay; the input is not changed."""
    sent = {"redis_url": "redis://localhost", "storage": {"url": "file:///x"}, "log_level": "debug"}
    before = {**sent, "storage": dict(sent["storage"])}  # type: ignore[arg-type]  # a nested document
    filled = with_defaults("WorkerConfig", sent)
    assert filled["log_level"] == "debug"
    assert filled["metrics_host"] == "127.0.0.1"
    assert filled["storage"] == {"url": "file:///x"}
    assert sent == before
    assert filled["storage"] is not sent["storage"]
    validate("WorkerConfig", filled)


def test_defaults_do_not_change_invalid_values() -> None:
    """Defaults are filled in without checks: the validator refuses the document later."""
    filled = with_defaults("WorkerConfig", {"storage": 7, "strange": [1]})
    assert (filled["storage"], filled["strange"]) == (7, [1])


def test_defaults_follow_the_branch_of_a_union() -> None:
    """In a union the constant selects the schema whose defaults are used."""
    request = {"kind": "pipeline", "pipeline_id": "x"}
    assert with_defaults("SubmitJobRequest", request)["kind"] == "pipeline"
    assert with_defaults("SubmitJobRequest", {"kind": "nothing"}) == {"kind": "nothing"}


def test_a_failure_has_all_its_properties() -> None:
    """Rule, pointer, expectation, finding and hint; the same as an ErrorInfo, below a prefix."""
    with pytest.raises(ValidationFailed) as caught:
        validate("ErrorInfo", {"code": "X", "message": "m"})
    failure = caught.value
    assert (failure.code, failure.rule, failure.pointer) == (
        "validation_failed",
        "pattern",
        "/code",
    )
    assert failure.expected
    assert failure.found == '"X"'
    assert failure.hint
    info = failure.to_error_info(prefix="/errors/0")
    assert (info.code, info.pointer) == ("pattern", "/errors/0/code")
    assert is_valid("ErrorInfo", info.model_dump(mode="json"))


def test_all_errors_are_listed() -> None:
    """Each broken rule is an error of its own; the names of rules are snake_case."""
    errors = validation_errors(ErrorInfo, {"colour": 1, "message": ""})
    assert [error.to_error_info().code for error in errors] == [
        "required",
        "min_length",
        "additional_properties",
    ]
