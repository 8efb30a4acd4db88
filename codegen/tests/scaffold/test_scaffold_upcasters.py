"""The verb `new --upcaster`: the beginning of the way from one major version to the next."""

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from codegen.tests.support.platform import BASE, Platform, schema

from myspinbot_codegen.cli.app import app

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
    platform.output.parent.mkdir()
    (platform.output.parent / "__init__.py").write_text("", encoding="utf-8")
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
    assert text.partition("-> dict[str, Any]:\n")[2].splitlines() == [
        '    """Return a payload of version 2."""',
        '    payload["size"] = ...  # changed',
        '    payload.pop("colour", None)  # gone',
        '    payload.setdefault("owner", ...)  # required now',
        '    # New, and optional: "tag".',
        "    return payload",
    ]
    compile(text, "module", "exec")


def loaded(tree: Platform, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generated messages; in a package, which also holds the upcasters."""
    outer = tree.root / f"outer_{tree.name}"
    tree.output.parent.rename(outer)
    monkeypatch.syspath_prepend(str(tree.root))
    return importlib.import_module(f"{outer.name}.{tree.name}.messages")


def fill_in(module: Path) -> None:
    """Write what cannot be known."""
    text = module.read_text(encoding="utf-8")
    text = text.replace('payload["size"] = ...', 'payload["size"] = str(payload["size"])')
    module.write_text(text.replace('"owner", ...', '"owner", "nobody"'), encoding="utf-8")


def test_what_was_begun_works_when_it_is_filled_in(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It registers itself: `decode` finds it where the configuration says."""
    begin(tree, *STEP)
    tree.generate()
    fill_in(module_of(tree))
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
    assert "already exists" in told


@pytest.mark.parametrize(
    ("older", "newer", "said"),
    [
        ("test.thing_made.v1", "test.thing_made.v3", "there is no message"),
        ("test.thing_made.v1", "test.thing_made", "major version"),
        ("test.thing_made.v1", "test.thing_made.v02", "major version"),
        ("test.thing_made.v2", "test.thing_made.v1", "not a later version"),
        ("test.thing_made.v1", "test.other.v2", "not a later version"),
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
    """By the option of the target, which does as it is told; and no way inside generated code."""
    text = tree.config.read_text(encoding="utf-8")
    around = tree.output.parent
    for package, wanted in ((True, f"{around.name}.upcasters"), (False, "upcasters")):
        (around / "__init__.py").unlink(missing_ok=True)
        if package:
            (around / "__init__.py").touch()
        for inside in ("..upcasters", f"{tree.name}.upcasters", ""):
            tree.config.write_text(text.replace("...upcasters", inside), encoding="utf-8")
            code, told = begin(tree, *STEP)
            assert code == 2
            assert f'option upcasters = "{wanted}".' in told
        assert not list(tree.root.rglob("thing_made_v2.py"))
        tree.config.write_text(text.replace("...upcasters", wanted), encoding="utf-8")
        assert begin(tree, *STEP)[0] == 0
        module_of(tree).unlink()


def test_a_configuration_without_messages_is_told_to_have_them(tree: Platform) -> None:
    """An option of another target would not help."""
    text = tree.config.read_text(encoding="utf-8")
    head, target, _ = text.partition('[[targets]]\nname = "messages"\n')
    assert target
    tree.config.write_text(head, encoding="utf-8")
    code, told = begin(tree, *STEP)
    assert code == 2
    assert "Add the target `messages`" in told


def test_a_package_that_is_in_no_other_has_upcasters_by_their_own_name(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative name would lead out of what can be imported, which is told before it is tried."""
    (tree.output.parent / "__init__.py").unlink()
    code, told = begin(tree, *STEP)
    assert code == 2
    assert "upcasters = 'upcasters'" in told
    package = f"steps_{tree.name}"
    text = tree.config.read_text(encoding="utf-8")
    tree.config.write_text(text.replace("...upcasters", f"{package}.of_shop"), encoding="utf-8")
    assert begin(tree, *STEP)[0] == 0
    module = tree.output.parent / package / "of_shop" / "thing_made_v2.py"
    fill_in(module)
    tree.generate()
    monkeypatch.syspath_prepend(str(tree.output.parent))
    message = importlib.import_module(f"{tree.name}.messages").decode("things", ENTRY)
    assert message.data.owner == "nobody"


def test_a_package_around_the_generated_one_may_be_named_from_the_top(tree: Platform) -> None:
    """Whether it has an `__init__.py` or not."""
    (tree.output.parent / "__init__.py").unlink()
    outer = tree.output.parent.name
    text = tree.config.read_text(encoding="utf-8")
    tree.config.write_text(text.replace("...upcasters", f"{outer}.steps"), encoding="utf-8")
    assert begin(tree, *STEP)[0] == 0
    text = (tree.output.parent / "steps/thing_made_v2.py").read_text(encoding="utf-8")
    assert f"from {outer}.{tree.name}.messages import upcaster" in text


def evolved(tree: Platform, old: dict[str, Any], new: dict[str, Any], **more: Any) -> str:
    """What is begun between two versions of the payload."""
    tree.put("a/v1/thing.schema.json", schema("a/v1/thing.schema.json", old))
    tree.put("a/v2/thing_v2.schema.json", schema("a/v2/thing_v2.schema.json", new))
    for path, body_ in more.items():
        tree.put(path, body_)
    text = tree.config.read_text(encoding="utf-8")
    minimal = text.replace('except = ["ENUM_MIXED"]', 'use = ["MINIMAL"]')
    tree.config.write_text(minimal, encoding="utf-8")
    code, told = begin(tree, *STEP)
    assert code == 0, told
    written = module_of(tree).read_text(encoding="utf-8")
    compile(written, "module", "exec")
    return written.partition('"""Return a payload of version 2."""\n')[2]


def test_other_words_for_the_same_are_no_change(tree: Platform) -> None:
    """Descriptions, the order of what is required, and the names of types that say the same."""
    part = {"type": "object", "properties": {"n": NUMBER, "m": TEXT}, "required": ["n", "m"]}
    other = {**part, "required": ["m", "n"], "title": "Other"}
    chain = {"type": "object", "properties": {"next": {"$ref": "#/$defs/chain"}}}
    members = {"part": {"$ref": "#/$defs/part"}, "chain": {"$ref": "#/$defs/chain"}}
    old = body(["name"], name=TEXT, **members) | {"$defs": {"part": part, "chain": chain}}
    new = body(["name"], name={**TEXT, "description": "Another."}, **members)
    assert evolved(tree, old, new | {"$defs": {"part": other, "chain": chain}}) == (
        "    return payload\n"
    )


def test_true_and_one_are_no_same_value(tree: Platform) -> None:
    """Python says they are equal."""
    old, new = (body(["name"], name={"const": value}) for value in (True, 1))
    assert evolved(tree, old, new) == '    payload["name"] = ...  # changed\n    return payload\n'


def test_what_is_optional_and_changed_is_refused_where_it_is_sent(tree: Platform) -> None:
    """It is not left out without a word."""
    old = body([], note=TEXT, was=TEXT)
    new = body(["was"], note=NUMBER, was=TEXT)
    assert evolved(tree, old, new).splitlines() == [
        '    if "note" in payload:',
        '        payload["note"] = ...  # changed',
        '    payload.setdefault("was", ...)  # required now',
        "    return payload",
    ]


def test_free_properties_are_passed_on(tree: Platform) -> None:
    """Of an object that is not closed."""
    old = {"type": "object", "properties": {"name": TEXT}}
    assert evolved(tree, old, {**old, "required": ["id"]}).splitlines() == [
        '    payload.setdefault("id", ...)  # required now',
        "    return payload",
    ]


@pytest.mark.parametrize("name", ['quo"te', "back\\slash", "new\nline", "🎬", "é", "''"])
def test_any_name_of_a_property_can_be_written(tree: Platform, name: str) -> None:
    """In source and in comments."""
    text = evolved(tree, body([], **{name: TEXT}), body([], **{f"{name}2": TEXT}))
    payload = {name: "x", "other": 1}
    source = "def step(payload):\n" + text
    namespace: dict[str, Any] = {}
    exec(source, namespace)
    assert list(namespace["step"](payload)) == ["other"]


@pytest.mark.parametrize(
    ("stem", "file"),
    [("test.2fast", "message_2fast_v2"), ("test.class", "class_v2"), ("test.a-b", "a_b_v2")],
)
def test_any_type_of_a_message_gives_a_module(tree: Platform, stem: str, file: str) -> None:
    """Whose name Python can read."""
    document = ASYNCAPI.replace("test.thing_made", stem)
    (tree.schemas / "asyncapi.yaml").write_text(document, encoding="utf-8")
    code, told = begin(tree, "--upcaster", f"{stem}.v1", f"{stem}.v2")
    assert code == 0, told
    written = tree.output.parent / "upcasters" / f"{file}.py"
    compile(written.read_text(encoding="utf-8"), "module", "exec")


def test_messages_that_are_called_alike_have_modules_of_their_own(tree: Platform) -> None:
    """By all words of the type."""
    document = ASYNCAPI.replace("test.thing_made", "test.nut.made").replace(
        "    messages:\n",
        "    messages:\n      BoltMade: {$ref: '#/components/messages/BoltMade'}\n",
    )
    document += (
        "    BoltMade:\n      name: BoltMade\n      payload: {$ref: ./a/v1/thing.schema.json}\n"
        "      x-cloudevents-type: test.bolt.made.v1\n"
    )
    (tree.schemas / "asyncapi.yaml").write_text(document, encoding="utf-8")
    code, told = begin(tree, "--upcaster", "test.nut.made.v1", "test.nut.made.v2")
    assert code == 0, told
    assert (tree.output.parent / "upcasters" / "test_nut_made_v2.py").exists()


@pytest.mark.parametrize("arguments", [(), ("jobs/parcel", *STEP)])
def test_it_is_either_a_type_or_an_upcaster(tree: Platform, arguments: tuple[str, ...]) -> None:
    """Neither, or both, is a mistake."""
    code, told = begin(tree, *arguments)
    assert code == 2
    assert "either" in told
