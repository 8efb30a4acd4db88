"""Tests of `new --upcaster`, which writes the start of an upcaster."""

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from codegen.tests.support.platform import BASE, Platform, make_schema
from codegen.tests.support.versioned_messages import make_asyncapi

from myspinbot_codegen.cli.app import app

TEXT = {"description": "Some text.", "type": "string"}
NUMBER = {"description": "A number.", "type": "integer", "minimum": 0}


def body(required: list[str], **properties: Any) -> dict[str, Any]:
    """Return a closed object type."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required,
    }


@pytest.fixture
def tree(platform: Platform) -> Platform:
    """Write a message in two major versions, and a package for upcasters."""
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
    (platform.schemas / "asyncapi.yaml").write_text(make_asyncapi(1, 2), encoding="utf-8")
    platform.output.parent.mkdir()
    (platform.output.parent / "__init__.py").write_text("", encoding="utf-8")
    return platform


def begin(tree: Platform, *arguments: str) -> tuple[int, str]:
    """Run the command; return its exit code and its output."""
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
    """Return the file that the command writes."""
    return tree.output.parent / "upcasters" / "thing_made_v2.py"


def test_equal_properties_are_copied_and_others_are_named(tree: Platform) -> None:
    """A value to fill in is `...`."""
    code, output = begin(tree, *STEP)
    assert code == 0, output
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


def load_messages(tree: Platform, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Import the generated messages, from a package that also has the upcasters."""
    outer = tree.root / f"outer_{tree.name}"
    tree.output.parent.rename(outer)
    monkeypatch.syspath_prepend(str(tree.root))
    return importlib.import_module(f"{outer.name}.{tree.name}.messages")


def fill_in(module: Path) -> None:
    """Replace the unknown values."""
    text = module.read_text(encoding="utf-8")
    text = text.replace('payload["size"] = ...', 'payload["size"] = str(payload["size"])')
    module.write_text(text.replace('"owner", ...', '"owner", "nobody"'), encoding="utf-8")


def test_a_completed_upcaster_works(tree: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """It registers itself: `decode` finds it in the configured package."""
    begin(tree, *STEP)
    tree.generate()
    fill_in(module_of(tree))
    message = load_messages(tree, monkeypatch).decode("things", ENTRY)
    expected = {"name": "x", "size": "7", "owner": "nobody", "note": "y"}
    assert message.data.model_dump(mode="json") == expected


def test_an_incomplete_upcaster_converts_nothing(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Messages are refused, and the error names the function."""
    begin(tree, *STEP)
    tree.generate()
    messages = load_messages(tree, monkeypatch)
    with pytest.raises(messages.MessageError) as caught:
        messages.decode("things", ENTRY)
    assert caught.value.code == "upcast_failed"
    assert "thing_made_v2" in caught.value.message


def test_a_file_is_never_overwritten(tree: Platform) -> None:
    """The file may be completed already."""
    begin(tree, *STEP)
    code, output = begin(tree, *STEP)
    assert code != 0
    assert "already exists" in output


@pytest.mark.parametrize(
    ("older", "newer", "message"),
    [
        ("test.thing_made.v1", "test.thing_made.v3", "there is no message"),
        ("test.thing_made.v1", "test.thing_made", "major version"),
        ("test.thing_made.v1", "test.thing_made.v02", "major version"),
        ("test.thing_made.v2", "test.thing_made.v1", "not a later version"),
        ("test.thing_made.v1", "test.other.v2", "not a later version"),
    ],
)
def test_unknown_messages_are_reported(
    tree: Platform, older: str, newer: str, message: str
) -> None:
    """The error lists the known messages."""
    code, output = begin(tree, "--upcaster", older, newer)
    assert code != 0
    assert message in output
    assert not module_of(tree).exists()


def test_a_configuration_without_upcasters_gets_a_working_hint(
    tree: Platform,
) -> None:
    """The proposed option works as it is; no option leads into generated code."""
    text = tree.config.read_text(encoding="utf-8")
    around = tree.output.parent
    for package, wanted in ((True, f"{around.name}.upcasters"), (False, "upcasters")):
        (around / "__init__.py").unlink(missing_ok=True)
        if package:
            (around / "__init__.py").touch()
        for inside in ("..upcasters", f"{tree.name}.upcasters", ""):
            tree.config.write_text(text.replace("...upcasters", inside), encoding="utf-8")
            code, output = begin(tree, *STEP)
            assert code == 2
            assert f'option upcasters = "{wanted}".' in output
        assert not list(tree.root.rglob("thing_made_v2.py"))
        tree.config.write_text(text.replace("...upcasters", wanted), encoding="utf-8")
        assert begin(tree, *STEP)[0] == 0
        module_of(tree).unlink()


def test_a_configuration_without_messages_gets_a_hint(tree: Platform) -> None:
    """An option of another target would not help."""
    text = tree.config.read_text(encoding="utf-8")
    head, target, _ = text.partition('[[targets]]\nname = "messages"\n')
    assert target
    tree.config.write_text(head, encoding="utf-8")
    code, output = begin(tree, *STEP)
    assert code == 2
    assert "Add the target `messages`" in output


def test_a_top_level_package_names_its_upcasters_absolutely(
    tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative name would leave the importable folder, which is reported before it is tried."""
    (tree.output.parent / "__init__.py").unlink()
    code, output = begin(tree, *STEP)
    assert code == 2
    assert "upcasters = 'upcasters'" in output
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


def test_a_surrounding_package_may_be_named_absolutely(tree: Platform) -> None:
    """This works with and without an `__init__.py`."""
    (tree.output.parent / "__init__.py").unlink()
    outer = tree.output.parent.name
    text = tree.config.read_text(encoding="utf-8")
    tree.config.write_text(text.replace("...upcasters", f"{outer}.steps"), encoding="utf-8")
    assert begin(tree, *STEP)[0] == 0
    text = (tree.output.parent / "steps/thing_made_v2.py").read_text(encoding="utf-8")
    assert f"from {outer}.{tree.name}.messages import upcaster" in text


def evolve(tree: Platform, old: dict[str, Any], new: dict[str, Any], **more: Any) -> str:
    """Return the start of an upcaster between two versions of the payload."""
    tree.put("a/v1/thing.schema.json", make_schema("a/v1/thing.schema.json", old))
    tree.put("a/v2/thing_v2.schema.json", make_schema("a/v2/thing_v2.schema.json", new))
    for path, body_ in more.items():
        tree.put(path, body_)
    text = tree.config.read_text(encoding="utf-8")
    minimal = text.replace('except = ["ENUM_MIXED"]', 'use = ["MINIMAL"]')
    tree.config.write_text(minimal, encoding="utf-8")
    code, output = begin(tree, *STEP)
    assert code == 0, output
    written = module_of(tree).read_text(encoding="utf-8")
    compile(written, "module", "exec")
    return written.partition('"""Return a payload of version 2."""\n')[2]


def test_equivalent_schemas_are_not_a_change(tree: Platform) -> None:
    """Descriptions, the order of required names, and the names of equal types do not count."""
    part = {"type": "object", "properties": {"n": NUMBER, "m": TEXT}, "required": ["n", "m"]}
    renamed = {**part, "required": ["m", "n"], "title": "Other"}
    chain = {"type": "object", "properties": {"next": {"$ref": "#/$defs/chain"}}}
    members = {"part": {"$ref": "#/$defs/part"}, "chain": {"$ref": "#/$defs/chain"}}
    old = body(["name"], name=TEXT, **members) | {"$defs": {"part": part, "chain": chain}}
    new = body(["name"], name={**TEXT, "description": "Another."}, **members)
    assert evolve(tree, old, new | {"$defs": {"part": renamed, "chain": chain}}) == (
        "    return payload\n"
    )


def test_true_and_one_differ(tree: Platform) -> None:
    """In Python they are equal."""
    old, new = (body(["name"], name={"const": value}) for value in (True, 1))
    assert evolve(tree, old, new) == '    payload["name"] = ...  # changed\n    return payload\n'


def test_a_changed_optional_property_is_refused_if_it_is_sent(tree: Platform) -> None:
    """It is not dropped silently."""
    old = body([], note=TEXT, was=TEXT)
    new = body(["was"], note=NUMBER, was=TEXT)
    assert evolve(tree, old, new).splitlines() == [
        '    if "note" in payload:',
        '        payload["note"] = ...  # changed',
        '    payload.setdefault("was", ...)  # required now',
        "    return payload",
    ]


def test_undeclared_properties_are_passed_on(tree: Platform) -> None:
    """An open object keeps its undeclared properties."""
    old = {"type": "object", "properties": {"name": TEXT}}
    assert evolve(tree, old, {**old, "required": ["id"]}).splitlines() == [
        '    payload.setdefault("id", ...)  # required now',
        "    return payload",
    ]


@pytest.mark.parametrize("name", ['quo"te', "back\\slash", "new\nline", "🎬", "é", "''"])
def test_any_name_of_a_property_can_be_written(tree: Platform, name: str) -> None:
    """Any property name is written correctly in source and in comments."""
    text = evolve(tree, body([], **{name: TEXT}), body([], **{f"{name}2": TEXT}))
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
    """The name of the module is valid in Python."""
    document = make_asyncapi(1, 2).replace("test.thing_made", stem)
    (tree.schemas / "asyncapi.yaml").write_text(document, encoding="utf-8")
    code, output = begin(tree, "--upcaster", f"{stem}.v1", f"{stem}.v2")
    assert code == 0, output
    written = tree.output.parent / "upcasters" / f"{file}.py"
    compile(written.read_text(encoding="utf-8"), "module", "exec")


def test_messages_with_the_same_last_name_get_different_modules(tree: Platform) -> None:
    """The name of the module then has all parts of the type."""
    document = (
        make_asyncapi(1, 2)
        .replace("test.thing_made", "test.nut.made")
        .replace(
            "    messages:\n",
            "    messages:\n      BoltMade: {$ref: '#/components/messages/BoltMade'}\n",
        )
    )
    document += (
        "    BoltMade:\n      name: BoltMade\n      payload: {$ref: ./a/v1/thing.schema.json}\n"
        "      x-cloudevents-type: test.bolt.made.v1\n"
    )
    (tree.schemas / "asyncapi.yaml").write_text(document, encoding="utf-8")
    code, output = begin(tree, "--upcaster", "test.nut.made.v1", "test.nut.made.v2")
    assert code == 0, output
    assert (tree.output.parent / "upcasters" / "test_nut_made_v2.py").exists()


@pytest.mark.parametrize("arguments", [(), ("jobs/parcel", *STEP)])
def test_a_type_and_an_upcaster_exclude_each_other(
    tree: Platform, arguments: tuple[str, ...]
) -> None:
    """Neither or both is an error."""
    code, output = begin(tree, *arguments)
    assert code == 2
    assert "either" in output
