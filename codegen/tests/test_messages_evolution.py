"""Generated messages over time: minor revisions by annotation, major versions by upcasters."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from codegen.tests.kit import BASE, Platform, schema

from myspinbot_codegen.errors import CodegenError


def asyncapi(*majors: int) -> str:
    """A document with one message a major version, all on one stream."""
    names = [f"ThingMade{'' if number == 1 else f'V{number}'}" for number in majors]
    messages = "".join(
        f"  {name}: {{$ref: '#/components/messages/{name}'}}\n      " for name in names
    )
    components = "".join(
        f"    {name}:\n"
        f"      name: {name}\n"
        f"      payload: {{$ref: ./a/v{number}/thing{'' if number == 1 else f'_v{number}'}"
        ".schema.json}\n"
        f"      x-cloudevents-type: test.thing_made.v{number}\n"
        for name, number in zip(names, majors, strict=True)
    )
    return (
        "asyncapi: 3.0.0\n"
        "info: {title: Test, version: 1.0.0}\n"
        "channels:\n"
        "  things:\n"
        "    address: test:things\n"
        f"    messages:\n      {messages}\n"
        "    x-redis-stream: {consumer_group: readers, dead_letter: 'test:things:dead_letter',\n"
        "      claim_idle_ms: 1000, max_deliveries: 3}\n"
        "components:\n"
        f"  messages:\n{components}"
    )


def closed(**properties: Any) -> dict[str, Any]:
    """A closed object type of which every property is required."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": sorted(properties),
    }


TEXT = {"description": "Some text.", "type": "string"}
ITEM = {
    "description": "A part.",
    "type": "array",
    "minItems": 0,
    "maxItems": 9,
    "items": {
        "oneOf": [{"$ref": "./bolt.schema.json"}, {"$ref": "./nut.schema.json"}],
    },
}


def kind(name: str) -> dict[str, Any]:
    """A branch of a union, told apart by its kind."""
    return closed(kind={"description": "What it is.", "const": name})


def tree(platform: Platform, revision: object = None, *majors: int) -> Platform:
    """Write contracts of things: in the first version with parts, in later ones without."""
    majors = majors or (1,)
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    for part in ("bolt", "nut"):
        platform.add(
            f"a/v1/{part}.schema.json", kind(part), valid={"kind": part}, invalid={"kind": "x"}
        )
    first = closed(name=TEXT, parts=ITEM)
    if revision is not None:
        first["x-revision"] = revision
    platform.add("a/v1/thing.schema.json", first, valid={"name": "x", "parts": []}, invalid={})
    for number in majors[1:]:
        body = closed(**{f"name_{number}": TEXT})
        path = f"a/v{number}/thing_v{number}.schema.json"
        platform.add(path, body, valid={f"name_{number}": "x"}, invalid={})
    document = platform.schemas / "asyncapi.yaml"
    document.write_text(asyncapi(*majors), encoding="utf-8")
    return platform


def made(messages: ModuleType, payload: Any, label: str = "", version: int = 1) -> dict[str, str]:
    """An entry as somebody else writes it."""
    path = f"a/v{version}/thing{'' if version == 1 else f'_v{version}'}.schema.json"
    assert messages.CHANNELS["things"].kind == "stream"
    return {
        "specversion": "1.0",
        "id": "1",
        "source": "/test",
        "type": f"test.thing_made.v{version}",
        "time": "2026-01-15T09:30:00Z",
        "subject": "job-1",
        "dataschema": f"{BASE}/{path}{label}",
        "datacontenttype": "application/json",
        "data": json.dumps(payload),
    }


def test_a_contract_without_an_annotation_is_in_its_first_revision(platform: Platform) -> None:
    """Which is not written: nothing has changed for those who know of no revisions."""
    tree(platform).generate()
    cls = platform.load(".messages").ThingMadeMessage
    assert cls.REVISION == 1
    payload = cls.PAYLOAD.model_validate({"name": "x", "parts": []})
    entry = cls.create(payload, source="/test", subject="job-1").to_fields()
    assert entry["dataschema"] == f"{BASE}/a/v1/thing.schema.json"


def test_a_revision_stands_in_the_class_and_on_the_wire(platform: Platform) -> None:
    """From the second on; `DATASCHEMA` stays what the schema calls itself."""
    tree(platform, 3).generate()
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
    tree(platform, 3).generate()
    messages = platform.load(".messages")
    good = {"name": "x", "parts": [{"kind": "bolt"}]}
    assert messages.decode("things", made(messages, good, label)).newer_revision is None
    bad = {"name": "x", "parts": [{"kind": "bolt", "size": 7}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, bad, label))
    assert caught.value.pointer == "/parts/0/size"


def test_additions_in_lists_and_branches_of_unions_are_kept(platform: Platform) -> None:
    """Each stays with its object, whatever becomes of the others."""
    tree(platform, 3).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "bolt"}, {"kind": "nut", "size": 7}], "more": []}
    message = messages.decode("things", made(messages, sent, "?revision=4"))
    assert message.unknown == {"/more": [], "/parts/1/size": 7}
    assert json.loads(message.to_fields()["data"]) == sent
    del message.data.parts[0]
    assert message.unknown == {"/more": [], "/parts/0/size": 7}


def test_additions_in_maps_and_in_types_that_hold_themselves_are_kept(platform: Platform) -> None:
    """At any depth, and under a name that cannot be an attribute."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    node = closed(name=TEXT)
    node["x-lint-ignore"] = {"PROPERTY_NAME": "A test of names that are no attributes."}
    node["properties"]["class"] = {"$ref": "./thing.schema.json"}
    node["properties"]["any_of"] = {
        "description": "One, or many by name.",
        "type": "object",
        "additionalProperties": {"$ref": "./thing.schema.json"},
    }
    platform.add("a/v1/thing.schema.json", node, valid={"name": "x"}, invalid={})
    (platform.schemas / "asyncapi.yaml").write_text(asyncapi(1), encoding="utf-8")
    platform.generate()
    messages = platform.load(".messages")
    inner = {"name": "z", "size": 7}
    sent = {"name": "x", "class": {"name": "y", "any_of": {"a/b": inner}, "class": inner}}
    message = messages.decode("things", made(messages, sent, "?revision=2"))
    assert message.unknown == {"/class/any_of/a~1b/size": 7, "/class/class/size": 7}
    assert json.loads(message.to_fields()["data"]) == sent


def test_a_new_branch_of_a_union_is_no_addition(platform: Platform) -> None:
    """The reader would not know what to do with it."""
    tree(platform).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "screw"}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, sent, "?revision=2"))
    assert caught.value.pointer == "/parts/0"


@pytest.mark.parametrize("revision", [0, -1, True, "2", 1.5, 10**9])
def test_a_revision_that_is_no_number_of_one_is_refused(
    platform: Platform, revision: object
) -> None:
    """Before anything is written: by the lint stage, or else by the target."""
    path = tree(platform, revision).schemas / "a/v1/thing.schema.json"
    with pytest.raises(CodegenError, match="REVISION_MISPLACED"):
        platform.generate()
    document = json.loads(path.read_text(encoding="utf-8"))
    document["x-lint-ignore"] = {"REVISION_MISPLACED": "To see what the target says."}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(CodegenError, match="MESSAGES_REVISION"):
        platform.generate()
    assert not platform.output.exists()


def with_upcasters(platform: Platform, *modules: str) -> None:
    """Name a package of upcasters in the configuration, and write its modules."""
    text = platform.config.read_text(encoding="utf-8")
    target = '[[targets]]\nname = "messages"\n'
    package = f"upcasters_of_{platform.name}"
    options = f'options = {{ upcasters = "{package}" }}\n'
    platform.config.write_text(text.replace(target, target + options), encoding="utf-8")
    folder = platform.output.parent / package
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text('"""Upcasters."""\n', encoding="utf-8")
    for number, source in enumerate(modules):
        (folder / f"step_{number}.py").write_text(
            f"from {platform.name}.messages import upcaster\n\n{source}", encoding="utf-8"
        )


STEP = """
@upcaster("test.thing_made.v{old}", to="test.thing_made.v{new}")
def upcast_{old}(payload):
    return {{"name_{new}": payload["{name}"]}}
"""
FIRST = STEP.format(old=1, new=2, name="name")
SECOND = STEP.format(old=2, new=3, name="name_2")


def test_an_older_major_version_is_brought_up_step_by_step(platform: Platform) -> None:
    """`decode` gives the newest; who asks the class of a version gets that one."""
    with_upcasters(tree(platform, None, 1, 2, 3), FIRST, SECOND)
    platform.generate()
    messages = platform.load(".messages")
    entry = made(messages, {"name": "né", "parts": []})
    message = messages.decode("things", entry)
    assert type(message).__name__ == "ThingMadeV3Message"
    assert message.data.name_3 == "né"
    assert (message.id, message.time, message.subject) == ("1", "2026-01-15T09:30:00Z", "job-1")
    assert message.to_fields()["type"] == "test.thing_made.v3"
    event = json.dumps({**entry, "data": json.loads(entry["data"])})
    assert messages.decode_json("things", event) == message
    second = made(messages, {"name_2": "né"}, version=2)
    assert messages.decode("things", second) == message
    assert messages.ThingMadeMessage.from_fields(entry).data.name == "né"


def test_an_older_message_is_held_to_its_own_schema_first(platform: Platform) -> None:
    """An upcaster need not doubt what it is given."""
    with_upcasters(tree(platform, None, 1, 2), FIRST)
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, {"name": "x", "parts": [{}]}))
    assert caught.value.code == "invalid_payload"


def test_a_missing_step_is_named(platform: Platform) -> None:
    """The message is not handed on in a version that nobody expects any more."""
    with_upcasters(tree(platform, None, 1, 2, 3), FIRST)
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, {"name": "x", "parts": []}))
    assert caught.value.code == "no_upcaster"
    assert "test.thing_made.v2" in caught.value.expected


def test_without_a_package_of_upcasters_they_may_be_registered_by_hand(platform: Platform) -> None:
    """The configuration is a convenience."""
    tree(platform, None, 1, 2).generate()
    messages = platform.load(".messages")
    entry = made(messages, {"name": "x", "parts": []})
    with pytest.raises(messages.MessageError, match="no_upcaster"):
        messages.decode("things", entry)

    @messages.upcaster("test.thing_made.v1", to="test.thing_made.v2")  # type: ignore[untyped-decorator]  # of a module that is made here
    def upcast(payload: dict[str, Any]) -> dict[str, Any]:
        return {"name_2": payload["name"]}

    assert messages.decode("things", entry).data.name_2 == "x"
    assert upcast({"name": "y"}) == {"name_2": "y"}


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ('return {"name_2": 7}', "/name_2"),
        ("return None", ""),
        ('return payload["no such"]', ""),
        ('return {"name_2": "x", "parts": []}', "/parts"),
    ],
)
def test_an_upcaster_that_fails_is_blamed_and_not_the_sender(
    platform: Platform, body: str, pointer: str
) -> None:
    """Whatever it raises or returns: a consumer has to know only `MessageError`."""
    with_upcasters(tree(platform, None, 1, 2), FIRST[: FIRST.index("    return")] + f"    {body}\n")
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, {"name": "x", "parts": []}))
    assert caught.value.code == "upcast_failed"
    assert caught.value.pointer == pointer
    assert "upcast_1" in caught.value.message


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("test.thing_made.v2", "test.thing_made.v1"),
        ("test.thing_made.v1", "test.thing_made.v1"),
        ("test.thing_made.v1", "test.other.v2"),
        ("test.thing_made", "test.thing_made.v2"),
    ],
)
def test_a_step_that_does_not_lead_on_is_refused_at_once(
    platform: Platform, older: str, newer: str
) -> None:
    """A chain cannot have a circle."""
    tree(platform).generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.UpcasterError) as caught:
        messages.upcaster(older, to=newer)
    assert caught.value.code == "bad_upcaster"


def test_two_steps_from_one_version_are_refused(platform: Platform) -> None:
    """Nobody could say which of them is taken; the same one again is no second one."""
    with_upcasters(tree(platform, None, 1, 2), FIRST, FIRST.replace("upcast_1", "another_one"))
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError, match="another_one"):
        messages.decode("things", made(messages, {"name": "x", "parts": []}))
    with pytest.raises(messages.UpcasterError, match="upcast_1"):
        messages.upcaster("test.thing_made.v1", to="test.thing_made.v2")(dict)


def test_the_name_of_a_package_is_text(tmp_path: Path) -> None:
    """Else the run ends with a hint."""
    platform = tree(Platform(tmp_path))
    text = platform.config.read_text(encoding="utf-8")
    target = 'name = "messages"\n'
    platform.config.write_text(
        text.replace(target, f"{target}options = {{ upcasters = 7 }}\n"), encoding="utf-8"
    )
    with pytest.raises(CodegenError, match="upcasters"):
        platform.generate()


def test_a_newer_message_that_cannot_be_read_says_that_it_is_newer(platform: Platform) -> None:
    """The reader may be what has to be changed, and a consumer can count it."""
    tree(platform).generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "parts": [{"kind": "screw"}]}
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, sent, "?revision=3"))
    assert caught.value.newer == ("test.thing_made.v1", 3)
    assert "revision 3" in caught.value.hint
    assert "this reader 1" in caught.value.hint
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, sent))
    assert caught.value.newer is None
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, sent, "?revision=1&carries=newer"))
    assert caught.value.newer is None


def test_a_message_that_was_brought_up_tells_of_a_newer_sender(platform: Platform) -> None:
    """Of the older major version; it is still written in our own name."""
    with_upcasters(tree(platform, None, 1, 2, 3), FIRST, SECOND)
    platform.generate()
    messages = platform.load(".messages")
    payload = {"name": "x", "parts": [], "added": 1}
    message = messages.decode("things", made(messages, payload, "?revision=4"))
    assert message.newer == ("test.thing_made.v1", 4)
    assert message.newer_revision is None
    assert message.to_fields()["dataschema"] == f"{BASE}/a/v3/thing_v3.schema.json"
    own = messages.decode("things", made(messages, {"name_3": "x"}, "?revision=2", version=3))
    assert own.newer == ("test.thing_made.v3", 2)
    assert messages.decode("things", made(messages, {"name_3": "x"}, version=3)).newer is None


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def (", "SyntaxError"),
        ("import nothing_there", "nothing_there"),
        (FIRST.replace("thing_made.v2", "other.v2"), "test.other.v2"),
        (FIRST + FIRST.replace("upcast_1", "another_one"), "another_one"),
        ("raise ValueError(chr(0xD800))", "\\ud800"),
    ],
    ids=["syntax", "import", "step", "twice", "text"],
)
def test_upcasters_that_cannot_be_imported_are_told_by_the_message_error(
    platform: Platform, source: str, said: str
) -> None:
    """A consumer has to know no other, and hears of it each time."""
    with_upcasters(tree(platform, None, 1, 2), source)
    platform.generate()
    messages = platform.load(".messages")
    for _ in range(2):
        with pytest.raises(messages.MessageError) as caught:
            messages.decode("things", made(messages, {"name": "x", "parts": []}))
        assert caught.value.code == "no_upcaster"
        assert said in caught.value.found
        assert str(caught.value).encode()
    new = messages.decode("things", made(messages, {"name_2": "x"}, version=2))
    assert new.data.name_2 == "x"


def test_a_step_that_leads_past_all_messages_is_blamed(platform: Platform) -> None:
    """Not the sender."""
    with_upcasters(tree(platform, None, 1, 2), STEP.format(old=1, new=3, name="name"))
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", made(messages, {"name": "x", "parts": []}))
    assert caught.value.code == "upcast_failed"
    assert "upcast_1" in caught.value.message
    assert "test.thing_made.v3" in caught.value.message


def test_one_step_may_lead_over_several_versions(platform: Platform) -> None:
    """What lies between has a step of its own."""
    steps = (STEP.format(old=1, new=3, name="name"), SECOND)
    with_upcasters(tree(platform, None, 1, 2, 3), *steps)
    platform.generate()
    messages = platform.load(".messages")
    entry = made(messages, {"name": "x", "parts": []})
    assert messages.decode("things", entry).data.name_3 == "x"


def test_what_an_open_object_may_have_is_nothing_unknown(platform: Platform) -> None:
    """It is written as it came, in the name of whoever writes it."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    text = platform.config.read_text(encoding="utf-8")
    minimal = text.replace('except = ["ENUM_MIXED"]', 'use = ["MINIMAL"]')
    platform.config.write_text(minimal, encoding="utf-8")
    part = closed(size={"type": "integer"})
    body = {"type": "object", "properties": {"name": TEXT}, "additionalProperties": part}
    platform.put("a/v1/thing.schema.json", schema("a/v1/thing.schema.json", body))
    (platform.schemas / "asyncapi.yaml").write_text(asyncapi(1), encoding="utf-8")
    platform.generate()
    messages = platform.load(".messages")
    sent = {"name": "x", "class": {"size": 7}}
    message = messages.decode("things", made(messages, sent))
    assert message.unknown == {}
    assert message.to_fields()["dataschema"] == f"{BASE}/a/v1/thing.schema.json"
    assert json.loads(message.to_fields()["data"]) == sent
    sent["class"]["colour"] = "red"  # type: ignore[index]  # a dict of dicts and texts
    newer = messages.decode("things", made(messages, sent, "?revision=2"))
    assert newer.unknown == {"/class/colour": "red"}
    assert json.loads(newer.to_fields()["data"]) == sent
