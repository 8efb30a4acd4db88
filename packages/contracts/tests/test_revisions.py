"""Closed when written, tolerant when the sender is newer: nothing is lost on the way through."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packages.contracts.tests.corpus import JSON

import myspinbot_contracts
from myspinbot_contracts import (
    ErrorInfo,
    HopCompletedMessage,
    Message,
    MessageError,
    NodeResult,
    RunHop,
    RunHopMessage,
    ValidationFailed,
    decode,
    decode_json,
    dump_stored,
    is_valid,
    read_stored,
    schema,
    unknown_properties,
    validation_errors,
)

SUBJECT = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"
CLASSES = [
    getattr(myspinbot_contracts, name)
    for name in dir(myspinbot_contracts)
    if name.endswith("Message") and name != "Message"
]


def fields_of(cls: Any, payload: Any, label: str = "") -> dict[str, str]:
    """Return the entry that a sender writes whose contract has the revision of `label`."""
    valid = cls.PAYLOAD.model_validate(schema(cls.DATASCHEMA)["examples"][0])
    fields: dict[str, str] = cls.create(valid, source="/test", subject=SUBJECT).to_fields()
    return {**fields, "dataschema": f"{cls.DATASCHEMA}{label}", "data": json.dumps(payload)}


def reading(cls: Any, entry: dict[str, str]) -> Message[Any] | MessageError:
    """Return the message of an entry, or why there is none."""
    try:
        return decode(cls.CHANNEL, entry)
    except MessageError as error:
        return error


def closed_places(cls: Any, document: Any) -> list[tuple[str | int, ...]]:
    """Return the ways to the objects of a payload that take no further property."""
    found = []
    for path in objects(document, ()):
        more = with_property(document, path, "added_later", 1)
        faults = validation_errors(cls.PAYLOAD, more)
        if [fault.rule for fault in faults] == ["additionalProperties"]:
            found.append(path)
    return found


def objects(document: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """Yield the ways to all objects of a document."""
    if isinstance(document, dict):
        yield path
    items: Any = ()
    if isinstance(document, dict):
        items = document.items()
    elif isinstance(document, list):
        items = enumerate(document)
    for step, part in items:
        yield from objects(part, (*path, step))


def with_property(document: Any, path: tuple[str | int, ...], name: str, value: Any) -> Any:
    """Return a copy of a document with one more property."""
    changed = copy.deepcopy(document)
    place = changed
    for step in path:
        place = place[step]
    place[name] = value
    return changed


def pointer(path: tuple[str | int, ...]) -> str:
    """Return a way as a JSON pointer."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


@given(data=st.data())
def test_additions_of_a_newer_revision_are_kept_at_any_location(data: st.DataObject) -> None:
    """In every message, at any depth: the rest is read, and all of it is passed on."""
    cls = data.draw(st.sampled_from(CLASSES))
    known = schema(cls.DATASCHEMA)["examples"][0]
    sent, added = known, {}
    for number in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(closed_places(cls, known)))
        name = f"{data.draw(st.sampled_from(['added', 'a/b', 'a~b', '']))}{number}"
        value = data.draw(JSON)
        sent = with_property(sent, path, name, value)
        added[pointer((*path, name))] = value
    entry = fields_of(cls, sent, "?revision=4")
    message = decode(cls.CHANNEL, entry)
    assert message.data.model_dump(mode="json") == known
    assert message.unknown == added
    assert message.newer_revision == 4
    passed_on = message.to_fields()
    assert passed_on["dataschema"] == entry["dataschema"]
    assert json.loads(passed_on["data"]) == sent
    assert decode(cls.CHANNEL, passed_on) == message
    assert decode_json(cls.CHANNEL, message.to_json()) == message
    with pytest.raises(MessageError) as caught:
        decode(cls.CHANNEL, fields_of(cls, sent))
    assert caught.value.code == "invalid_payload"
    assert caught.value.pointer in added


@given(data=st.data())
def test_a_newer_revision_does_not_change_known_properties(data: st.DataObject) -> None:
    """Without its unknown properties a payload is as valid as that of any other sender."""
    cls = data.draw(st.sampled_from(CLASSES))
    known = schema(cls.DATASCHEMA)["examples"][0]
    name = data.draw(st.sampled_from(sorted(known)))
    changed = {**known, name: data.draw(JSON)}
    strict = reading(cls, fields_of(cls, changed))
    entry = fields_of(cls, {**changed, "added": [changed]}, "?revision=2")
    tolerant = reading(cls, entry)
    if isinstance(tolerant, MessageError):
        assert isinstance(strict, MessageError)
        assert tolerant.code == "invalid_payload"
    else:
        # Of an object that is closed something else may be unknown, too.
        assert is_valid(cls.PAYLOAD, tolerant.data.model_dump(mode="json"))
        if not isinstance(strict, MessageError):
            assert tolerant.data.model_dump() == strict.data.model_dump()


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"state": "postponed"}, "/results/0/state"),
        ({"attempt": 101}, "/results/0/attempt"),
        ({"finished_at": None}, "/results/0/finished_at"),
    ],
    ids=["enum", "bound", "null"],
)
def test_changes_that_are_not_additions_stay_errors(changes: dict[str, Any], where: str) -> None:
    """New values of an enumeration, wider bounds: the reader could not deal with them."""
    payload = schema("HopCompleted")["examples"][0]
    payload["results"][0].update(changes)
    payload["added"] = 1
    with pytest.raises(MessageError) as caught:
        decode("control", fields_of(HopCompletedMessage, payload, "?revision=2"))
    assert caught.value.pointer == where


def test_a_property_that_is_missing_stays_an_error() -> None:
    """A newer revision cannot have taken it away."""
    payload = {**schema("HopCompleted")["examples"][0], "added": 1}
    del payload["worker_id"]
    with pytest.raises(MessageError, match="worker_id"):
        decode("control", fields_of(HopCompletedMessage, payload, "?revision=2"))


@pytest.mark.parametrize("value", ["\ud800", [1e400], [[]]], ids=["surrogate", "infinite", "deep"])
def test_unknown_values_outside_json_are_not_kept(value: Any) -> None:
    """It could not be passed on."""
    if value == [[]]:
        for _ in range(200):
            value = [value]
    payload = {**schema("HopCompleted")["examples"][0], "added": value}
    with pytest.raises(MessageError) as caught:
        decode("control", fields_of(HopCompletedMessage, payload, "?revision=2"))
    assert caught.value.code in {"invalid_payload", "not_json"}


WRONG_LABELS = (
    *("?revision=0", "?revision=02", "?revision=-1", "?revision=", "?revision=1e3", "?version=2"),
    *("?revision=1000000000", "/2", "#revision=2", "?revision=2&carries=all", "?revision=2 "),
    *("?revision=1.5", "?revision=2?revision=3", "?revision=2&revision=3", "?revision=2#", "?"),
    *(
        "?carries=newer",
        "?revision=2&carries=newer&carries=newer",
        "?revision=\u0662",
        "?Revision=2",
    ),
)


@pytest.mark.parametrize("label", WRONG_LABELS)
def test_a_label_that_says_something_else_is_refused(label: str) -> None:
    """It is not guessed at."""
    payload = schema("HopCompleted")["examples"][0]
    with pytest.raises(MessageError) as caught:
        decode("control", fields_of(HopCompletedMessage, payload, label))
    assert caught.value.code == "invalid_attribute"
    assert "?revision=N" in caught.value.expected


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("schemas.myspinbot.local", "schemas.elsewhere.test"),
        ("https:", "http:"),
        ("/v1/", "/v2/"),
        ("hop_completed", "run_hop"),
    ],
    ids=["authority", "scheme", "major", "type"],
)
@pytest.mark.parametrize("label", ["", "?revision=2"])
def test_the_label_of_another_contract_is_refused(part: str, other: str, label: str) -> None:
    """However new its sender may be."""
    payload = schema("HopCompleted")["examples"][0]
    fields = fields_of(HopCompletedMessage, payload, label)
    fields["dataschema"] = fields["dataschema"].replace(part, other)
    with pytest.raises(MessageError) as caught:
        decode("control", fields)
    assert (caught.value.code, caught.value.newer) == ("invalid_attribute", None)
    del fields["dataschema"]
    with pytest.raises(MessageError) as caught:
        decode("control", fields)
    assert caught.value.code == "missing_attribute"


def test_a_newer_message_without_additions_is_read_like_any_other() -> None:
    """It only says that it is newer."""
    payload = schema("HopCompleted")["examples"][0]
    message = decode("control", fields_of(HopCompletedMessage, payload, "?revision=7"))
    assert message.newer_revision == 7
    assert message.unknown == {}
    assert message.data == HopCompletedMessage.PAYLOAD.model_validate(payload)


def _result_with_more() -> NodeResult:
    payload = schema("HopCompleted")["examples"][0]
    payload["results"][0]["cost"] = {"cents": 7}
    message = decode("control", fields_of(HopCompletedMessage, payload, "?revision=2"))
    result: NodeResult = message.data.results[0]
    return result


def test_what_is_unknown_goes_where_its_object_goes() -> None:
    """Into another message, which says that it carries more than its writer knows."""
    payload = RunHop.model_validate(
        {**schema("RunHop")["examples"][0], "results": [_result_with_more()]}
    )
    message = RunHopMessage.create(payload, source="/test", subject=SUBJECT)
    entry = message.to_fields()
    assert entry["dataschema"].endswith("?revision=1&carries=newer")
    assert entry["dataschema"] == message.attributes()["dataschema"]
    assert message.unknown == {"/results/0/cost": {"cents": 7}}
    assert json.loads(entry["data"])["results"][0]["cost"] == {"cents": 7}
    read = decode("data", entry)
    assert read == message
    assert read.newer_revision is None
    assert read.to_fields() == entry
    assert decode_json("data", message.to_json()) == message


def test_a_sender_that_passes_on_newer_data_differs_from_a_newer_sender() -> None:
    """A newer message that carries something newer still is passed on under its own words."""
    payload = {**schema("HopCompleted")["examples"][0], "added": 1}
    entry = fields_of(HopCompletedMessage, payload, "?revision=3&carries=newer")
    message = decode("control", entry)
    assert (message.newer_revision, message.carries_newer) == (3, True)
    assert message.to_fields()["dataschema"] == entry["dataschema"]


def test_unknown_properties_are_copied_and_compared() -> None:
    """Models with different unknown properties are not equal."""
    result = _result_with_more()
    assert result.model_copy(update={"attempt": 2}).model_extra == {"cost": {"cents": 7}}
    assert copy.deepcopy(result) == result
    assert NodeResult.model_validate(result.model_dump(mode="json")) != result


def test_what_is_unknown_is_not_shown() -> None:
    """An unknown property may be a secret."""
    assert "cents" not in repr(_result_with_more())


def test_stored_documents_of_every_revision_are_read() -> None:
    """A database and a hash in Redis do not record the revision of the writer."""
    document = {
        **schema("NodeResult")["examples"][0],
        "error": {"code": "x", "message": "y", "trail": [1]},
        "cost": 7,
    }
    kept = copy.deepcopy(document)
    result = read_stored(NodeResult, document)
    assert document == kept
    assert unknown_properties(result) == {"/cost": 7, "/error/trail": [1]}
    assert dump_stored(result) == document
    assert dump_stored(result)["error"] is not document["error"]
    assert is_valid(NodeResult, result.model_dump(mode="json"))
    assert read_stored(ErrorInfo, document["error"]) == result.error


def test_what_is_stored_and_not_valid_is_refused() -> None:
    """With the place, as everywhere."""
    document = {**schema("NodeResult")["examples"][0], "cost": 7, "attempt": "one"}
    with pytest.raises(ValidationFailed) as caught:
        read_stored(NodeResult, document)
    assert caught.value.pointer == "/attempt"
