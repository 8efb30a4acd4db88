"""The verb `new --upcaster`: the beginning of the way from one major version to the next."""

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from codegen.tests.kit import BASE, Platform

from myspinbot_codegen.cli import app

ASYNCAPI = """
asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
channels:
  things:
    address: test:things
    messages:
      ThingMade: {$ref: '#/components/messages/ThingMade'}
      ThingMadeV2: {$ref: '#/components/messages/ThingMadeV2'}
    x-redis-stream: {consumer_group: r, dead_letter: 'test:d', claim_idle_ms: 1, max_deliveries: 3}
components:
  messages:
    ThingMade:
      name: ThingMade
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.thing_made.v1
    ThingMadeV2:
      name: ThingMadeV2
      payload: {$ref: ./a/v2/thing_v2.schema.json}
      x-cloudevents-type: test.thing_made.v2
"""
TEXT = {"description": "Some text.", "type": "string"}
NUMBER = {"description": "A number.", "type": "integer", "minimum": 0}


def body(required: list[str], **properties: Any) -> dict[str, Any]:
    """A closed object type."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required,
    }


@pytest.fixture
def tree(platform: Platform) -> Platform:
    """A message in two major versions, and a place for upcasters beside the generated package."""
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    text = platform.config.read_text(encoding="utf-8")
    target = 'name = "messages"\n'
    option = f'{target}options = {{ upcasters = "...upcasters" }}\n'
    platform.config.write_text(text.replace(target, option), encoding="utf-8")
    old = body(["name", "size"], name=TEXT, size=NUMBER, note=TEXT, colour=TEXT)
    new = body(["name", "size", "owner"], name=TEXT, size=TEXT, note=TEXT, owner=TEXT, tag=TEXT)
    platform.add(
        "a/v1/thing.schema.json", old, valid={"name": "x", "size": 1}, invalid={"name": "x"}
    )
    platform.add(
        "a/v2/thing_v2.schema.json",
        new,
        valid={"name": "x", "size": "1", "owner": "y"},
        invalid={"name": "x"},
    )
    (platform.schemas / "asyncapi.yaml").write_text(ASYNCAPI, encoding="utf-8")
    return platform


def begin(tree: Platform, *arguments: str) -> tuple[int, str]:
    """Run the verb; return its exit code and what it prints."""
    result = CliRunner().invoke(app, ["new", *arguments, "--config", str(tree.config)])
    return result.exit_code, result.output


ENTRY = {
    "specversion": "1.0",
    "id": "1",
    "source": "/test",
    "type": "test.thing_made.v1",
    "time": "2026-01-15T09:30:00Z",
    "subject": "s",
    "dataschema": f"{BASE}/a/v1/thing.schema.json",
    "datacontenttype": "application/json",
    "data": json.dumps({"name": "x", "size": 7, "note": "y", "colour": "red"}),
}
STEP = ("--upcaster", "test.thing_made.v1", "test.thing_made.v2")


def module_of(tree: Platform) -> Path:
    """The file that the verb writes."""
    return tree.output.parent / "upcasters" / "thing_made_v2.py"


def test_what_is_the_same_is_copied_and_the_rest_is_named(tree: Platform) -> None:
    """What has to be filled in stands there as `...`."""
    code, told = begin(tree, *STEP)
    assert code == 0, told
    text = module_of(tree).read_text(encoding="utf-8")
    assert "# Gone: colour." in text
    assert "# Changed: size." in text
    assert "# New, and optional: tag." in text
    assert 'kept = ("name", "note")' in text
    assert '"size": ...,' in text
    assert '"owner": ...,' in text
    compile(text, "module", "exec")


def loaded(tree: Platform, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generated messages; in a package, which also holds the upcasters."""
    outer = tree.root / f"outer_{tree.name}"
    tree.output.parent.rename(outer)
    (outer / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tree.root))
    return importlib.import_module(f"{outer.name}.{tree.name}.messages")


def test_what_was_begun_works_when_it_is_filled_in(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It registers itself: `decode` finds it where the configuration says."""
    begin(tree, *STEP)
    tree.generate()
    text = module_of(tree).read_text(encoding="utf-8")
    text = text.replace('"size": ...', '"size": str(payload["size"])')
    text = text.replace('"owner": ...', '"owner": "nobody"')
    module_of(tree).write_text(text, encoding="utf-8")
    message = loaded(tree, monkeypatch).decode("things", ENTRY)
    expected = {"name": "x", "size": "7", "owner": "nobody", "note": "y"}
    assert message.data.model_dump(mode="json") == expected


def test_what_is_not_filled_in_brings_nothing_up(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Messages are refused, and the function is blamed."""
    begin(tree, *STEP)
    tree.generate()
    messages = loaded(tree, monkeypatch)
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", ENTRY)
    assert caught.value.code == "upcast_failed"
    assert "thing_made_v2" in caught.value.message


def test_a_file_is_never_overwritten(tree: Platform) -> None:
    """Somebody has filled it in."""
    begin(tree, *STEP)
    code, told = begin(tree, *STEP)
    assert code != 0
    assert "there already" in told


@pytest.mark.parametrize(
    ("older", "newer", "said"),
    [
        ("test.thing_made.v1", "test.thing_made.v3", "there is no message"),
        ("test.thing_made.v1", "test.thing_made", "major version"),
    ],
)
def test_messages_that_are_none_are_told(tree: Platform, older: str, newer: str, said: str) -> None:
    """With what there is."""
    code, told = begin(tree, "--upcaster", older, newer)
    assert code != 0
    assert said in told
    assert not module_of(tree).exists()


def test_a_configuration_without_a_place_for_upcasters_is_told_how_to_have_one(
    tree: Platform,
) -> None:
    """By the option of the target."""
    text = tree.config.read_text(encoding="utf-8")
    tree.config.write_text(text.replace('"...upcasters"', '"elsewhere"'), encoding="utf-8")
    code, told = begin(tree, *STEP)
    assert code != 0
    assert 'upcasters = "...upcasters"' in told


@pytest.mark.parametrize("arguments", [(), ("jobs/parcel", *STEP)])
def test_it_is_either_a_type_or_an_upcaster(tree: Platform, arguments: tuple[str, ...]) -> None:
    """Neither, or both, is a mistake."""
    code, told = begin(tree, *arguments)
    assert code == 2
    assert "either" in told
