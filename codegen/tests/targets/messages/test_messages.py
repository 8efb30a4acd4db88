"""The messages of an AsyncAPI document.

Classes, channels, and CloudEvents that are read and written strictly.
"""

import json
from types import ModuleType
from typing import Any

import pytest
from codegen.tests.support.platform import BASE, Platform

ASYNCAPI = """
asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
channels:
  things:
    address: test:things
    description: What is made.
    messages:
      ThingMade: {$ref: '#/components/messages/ThingMade'}
      ThingGone: {$ref: '#/components/messages/ThingGone'}
    x-redis-stream:
      consumer_group: readers
      dead_letter: test:things:dead_letter
      claim_idle_ms: 1000
      max_deliveries: 3
  news:
    address: test:news:{thing_id}
    messages:
      ThingSeen: {$ref: '#/components/messages/ThingSeen'}
    x-redis-pubsub: {}
  socket:
    address: /ws
    messages:
      Frame: {payload: {type: string}}
components:
  messages:
    ThingMade:
      name: ThingMade
      summary: A thing was made.
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.thing_made.v1
    ThingGone:
      name: ThingGone
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.thing_gone.v1
    ThingSeen:
      name: ThingSeen
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.thing_seen.v1
"""


@pytest.fixture
def messages(platform: Platform) -> ModuleType:
    """The generated messages."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    body = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "name": {"description": "Its name.", "type": "string"},
            "size": {"description": "Its size.", "type": "integer", "minimum": 0},
        },
        "required": ["name"],
    }
    platform.add("a/v1/thing.schema.json", body, valid={"name": "x"}, invalid={})
    (platform.schemas / "asyncapi.yaml").write_text(ASYNCAPI, encoding="utf-8")
    platform.generate()
    return platform.load(".messages")


def _made(messages: ModuleType, **changes: Any) -> Any:
    cls = messages.ThingMadeMessage
    payload = cls.PAYLOAD.model_validate({"name": "né", **changes.pop("data", {})})
    return cls.create(payload, **{"source": "/test", "subject": "job-1", **changes})


def test_channels_are_constants(messages: ModuleType) -> None:
    """What the document says of a channel is there as data."""
    things, news, socket = (messages.CHANNELS[name] for name in ("things", "news", "socket"))
    assert (things.kind, things.address, things.consumer_group) == (
        "stream",
        "test:things",
        "readers",
    )
    assert (things.dead_letter, things.claim_idle_ms) == ("test:things:dead_letter", 1000)
    assert (things.max_deliveries, things.max_length) == (3, None)
    assert things.messages == ("test.thing_made.v1", "test.thing_gone.v1")
    assert (news.kind, news.at(thing_id="7")) == ("pubsub", "test:news:7")
    assert (socket.kind, socket.messages) == ("other", ())
    with pytest.raises(KeyError):
        news.at()


def test_a_message_knows_where_it_belongs(messages: ModuleType) -> None:
    """Type, schema, channel and payload are attributes of the class."""
    cls = messages.ThingMadeMessage
    assert (cls.TYPE, cls.CHANNEL, cls.ADDRESS) == ("test.thing_made.v1", "things", "test:things")
    assert f"{BASE}/a/v1/thing.schema.json" == cls.DATASCHEMA
    assert cls.PAYLOAD.__name__ == "Thing"
    assert cls.__doc__ == "A thing was made."


def test_fields_are_cloudevents_attributes(messages: ModuleType) -> None:
    """Any language can read an entry: attributes as fields, the payload as JSON in `data`."""
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    fields = _made(messages, id="1", traceparent=trace).to_fields()
    assert fields.pop("time").endswith("Z")
    assert fields == {
        "specversion": "1.0",
        "id": "1",
        "source": "/test",
        "type": "test.thing_made.v1",
        "subject": "job-1",
        "dataschema": f"{BASE}/a/v1/thing.schema.json",
        "datacontenttype": "application/json",
        "traceparent": trace,
        "data": '{"name":"né"}',
    }


def test_a_message_survives_fields_and_json(messages: ModuleType) -> None:
    """What is written is read again, from text and from bytes, by the class and by `decode`."""
    sent = _made(messages)
    fields = sent.to_fields()
    raw = {name.encode(): value.encode() for name, value in fields.items()}
    assert messages.ThingMadeMessage.from_fields(raw) == sent
    assert messages.decode("things", raw) == sent
    assert messages.ThingMadeMessage.from_json(sent.to_json()) == sent
    assert messages.decode_json("things", sent.to_json().encode()) == sent
    assert json.loads(sent.to_json())["data"] == {"name": "né"}


def test_a_message_is_frozen_and_has_an_id(messages: ModuleType) -> None:
    """Two messages made in a row differ in their id; neither can be changed."""
    one, two = _made(messages), _made(messages)
    assert one.id != two.id
    with pytest.raises(AttributeError):
        one.id = "2"


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"id": None}, "missing_attribute", "'id'"),
        ({"data": None}, "missing_attribute", "'data'"),
        ({"id": ""}, "invalid_attribute", "'id'"),
        ({"specversion": "0.3"}, "invalid_attribute", "'specversion'"),
        ({"type": "test.thing_lost.v1"}, "unknown_type", "test.thing_gone.v1"),
        ({"dataschema": "https://other"}, "invalid_attribute", "'dataschema'"),
        ({"datacontenttype": "text/xml"}, "invalid_attribute", "'datacontenttype'"),
        ({"time": "2023-02-31T00:00:00Z"}, "invalid_attribute", "RFC 3339"),
        ({"time": "yesterday"}, "invalid_attribute", "RFC 3339"),
        ({"source": "a b"}, "invalid_attribute", "URI"),
        ({"traceparent": "00-1-2-3"}, "invalid_attribute", "trace"),
        ({"data": "{"}, "not_json", "JSON"),
        ({"data": '{"name": NaN}'}, "invalid_payload", "string"),
        ({"data": "{}"}, "invalid_payload", "'name'"),
        ({"data": '{"name":"x","size":-1}'}, "invalid_payload", "at least 0"),
    ],
)
def test_a_faulty_entry_is_refused(
    messages: ModuleType, changes: dict[str, str | None], code: str, words: str
) -> None:
    """The error has a code, says what was expected and what to do."""
    fields = {**_made(messages).to_fields(), **changes}
    fields = {name: value for name, value in fields.items() if value is not None}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", fields)
    error = caught.value
    assert error.code == code
    assert words in str(error)
    assert error.expected
    assert error.found
    assert error.hint


def test_a_fault_in_the_payload_has_a_pointer(messages: ModuleType) -> None:
    """The place in the payload is told."""
    fields = {**_made(messages).to_fields(), "data": '{"name":"x","size":"1"}'}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", fields)
    assert caught.value.pointer == "/size"


def test_an_entry_that_is_no_text_is_refused(messages: ModuleType) -> None:
    """Poisonous bytes end as an error of the message, not of the codec."""
    with pytest.raises(messages.MessageError, match="UTF-8"):
        messages.decode("things", {b"type": b"\xff"})


@pytest.mark.parametrize("text", ["", "[]", "nope"])
def test_an_event_that_is_no_object_is_refused(messages: ModuleType, text: str) -> None:
    """Structured mode is a JSON object."""
    with pytest.raises(messages.MessageError) as caught:
        messages.decode_json("news", text)
    assert caught.value.code == "not_json"


def test_an_event_without_data_is_refused(messages: ModuleType) -> None:
    """Every message has a payload."""
    event = json.loads(_made(messages).to_json())
    del event["data"]
    with pytest.raises(messages.MessageError) as caught:
        messages.decode_json("things", json.dumps(event))
    assert caught.value.code == "missing_attribute"


@pytest.mark.parametrize("channel", ["nothing", "socket"])
def test_a_channel_without_messages_is_told(messages: ModuleType, channel: str) -> None:
    """Only streams and Pub/Sub have message classes."""
    with pytest.raises(messages.MessageError) as caught:
        messages.decode(channel, {})
    assert caught.value.code == "unknown_channel"


def test_what_is_not_valid_is_not_sent(messages: ModuleType) -> None:
    """A model that was changed to something invalid never gets onto a stream."""
    message = _made(messages)
    message.data.size = -1
    with pytest.raises(messages.MessageError) as caught:
        message.to_fields()
    assert (caught.value.code, caught.value.pointer) == ("invalid_payload", "/size")
    with pytest.raises(messages.MessageError):
        _made(messages, source="").to_json()


def test_names_are_listed_and_others_refused(messages: ModuleType) -> None:
    """The index knows its classes without importing them."""
    assert {"ThingMadeMessage", "MessageError", "decode"} <= set(dir(messages))
    with pytest.raises(AttributeError):
        _ = messages.NothingMessage


def test_the_target_needs_an_asyncapi_document(platform: Platform) -> None:
    """Asked for messages without a document that names them, the run says so."""
    platform.targets = ("messages",)
    platform.configure()
    platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    with pytest.raises(Exception, match="there is no AsyncAPI document"):
        platform.generate()
