"""Documents for the tests of clients are valid, or are refused with a reason."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.errors import NoSuchExample
from pydantic import MISSING, TypeAdapter, ValidationError

import myspinbot_contracts
from myspinbot_contracts import (
    Job,
    RunHop,
    RunHopMessage,
    ValidationFailed,
    is_valid,
    model,
    schemas,
    validate,
)
from myspinbot_contracts.testing import (
    ContractExample,
    example,
    example_message,
    examples,
    messages,
    models,
    strategy,
)

TITLES = sorted(document["title"] for document in schemas().values())
MESSAGES = sorted(name for name in dir(myspinbot_contracts) if name.endswith("Message"))
MESSAGES = [name for name in MESSAGES if hasattr(getattr(myspinbot_contracts, name), "PAYLOAD")]

some = settings(
    max_examples=10,
    deadline=None,
    # The largest types hold whole workflows: to draw one takes its time.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("title", TITLES)
def test_what_is_drawn_is_valid(title: str) -> None:
    """Validator and model accept every document, and the model gives it back unchanged."""
    adapter = TypeAdapter[Any](model(title))

    @some
    @given(strategy(title))
    def accepted(document: Any) -> None:
        validate(title, document)
        assert adapter.dump_python(adapter.validate_python(document), mode="json") == document

    accepted()


@pytest.mark.parametrize("title", TITLES)
def test_what_is_drawn_as_invalid_is_refused(title: str) -> None:
    """Validator and model refuse every such document, with the same error."""
    adapter = TypeAdapter[Any](model(title))

    @some
    @given(strategy(title, invalid=True))
    def refused(found: Any) -> None:
        with pytest.raises(ValidationFailed) as caught:
            validate(title, found.document)
        assert str(caught.value) == str(found.error)
        with pytest.raises(ValidationError):
            adapter.validate_python(found.document)

    refused()


def properties(title: str) -> Iterator[tuple[str, bool]]:
    """The properties of a closed type, and whether each is required."""
    (document,) = [each for each in schemas().values() if each["title"] == title]
    for name in document.get("properties", {}):
        yield name, name in document["required"]


@pytest.mark.parametrize("name", [name for name, required in properties("Job") if not required])
def test_optional_properties_come_and_go(name: str) -> None:
    """Each of them is in some document, and is missing from some."""
    once = settings(some, phases=[Phase.generate])
    assert name in find(strategy("Job"), lambda job: name in job, settings=once)
    assert name not in find(strategy("Job"), lambda job: name not in job, settings=once)


@pytest.mark.parametrize("title", ["ServerFrame", "ClientFrame"])
def test_every_case_of_a_union_comes(title: str) -> None:
    """Each branch is drawn."""
    (union,) = [each for each in schemas().values() if each["title"] == title]
    tag = "type" if title == "ServerFrame" else "action"
    kinds = set()

    @settings(some, max_examples=100)
    @given(strategy(title))
    def collect(frame: Any) -> None:
        kinds.add(frame[tag])

    collect()
    assert len(kinds) == len(union["oneOf"])


@pytest.mark.parametrize(
    ("title", "reached"),
    [
        ("Fraction", lambda value: value == 0),
        ("Fraction", lambda value: value == 1),
        ("ErrorInfo", lambda error: len(error["message"]) == 1),
        ("ErrorInfo", lambda error: len(error["message"]) == 2000),
        ("Timestamp", lambda text: "." in text),
        ("Timestamp", lambda text: "." not in text),
    ],
)
def test_limits_are_reached(title: str, reached: Any) -> None:
    """The least and the greatest number, the shortest and the longest string are drawn."""
    assert reached(
        find(
            strategy(title),
            reached,
            settings=settings(some, max_examples=500, phases=[Phase.generate]),
        )
    )


def test_documents_shrink() -> None:
    """Hypothesis shrinks a failing example to the smallest document that the contract allows."""
    usual = settings(some, max_examples=100)
    smallest = find(strategy("ErrorInfo"), lambda error: "hint" in error, settings=usual)
    assert set(smallest) == {"code", "message", "hint"}
    assert {len(text) for text in smallest.values()} == {1}


FAULTS = {
    "additionalProperties": "CancelJobRequest",
    "enum": "JobState",
    "maxItems": "ApiConfig",
    "maxLength": "ErrorInfo",
    "maximum": "Fraction",
    "minItems": "SubmitWorkflowRequest",
    "minLength": "ErrorInfo",
    "minimum": "Fraction",
    "pattern": "Uuid",
    "required": "ArtifactRef",
    "type": "JsonObject",
}


@pytest.mark.parametrize(("rule", "title"), FAULTS.items())
def test_every_kind_of_error_is_drawn(rule: str, title: str) -> None:
    """For each keyword there are documents that break it."""
    found = find(
        strategy(title, invalid=True),
        lambda each: each.error.rule == rule,
        settings=settings(some, max_examples=1000, phases=[Phase.generate]),
    )
    assert not is_valid(title, found.document)


@pytest.mark.parametrize("name", MESSAGES)
def test_messages_travel(name: str) -> None:
    """Every message that is drawn survives the way into an entry of a stream and out of it."""
    message = getattr(myspinbot_contracts, name)

    @some
    @given(messages(message))
    def travels(sent: Any) -> None:
        assert message.from_fields(sent.to_fields()) == sent
        assert message.from_json(sent.to_json()) == sent

    travels()


@settings(some, max_examples=10)
@given(models(Job), models("JobState"))
def test_models_are_drawn(job: Any, state: Any) -> None:
    """Types with classes give instances of them, others their values."""
    assert isinstance(job, Job)
    assert is_valid("Job", job.model_dump(mode="json"))
    assert is_valid("JobState", state)


@pytest.mark.parametrize("title", TITLES)
def test_factories_give_ordinary_documents(title: str) -> None:
    """The same valid document each time, and a fresh one."""
    first = example(title)
    validate(title, first)
    assert example(title) == first
    assert first is not example(title) or not isinstance(first, dict | list)


def test_factories_change_the_properties_of_a_test() -> None:
    """Properties are replaced, added or left out; the result is checked against the contract."""
    job = example(Job, state="failed", error={"code": "no_memory", "message": "Out of memory."})
    assert (job["state"], job["error"]["code"]) == ("failed", "no_memory")
    assert "error" not in example("Job", error=MISSING)
    with pytest.raises(ValidationFailed, match="state"):
        example("Job", state="asleep")
    with pytest.raises(ValidationFailed, match="job_id"):
        example("Job", job_id=MISSING)
    with pytest.raises(TypeError, match="not an object"):
        example("JobState", state="failed")


def test_messages_are_made_from_examples() -> None:
    """A message is the same in every run, and can be sent."""
    message = example_message(RunHopMessage, hop=7)
    assert message == example_message(RunHopMessage, hop=7)
    assert isinstance(message.data, RunHop)
    assert message.data.hop == 7
    assert RunHopMessage.from_fields(message.to_fields()) == message


@pytest.mark.parametrize("use", [example_message, messages])
def test_other_classes_than_messages_are_refused(use: Any) -> None:
    """A payload instead of a message is a slip that is named."""
    with pytest.raises(TypeError, match="such as RunHopMessage"):
        use(RunHop)


@pytest.mark.parametrize("use", [strategy, models, example, examples])
@pytest.mark.parametrize("type_", ["Jbo", int, 5])
def test_unknown_types_are_refused(use: Any, type_: Any) -> None:
    """A name that no type has is an error at once, not when something is drawn."""
    with pytest.raises(LookupError, match="there is no type"):
        use(type_)


def test_examples_can_be_picked() -> None:
    """By type and by verdict; without a type, those of all types come."""
    found = examples("Job", "JobState", valid=False)
    assert {each.type for each in found} == {"Job", "JobState"}
    assert not any(each.valid for each in found)
    assert {each.type for each in examples()} == set(TITLES)
    assert str(ContractExample("Job", "no_state", valid=False, document={})) == (
        "Job-invalid-no_state"
    )


@pytest.mark.parametrize("shipped", examples(), ids=str)
def test_shipped_examples_keep_their_word(shipped: ContractExample) -> None:
    """The package carries each example with the verdict that its validator gives."""
    assert is_valid(shipped.type, shipped.document) is shipped.valid


def test_nothing_is_drawn_that_cannot_be() -> None:
    """A closed type has no document with a property that it does not know."""
    with pytest.raises(NoSuchExample):
        find(strategy("Job"), lambda job: "colour" in job, settings=settings(some, max_examples=50))
