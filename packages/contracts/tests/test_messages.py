"""Messages: the same CloudEvent on a stream, on Pub/Sub and as a class; the rest is refused."""

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import myspinbot_contracts
from myspinbot_contracts import (
    CHANNELS,
    CancelJob,
    CancelJobMessage,
    MessageError,
    decode,
    decode_json,
    schema,
)

SUBJECT = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"
TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
CLASSES = [
    getattr(myspinbot_contracts, name)
    for name in dir(myspinbot_contracts)
    if name.endswith("Message") and name != "Message"
]


def _message(cls: Any, **more: Any) -> Any:
    payload = cls.PAYLOAD.model_validate(schema(cls.DATASCHEMA)["examples"][0])
    return cls.create(payload, source="/test", subject=SUBJECT, **more)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_a_message_survives_the_stream_and_the_channel(cls: Any) -> None:
    """With every attribute; read by its class and by its channel, as string and as bytes."""
    message = _message(cls, traceparent=TRACEPARENT)
    fields = message.to_fields()
    raw = {name.encode(): value.encode() for name, value in fields.items()}
    assert cls.from_fields(fields) == message
    assert cls.from_fields(raw) == message
    assert decode(cls.CHANNEL, raw) == message
    assert cls.from_json(message.to_json()) == message
    assert decode_json(cls.CHANNEL, message.to_json()) == message


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_an_entry_is_a_cloudevent_that_needs_no_library(cls: Any) -> None:
    """The attributes of CloudEvents 1.0 are fields; the payload is JSON in `data`."""
    fields = _message(cls).to_fields()
    assert fields["specversion"] == "1.0"
    assert fields["datacontenttype"] == "application/json"
    assert fields["dataschema"] == cls.DATASCHEMA
    assert fields["type"] == cls.TYPE
    assert fields["subject"] == SUBJECT
    assert json.loads(fields["data"]) == schema(cls.DATASCHEMA)["examples"][0]
    assert CHANNELS[cls.CHANNEL].address == cls.ADDRESS


GOOD = _message(CancelJobMessage, traceparent=TRACEPARENT).to_fields()


@pytest.mark.parametrize("name", sorted(set(GOOD) - {"traceparent"}))
def test_a_missing_field_is_named(name: str) -> None:
    """Each attribute that this platform requires, and the payload."""
    fields = {key: value for key, value in GOOD.items() if key != name}
    with pytest.raises(MessageError) as caught:
        CancelJobMessage.from_fields(fields)
    assert caught.value.code == "missing_attribute"
    assert name in caught.value.message


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("specversion", "0.3", "invalid_attribute"),
        ("id", "", "invalid_attribute"),
        ("time", "yesterday", "invalid_attribute"),
        ("time", "2026-02-31T00:00:00Z", "invalid_attribute"),
        ("datacontenttype", "text/plain", "invalid_attribute"),
        ("dataschema", "https://example.org/other", "invalid_attribute"),
        ("traceparent", "not-a-trace", "invalid_attribute"),
        ("type", "myspinbot.jobs.run_hop.v1", "unknown_type"),
        ("data", "{", "not_json"),
        ("data", "[]", "invalid_payload"),
        ("data", '{"job_id": 7}', "invalid_payload"),
    ],
)
def test_a_field_that_is_wrong_is_refused_with_a_code(name: str, value: str, code: str) -> None:
    """The error also has `expected`, `found` and `hint`."""
    with pytest.raises(MessageError) as caught:
        CancelJobMessage.from_fields({**GOOD, name: value})
    assert caught.value.code == code
    assert caught.value.expected
    assert caught.value.hint


def test_a_wrong_payload_is_pointed_at() -> None:
    """The pointer leads into the payload."""
    data = {**json.loads(GOOD["data"]), "reason": ""}
    with pytest.raises(MessageError) as caught:
        CancelJobMessage.from_fields({**GOOD, "data": json.dumps(data)})
    assert caught.value.pointer == "/reason"


@given(fields=st.dictionaries(st.binary(max_size=12), st.binary(max_size=40), max_size=6))
def test_no_entry_at_all_is_read_as_a_message_or_raises_anything_else(
    fields: dict[bytes, bytes],
) -> None:
    """A consumer needs to handle `MessageError` only, for any content of a stream."""
    with pytest.raises(MessageError):
        decode("control", fields)


@given(text=st.text() | st.binary())
def test_any_string_is_a_frame_or_a_message_error(text: str | bytes) -> None:
    """The same for Pub/Sub."""
    with pytest.raises(MessageError):
        decode_json("progress", text)


@pytest.mark.parametrize("data", ["[" * 100_000, '{"a":' * 100_000, '[{"a":' * 50_000])
def test_json_that_is_nested_without_end_is_refused(data: str) -> None:
    """It exhausts the parser's stack, not the consumer's patience."""
    with pytest.raises(MessageError) as caught:
        CancelJobMessage.from_fields({**GOOD, "data": data})
    assert caught.value.code in {"not_json", "invalid_payload"}
    with pytest.raises(MessageError):
        decode_json("progress", data)


def test_an_invalid_payload_is_not_sent() -> None:
    """A model that was changed by hand is checked again when it is written."""
    message = _message(CancelJobMessage)
    broken = CancelJob.model_construct(**{**message.data.model_dump(), "reason": ""})
    with pytest.raises(MessageError) as caught:
        CancelJobMessage.create(broken, source="/test", subject=SUBJECT).to_fields()
    assert caught.value.code == "invalid_payload"


def test_an_unknown_channel_is_named() -> None:
    """With the channels that there are."""
    with pytest.raises(MessageError) as caught:
        decode("myspinbot:control", GOOD)
    assert caught.value.code == "unknown_channel"
    assert "control" in caught.value.expected


def test_every_type_of_every_channel_has_a_class() -> None:
    """All messages that the AsyncAPI document binds to Redis can be sent."""
    types = {type_ for channel in CHANNELS.values() for type_ in channel.messages}
    assert types == {cls.TYPE for cls in CLASSES}
    assert all(CHANNELS[cls.CHANNEL].address == cls.ADDRESS for cls in CLASSES)


def test_input_that_is_not_an_event_is_refused() -> None:
    """Bytes that are not UTF-8, JSON that is not an event, an unknown channel."""
    with pytest.raises(MessageError, match="UTF-8"):
        decode("data", {b"type": b"\xff"})
    with pytest.raises(MessageError, match="no JSON object"):
        decode_json("status", "[]")
    with pytest.raises(MessageError, match="missing_attribute"):
        myspinbot_contracts.StatusFrameMessage.from_json(
            '{"specversion": "1.0"}',
        )
    with pytest.raises(MessageError, match="unknown_channel"):
        decode("websocket", {})


def test_an_address_takes_its_parameters() -> None:
    """A Pub/Sub channel has one address per job."""
    assert CHANNELS["progress"].at(job_id="7") == "myspinbot:progress:7"


def _nested(depth: int) -> Any:
    value: Any = {}
    for _ in range(depth):
        value = {"a": value}
    return value


def _cycle() -> Any:
    value: dict[str, Any] = {}
    value["a"] = value
    return value


def _with_output(value: Any) -> Any:
    """A message whose payload was changed after it was made."""
    message = _message(myspinbot_contracts.RunHopMessage)
    message.data.results[0].output["value"] = value
    return message


@pytest.mark.parametrize(
    "value",
    [10**5000, _nested(900), _nested(250), "\ud800", {"\ud800": 1}, _cycle(), object()],
    ids=["digits", "deep", "nested", "surrogate", "key", "cycle", "object"],
)
def test_what_json_cannot_say_is_not_sent(value: Any) -> None:
    """Whatever was put into a payload: a sender has to know only `MessageError`."""
    assert _with_output(1).to_fields()
    for write in (_with_output(value).to_fields, _with_output(value).to_json):
        with pytest.raises(MessageError) as caught:
            write()
        assert caught.value.code == "invalid_payload"
        str(caught.value).encode()


@pytest.mark.parametrize("name", ["id", "source", "subject"])
def test_an_attribute_that_is_not_a_string_is_not_sent(name: str) -> None:
    """Half of a surrogate pair cannot be written as UTF-8."""
    message = dataclasses.replace(_message(CancelJobMessage), **{name: "\ud800"})
    for write in (message.to_fields, message.to_json):
        with pytest.raises(MessageError) as caught:
            write()
        assert caught.value.code == "invalid_attribute"
        str(caught.value).encode()


@pytest.mark.parametrize(
    "reason", [json.dumps("\ud800"), "[" * 250 + "]" * 250, "[" * 900 + "]" * 900]
)
def test_json_beyond_the_limits_of_parsers_is_an_error_of_the_sender(reason: str) -> None:
    """Half of a surrogate pair and unlimited nesting are errors of the sender."""
    data = GOOD["data"][:-1] + f',"extra":{reason}}}'
    event = json.dumps({**GOOD, "data": 0}).replace('"data": 0', f'"data": {data}')
    readings: list[tuple[Any, Any]] = [
        (CancelJobMessage.from_fields, {**GOOD, "data": data}),
        (CancelJobMessage.from_json, event),
    ]
    for read, sent in readings:
        with pytest.raises(MessageError) as caught:
            read(sent)
        assert caught.value.code == "not_json"
        assert "report" not in caught.value.hint
        str(caught.value).encode()
