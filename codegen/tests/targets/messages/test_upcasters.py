"""Generated messages of older major versions, brought up by registered functions."""

import json
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import BASE, Platform
from codegen.tests.support.versioned_messages import make_entry, write_versions

from myspinbot_codegen.diagnostics.errors import CodegenError


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
    with_upcasters(write_versions(platform, None, 1, 2, 3), FIRST, SECOND)
    platform.generate()
    messages = platform.load(".messages")
    entry = make_entry(messages, {"name": "né", "parts": []})
    message = messages.decode("things", entry)
    assert type(message).__name__ == "ThingMadeV3Message"
    assert message.data.name_3 == "né"
    assert (message.id, message.time, message.subject) == ("1", "2026-01-15T09:30:00Z", "job-1")
    assert message.to_fields()["type"] == "test.thing_made.v3"
    event = json.dumps({**entry, "data": json.loads(entry["data"])})
    assert messages.decode_json("things", event) == message
    second = make_entry(messages, {"name_2": "né"}, version=2)
    assert messages.decode("things", second) == message
    assert messages.ThingMadeMessage.from_fields(entry).data.name == "né"


def test_an_older_message_is_held_to_its_own_schema_first(platform: Platform) -> None:
    """An upcaster need not doubt what it is given."""
    with_upcasters(write_versions(platform, None, 1, 2), FIRST)
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, {"name": "x", "parts": [{}]}))
    assert caught.value.code == "invalid_payload"


def test_a_missing_step_is_named(platform: Platform) -> None:
    """The message is not handed on in a version that nobody expects any more."""
    with_upcasters(write_versions(platform, None, 1, 2, 3), FIRST)
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
    assert caught.value.code == "no_upcaster"
    assert "test.thing_made.v2" in caught.value.expected


def test_without_a_package_of_upcasters_they_may_be_registered_by_hand(platform: Platform) -> None:
    """The configuration is a convenience."""
    write_versions(platform, None, 1, 2).generate()
    messages = platform.load(".messages")
    entry = make_entry(messages, {"name": "x", "parts": []})
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
        ('raise type("E", (Exception,), {"__str__": lambda self: self.no})', ""),
        ('return {"name_2": "x", "parts": []}', "/parts"),
    ],
)
def test_an_upcaster_that_fails_is_blamed_and_not_the_sender(
    platform: Platform, body: str, pointer: str
) -> None:
    """Whatever it raises or returns: a consumer has to know only `MessageError`."""
    with_upcasters(
        write_versions(platform, None, 1, 2), FIRST[: FIRST.index("    return")] + f"    {body}\n"
    )
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
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
    write_versions(platform).generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.UpcasterError) as caught:
        messages.upcaster(older, to=newer)
    assert caught.value.code == "bad_upcaster"


def test_two_steps_from_one_version_are_refused(platform: Platform) -> None:
    """Nobody could say which of them is taken; the same one again is no second one."""
    with_upcasters(
        write_versions(platform, None, 1, 2), FIRST, FIRST.replace("upcast_1", "another_one")
    )
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError, match="another_one"):
        messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
    with pytest.raises(messages.UpcasterError, match="upcast_1"):
        messages.upcaster("test.thing_made.v1", to="test.thing_made.v2")(dict)


@pytest.mark.parametrize("version", ["v02", "v0", "v\u0662", "v2000000000"])
def test_what_no_upcaster_can_name_is_no_version(platform: Platform, version: str) -> None:
    """Such a message is one of its own, and nothing is brought up to it."""
    document = write_versions(platform, None, 1, 2).schemas / "asyncapi.yaml"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace("thing_made.v2", f"thing_made.{version}"), encoding="utf-8")
    platform.generate()
    messages = platform.load(".messages")
    message = messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
    assert message.TYPE == "test.thing_made.v1"
    with pytest.raises(messages.UpcasterError):
        messages.upcaster("test.thing_made.v1", to=f"test.thing_made.{version}")


def test_the_name_of_a_package_is_text(tmp_path: Path) -> None:
    """Else the run ends with a hint."""
    platform = write_versions(Platform(tmp_path))
    text = platform.config.read_text(encoding="utf-8")
    target = 'name = "messages"\n'
    platform.config.write_text(
        text.replace(target, f"{target}options = {{ upcasters = 7 }}\n"), encoding="utf-8"
    )
    with pytest.raises(CodegenError, match="upcasters"):
        platform.generate()


def test_a_message_that_was_brought_up_tells_of_a_newer_sender(platform: Platform) -> None:
    """Of the older major version; it is still written in our own name."""
    with_upcasters(write_versions(platform, None, 1, 2, 3), FIRST, SECOND)
    platform.generate()
    messages = platform.load(".messages")
    payload = {"name": "x", "parts": [], "added": 1}
    message = messages.decode("things", make_entry(messages, payload, "?revision=4"))
    assert message.newer == ("test.thing_made.v1", 4)
    assert message.newer_revision is None
    assert message.to_fields()["dataschema"] == f"{BASE}/a/v3/thing_v3.schema.json"
    own = messages.decode("things", make_entry(messages, {"name_3": "x"}, "?revision=2", version=3))
    assert own.newer == ("test.thing_made.v3", 2)
    assert messages.decode("things", make_entry(messages, {"name_3": "x"}, version=3)).newer is None


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
    with_upcasters(write_versions(platform, None, 1, 2), source)
    platform.generate()
    messages = platform.load(".messages")
    for _ in range(2):
        with pytest.raises(messages.MessageError) as caught:
            messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
        assert caught.value.code == "no_upcaster"
        assert said in caught.value.found
        assert str(caught.value).encode()
    new = messages.decode("things", make_entry(messages, {"name_2": "x"}, version=2))
    assert new.data.name_2 == "x"


def test_a_step_that_leads_past_all_messages_is_blamed(platform: Platform) -> None:
    """Not the sender."""
    with_upcasters(write_versions(platform, None, 1, 2), STEP.format(old=1, new=3, name="name"))
    platform.generate()
    messages = platform.load(".messages")
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", make_entry(messages, {"name": "x", "parts": []}))
    assert caught.value.code == "upcast_failed"
    assert "upcast_1" in caught.value.message
    assert "test.thing_made.v3" in caught.value.message


def test_one_step_may_lead_over_several_versions(platform: Platform) -> None:
    """What lies between has a step of its own."""
    steps = (STEP.format(old=1, new=3, name="name"), SECOND)
    with_upcasters(write_versions(platform, None, 1, 2, 3), *steps)
    platform.generate()
    messages = platform.load(".messages")
    entry = make_entry(messages, {"name": "x", "parts": []})
    assert messages.decode("things", entry).data.name_3 == "x"
