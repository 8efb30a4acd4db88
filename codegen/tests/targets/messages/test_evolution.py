"""Generated messages of newer minor revisions, which an annotation numbers."""

import json

import pytest
from codegen.tests.support.platform import BASE, Platform, make_schema
from codegen.tests.support.versioned_messages import (
    TEXT,
    make_asyncapi,
    make_closed_object,
    make_entry,
    write_versions,
)

from myspinbot_codegen.diagnostics.errors import CodegenError


def test_a_contract_without_an_annotation_is_in_its_first_revision(platform: Platform) -> None:
    """Which is not written: nothing has changed for those who know of no revisions."""
    write_versions(platform).generate()
    cls = platform.load(".messages").ThingMadeMessage
    assert cls.REVISION == 1
    payload = cls.PAYLOAD.model_validate({"name": "x", "parts": []})
    entry = cls.create(payload, source="/test", subject="job-1").to_fields()
    assert entry["dataschema"] == f"{BASE}/a/v1/thing.schema.json"


def test_a_revision_stands_in_the_class_and_on_the_wire(platform: Platform) -> None:
    """From the second on; `DATASCHEMA` stays what the schema calls itself."""
    write_versions(platform, 3).generate()
    cls = platform.load(".messages").ThingMadeMessage
    assert cls.REVISION == 3
    assert cls.DATASCHEMA.endswith("/thing.schema.json")
    payload = cls.PAYLOAD.model_validate({"name": "x", "parts": []})
    entry = cls.create(payload, source="/test", subject="job-1").to_fields()
    assert entry["dataschema"] == f"{cls.DATASCHEMA}?revision=3"
    assert cls.from_fields(entry).newer_revision is None


@pytest.mark.parametrize("label", ["", "?revision=1", "?revision=2", "?revision=3"])
def test_an_older_or_equal_revision_is_read_as_strictly_as_ever(
    platform: Platform, label: str
) -> None:
    """An unknown property is a mistake of its sender, in a branch of a union as anywhere."""
    write_versions(platform, 3).generate()
    messages = platform.load(".messages")
    good = {"name": "x", "parts": [{"kind": "bolt"}]}
    assert messages.decode("things", make_entry(messages, good, label)).newer_revision is None
    bad = {"name": "x", "parts": [{"kind": "bolt", "size": 7}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, bad, label))
    assert caught.value.pointer == "/parts/0/size"


def test_additions_in_lists_and_branches_of_unions_are_kept(platform: Platform) -> None:
    """Each stays with its object, whatever becomes of the others."""
    write_versions(platform, 3).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "bolt"}, {"kind": "nut", "size": 7}], "more": []}
    message = messages.decode("things", make_entry(messages, sent, "?revision=4"))
    assert message.unknown == {"/more": [], "/parts/1/size": 7}
    assert json.loads(message.to_fields()["data"]) == sent
    del message.data.parts[0]
    assert message.unknown == {"/more": [], "/parts/0/size": 7}


def test_additions_in_maps_and_in_types_that_hold_themselves_are_kept(platform: Platform) -> None:
    """At any depth, and under a name that cannot be an attribute."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    node = make_closed_object(name=TEXT)
    node["x-lint-ignore"] = {"PROPERTY_NAME": "A test of names that are no attributes."}
    node["properties"]["class"] = {"$ref": "./thing.schema.json"}
    node["properties"]["any_of"] = {
        "description": "One, or many by name.",
        "type": "object",
        "additionalProperties": {"$ref": "./thing.schema.json"},
    }
    platform.add("a/v1/thing.schema.json", node, valid={"name": "x"}, invalid={})
    (platform.schemas / "asyncapi.yaml").write_text(make_asyncapi(1), encoding="utf-8")
    platform.generate()
    messages = platform.load(".messages")
    inner = {"name": "z", "size": 7}
    sent = {"name": "x", "class": {"name": "y", "any_of": {"a/b": inner}, "class": inner}}
    message = messages.decode("things", make_entry(messages, sent, "?revision=2"))
    assert message.unknown == {"/class/any_of/a~1b/size": 7, "/class/class/size": 7}
    assert json.loads(message.to_fields()["data"]) == sent


def test_a_new_branch_of_a_union_is_no_addition(platform: Platform) -> None:
    """The reader would not know what to do with it."""
    write_versions(platform).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "screw"}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, sent, "?revision=2"))
    assert caught.value.pointer == "/parts/0"


@pytest.mark.parametrize("revision", [0, -1, True, "2", 1.5, 10**9])
def test_a_revision_that_is_no_number_of_one_is_refused(
    platform: Platform, revision: object
) -> None:
    """Before anything is written: by the lint stage, or else by the target."""
    path = write_versions(platform, revision).schemas / "a/v1/thing.schema.json"
    with pytest.raises(CodegenError, match="REVISION_MISPLACED"):
        platform.generate()
    document = json.loads(path.read_text(encoding="utf-8"))
    document["x-lint-ignore"] = {"REVISION_MISPLACED": "To see what the target says."}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(CodegenError, match="MESSAGES_REVISION"):
        platform.generate()
    assert not platform.output.exists()


def test_a_newer_message_that_cannot_be_read_says_that_it_is_newer(platform: Platform) -> None:
    """The reader may be what has to be changed, and a consumer can count it."""
    write_versions(platform).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "screw"}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, sent, "?revision=3"))
    assert caught.value.newer == ("test.thing_made.v1", 3)
    assert "revision 3" in caught.value.hint
    assert "this reader 1" in caught.value.hint
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, sent))
    assert caught.value.newer is None
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, sent, "?revision=1&carries=newer"))
    assert caught.value.newer is None


def test_what_an_open_object_may_have_is_nothing_unknown(platform: Platform) -> None:
    """It is written as it came, in the name of whoever writes it."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    text = platform.config.read_text(encoding="utf-8")
    minimal = text.replace('except = ["ENUM_MIXED"]', 'use = ["MINIMAL"]')
    platform.config.write_text(minimal, encoding="utf-8")
    part = make_closed_object(size={"type": "integer"})
    body = {"type": "object", "properties": {"name": TEXT}, "additionalProperties": part}
    platform.put("a/v1/thing.schema.json", make_schema("a/v1/thing.schema.json", body))
    (platform.schemas / "asyncapi.yaml").write_text(make_asyncapi(1), encoding="utf-8")
    platform.generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "class": {"size": 7}}
    message = messages.decode("things", make_entry(messages, sent))
    assert message.unknown == {}
    assert message.to_fields()["dataschema"] == f"{BASE}/a/v1/thing.schema.json"
    assert json.loads(message.to_fields()["data"]) == sent
    sent["class"]["colour"] = "red"  # type: ignore[index]  # a dict of dicts and texts
    newer = messages.decode("things", make_entry(messages, sent, "?revision=2"))
    assert newer.unknown == {"/class/colour": "red"}
    assert json.loads(newer.to_fields()["data"]) == sent
