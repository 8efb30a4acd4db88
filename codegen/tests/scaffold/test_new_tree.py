"""A command begins a tree; the configuration has no errors, and nothing is overwritten."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.tests.support.command_line import invoke, read_texts, write_texts
from codegen.tests.support.platform import BASE, Platform

from myspinbot_codegen.config.reader import load_config

DRAFT_7 = "http://json-schema.org/draft-07/schema#"


@pytest.fixture
def platform(platform: Platform) -> Platform:
    """Return a platform with an empty source folder."""
    platform.schemas.mkdir()
    return platform


TREES = {
    "nothing": ({}, "STANDARD", "2020-12"),
    "draft-07 without $schema": (
        {
            "contracts/parcel.json": json.dumps(
                {"definitions": {"cm": {"type": "integer"}}, "$ref": "#/definitions/cm"}
            )
        },
        "MINIMAL",
        "draft-07",
    ),
    "YAML and JSON": (
        {
            "api/a.yaml": f"$schema: {DRAFT_7}\nproperties: {{at: {{type: string}}}}\n",
            "api/deep/b.json": json.dumps({"$schema": DRAFT_7, "$ref": "../a.yaml"}),
            "package.json": '{"name": "x", "type": "module"}',
            "node_modules/x/s.json": json.dumps({"$schema": DRAFT_7, "type": "nonsense"}),
        },
        "MINIMAL",
        "2020-12",
    ),
    "a format of one's own": (
        {"s/mail.schema.json": json.dumps({"$schema": DRAFT_7, "format": "email"})},
        "MINIMAL",
        "2020-12",
    ),
    "a bundle": (
        {"s/all.json": json.dumps({"$defs": {"A": {"type": "string"}}})},
        "MINIMAL",
        "2020-12",
    ),
}


@pytest.mark.parametrize(("files", "rules", "dialect"), TREES.values(), ids=TREES)
def test_the_proposed_configuration_generates(
    files: dict[str, str], rules: str, dialect: str, tmp_path: Path
) -> None:
    """The first run succeeds for any schemas, and no schema is changed."""
    write_texts(tmp_path, files)
    code, out, err = invoke("init", tmp_path)
    assert (code, err) == (0, "")
    assert f"they keep the {rules} rules" in out
    config = load_config(tmp_path / "codegen.toml")
    assert config.source.dialect.name == dialect
    assert config.rules.use == (rules,)
    code, out, err = invoke("generate", "--config", tmp_path / "codegen.toml")
    assert (code, err) == (0, "")
    made = read_texts(tmp_path)
    assert {name: made[name] for name in files} == files


def test_the_next_command_is_printed_for_another_folder(tmp_path: Path) -> None:
    """The printed command works in the current folder, which has no configuration."""
    code, out, _ = invoke("init", tmp_path / "shop")
    assert code == 0
    (command,) = re.findall(r"next: `myspinbot-codegen (.+)`", out)
    assert invoke(*shlex.split(command))[0] == 0
    assert (tmp_path / "shop/generated/manifest.json").exists()


def test_a_tree_like_ours_keeps_its_rules(platform: Platform) -> None:
    """Ids that end with the paths give the base, and the strict rules are proposed."""
    invoke("new", "jobs/job", "--config", platform.config)
    platform.config.unlink()
    assert invoke("init", platform.root, "--output", "src/made")[0] == 0
    config = load_config(platform.config)
    assert config.source.id_base == f"{BASE}/"
    assert config.source.schemas == ("**/*.schema.json",)
    assert config.rules.use == ("STANDARD",)
    assert {target.output for target in config.targets} == {platform.root.resolve() / "src/made"}


def test_errors_of_the_sources_are_counted(tmp_path: Path) -> None:
    """Schemas that break all rules get a configuration too, and the number of errors is printed."""
    write_texts(tmp_path, {"s/a.json": json.dumps({"$schema": DRAFT_7, "type": "nonsense"})})
    code, out, _ = invoke("init", tmp_path)
    assert code == 0
    assert "1 error" in out


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"codegen.toml": "mine"}, "codegen.toml"),
        ({"pyproject.toml": "[tool.myspinbot-codegen]\n"}, "pyproject.toml"),
        ({"a.json": '{"$defs": {}}'}, "into a folder"),
        ({"x/a.json": '{"$defs": {}}', "y/b.json": '{"$defs": {}}'}, "x, y"),
        ({"s/a.json": '{"$defs": {}}', "codegen.toml/x": ""}, "codegen.toml"),
        (
            {"x/a.json": '{"$defs": {}}', "y/b.json": '{"$defs": {}}', "codegen.toml": "mine"},
            "already exists",
        ),
    ],
    ids=[
        *("configured", "configured in pyproject", "at the top", "two folders", "a folder"),
        "configured, two folders",
    ],
)
def test_a_folder_that_cannot_be_used_is_left_alone(
    files: dict[str, str], message: str, tmp_path: Path
) -> None:
    """The error has its reason and a hint; no file is written."""
    write_texts(tmp_path, files)
    code, _, err = invoke("init", tmp_path)
    assert code == 2
    assert message in err
    assert read_texts(tmp_path) == files


@pytest.mark.parametrize("output", ["schemas", ".", "schemas/made", "two\nlines"])
def test_an_impossible_output_is_refused(output: str, tmp_path: Path) -> None:
    """An output that `generate` would refuse is refused at once, and nothing is written."""
    code, _, err = invoke("init", tmp_path, "--output", output)
    assert (code, "config_error" in err) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "files",
    [
        {"s/a.json": json.dumps({"$schema": DRAFT_7, "$id": 5})},
        {"s/a.json": json.dumps({"$schema": DRAFT_7}), "pyproject.toml": "tool = 5\n"},
    ],
    ids=["an id that is none", "tools that are none"],
)
def test_other_invalid_files_are_ignored(files: dict[str, str], tmp_path: Path) -> None:
    """Errors in files that are not about a configuration are left to other programs."""
    write_texts(tmp_path, files)
    assert invoke("init", tmp_path)[0] == 0
    assert (tmp_path / "codegen.toml").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_pipes_are_not_read(tmp_path: Path) -> None:
    """A pipe with the name of a schema would block."""
    write_texts(tmp_path, {"s/a.json": json.dumps({"$schema": DRAFT_7, "type": "string"})})
    os.mkfifo(tmp_path / "pipe.json")
    command = [sys.executable, "-m", "myspinbot_codegen", "init"]
    done = subprocess.run(command, cwd=tmp_path, timeout=60, check=True, capture_output=True)
    assert done.stdout.startswith(b"wrote codegen.toml\n")
    assert load_config(tmp_path / "codegen.toml").source.folder == tmp_path / "s"


def test_the_schema_of_the_configuration_is_printed(tmp_path: Path) -> None:
    """`--schema` prints JSON and writes nothing."""
    code, out, _ = invoke("init", tmp_path, "--schema")
    assert code == 0
    assert json.loads(out)["title"] == "codegen.toml"
    assert not read_texts(tmp_path)
