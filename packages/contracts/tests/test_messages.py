"""The messages of the platform.

Each survives the way through Redis, and a faulty one is refused with words.
"""

from typing import Any

import pytest

import myspinbot_contracts as contracts
from myspinbot_contracts import CHANNELS, Message, MessageError, decode, decode_json, schema

CLASSES: list[type[Message[Any]]] = [
    getattr(contracts, name)
    for name in sorted(dir(contracts))
    if name.endswith("Message") and name != "Message"
]
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def _made(cls: type[Message[Any]]) -> Message[Any]:
    example = schema(cls.DATASCHEMA)["examples"][0]
    payload = cls.PAYLOAD.model_validate(example)
    return cls.create(payload, source="/test", subject="job", traceparent=TRACE)


def test_every_type_of_every_channel_has_a_class() -> None:
    """What the AsyncAPI document binds to Redis can be sent."""
    types = {type_ for channel in CHANNELS.values() for type_ in channel.messages}
    assert types == {cls.TYPE for cls in CLASSES}
    assert all(CHANNELS[cls.CHANNEL].address == cls.ADDRESS for cls in CLASSES)


@pytest.mark.parametrize("cls", CLASSES)
def test_a_message_survives_both_modes(cls: type[Message[Any]]) -> None:
    """As fields of an entry, as bytes of a client, and as one JSON document."""
    sent = _made(cls)
    fields = sent.to_fields()
    raw = {name.encode(): value.encode() for name, value in fields.items()}
    assert decode(cls.CHANNEL, raw) == sent
    assert decode_json(cls.CHANNEL, sent.to_json()) == sent
    assert fields["traceparent"] == TRACE


@pytest.mark.parametrize("cls", CLASSES)
def test_a_payload_that_lacks_a_property_is_refused(cls: type[Message[Any]]) -> None:
    """The place of what is missing is told."""
    fields = {**_made(cls).to_fields(), "data": "{}"}
    with pytest.raises(MessageError) as caught:
        decode(cls.CHANNEL, fields)
    assert caught.value.code == "invalid_payload"
    required = schema(cls.DATASCHEMA)["required"]
    assert caught.value.pointer == f"/{required[0]}"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": None}, "missing_attribute"),
        ({"data": None}, "missing_attribute"),
        ({"source": ""}, "invalid_attribute"),
        ({"source": "a b"}, "invalid_attribute"),
        ({"time": "2026-02-31T00:00:00Z"}, "invalid_attribute"),
        ({"time": "now"}, "invalid_attribute"),
        ({"traceparent": "x"}, "invalid_attribute"),
        ({"type": "other"}, "unknown_type"),
        ({"data": "nope"}, "not_json"),
    ],
)
def test_a_faulty_entry_is_refused(changes: dict[str, str | None], code: str) -> None:
    """The code says what kind of fault it is."""
    fields = {**_made(contracts.RunHopMessage).to_fields(), **changes}
    with pytest.raises(MessageError) as caught:
        decode("data", {name: value for name, value in fields.items() if value is not None})
    assert caught.value.code == code


def test_what_is_no_event_is_refused() -> None:
    """Bytes that are no text, JSON that is no event, a channel that is none."""
    with pytest.raises(MessageError, match="UTF-8"):
        decode("data", {b"type": b"\xff"})
    with pytest.raises(MessageError, match="no JSON object"):
        decode_json("status", "[]")
    with pytest.raises(MessageError, match="missing_attribute"):
        contracts.StatusFrameMessage.from_json(
            '{"specversion": "1.0"}',
        )
    with pytest.raises(MessageError, match="unknown_channel"):
        decode("websocket", {})


def test_an_address_takes_its_parameters() -> None:
    """A Pub/Sub channel has one address per job."""
    assert CHANNELS["progress"].at(job_id="7") == "myspinbot:progress:7"
