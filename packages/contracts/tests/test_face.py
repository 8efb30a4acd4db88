"""The public face: lazy, complete, and helpful about what is not there."""

import subprocess
import sys

import pytest

import myspinbot_contracts
from myspinbot_contracts import (
    MISSING,
    ErrorInfo,
    catalog,
    clock,
    given,
    model,
    present,
    resolve_ref,
    schema,
    title_of,
    validate,
    with_defaults,
)


def test_importing_the_package_builds_no_model() -> None:
    """Nor does it import pydantic, redis or the validators."""
    script = (
        "import sys, myspinbot_contracts\n"
        "loaded = {'pydantic', 'redis', 'myspinbot_contracts._generated'} & set(sys.modules)\n"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_every_public_name_can_be_imported() -> None:
    """What `dir` promises is there, models and messages included."""
    names = [name for name in dir(myspinbot_contracts) if not name.startswith("_")]
    assert {"Job", "RunHopMessage", "validate", "decode", "CHANNELS"} <= set(names)
    for name in names:
        assert getattr(myspinbot_contracts, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As of any module."""
    with pytest.raises(AttributeError, match="Jobb"):
        _ = myspinbot_contracts.Jobb


def test_a_type_is_found_by_its_title_and_by_its_id() -> None:
    """A capability names its schemas by `$id`, people by title."""
    name = schema("Job")["$id"]
    assert schema(name) == schema("Job")
    assert title_of(name) == "Job"
    assert model(name) is myspinbot_contracts.Job
    found, base = resolve_ref(name, "../../common/v1/uuid.schema.json")
    assert found["title"] == "Uuid"
    assert base == schema("Uuid")["$id"]


@pytest.mark.parametrize("ask", [schema, model, title_of])
def test_an_unknown_type_is_a_lookup_error(ask: object) -> None:
    """It names what was asked for."""
    assert callable(ask)
    with pytest.raises(LookupError, match="Sonnet"):
        ask("Sonnet")
    with pytest.raises(LookupError):
        validate("Sonnet", {})


def test_schemas_are_given_out_fresh() -> None:
    """Whoever changes one changes no other's."""
    schema("Job").clear()
    assert schema("Job")["title"] == "Job"
    catalog.schemas().clear()
    assert catalog.schemas()


def test_an_absent_property_is_not_null() -> None:
    """`present` and `given` read it; null is never taken for it."""
    error = ErrorInfo(code="x", message="y")
    assert error.hint is MISSING
    assert not present(error.hint)
    assert given(error.hint, "nothing") == "nothing"
    assert present(ErrorInfo(code="x", message="y", hint="z").hint)
    assert "hint" not in error.model_dump()


def test_defaults_are_filled_in_at_every_depth_and_the_input_stays_as_it_is() -> None:
    """Where a property is absent and has a default; what is there is kept, valid or not."""
    document = {"prompt": "Hello", "tone": "loud"}
    assert with_defaults("GenerateScriptParams", document) == {
        "prompt": "Hello",
        "tone": "loud",
        "length_seconds": 8,
        "persona": "a friendly presenter",
    }
    assert document == {"prompt": "Hello", "tone": "loud"}
    config = with_defaults("WorkerConfig", {"storage": {"url": "file:///tmp"}})
    assert config["storage"] == {"url": "file:///tmp"}
    assert config["metrics_port"] == 8000


def test_timestamps_go_to_text_and_back() -> None:
    """UTC with microseconds; a naive datetime is refused, for nobody can say when it is."""
    stamp = clock.now()
    validate("Timestamp", stamp)
    assert clock.render(clock.parse(stamp)) == stamp
    later = clock.add_seconds(stamp, 1.5)
    assert clock.seconds_between(stamp, later) == pytest.approx(1.5)
    with pytest.raises(ValueError, match="time zone"):
        clock.render(clock.parse(stamp).replace(tzinfo=None))
