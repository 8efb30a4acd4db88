"""A command writes the next major version of a type."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from codegen.tests.support.platform import BASE, Platform

from myspinbot_codegen.cli.app import app

TEXT = {"type": "string", "minLength": 1, "maxLength": 9, "description": "A text."}


def run(platform: Platform, *arguments: str) -> tuple[int, str, str]:
    """Return exit code, stdout and stderr of the command."""
    result = CliRunner().invoke(app, ["new", *arguments, "--config", str(platform.config)])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def trees(platform: Platform) -> Platform:
    """Write a type that refers to itself, to a neighbour and to another area."""
    members: dict[str, Any] = {
        "below": {"type": "array", "items": {"$ref": "./tree.schema.json"}},
        "leaf": {"$ref": "leaf.schema.json"},
        "owner": {"$ref": "../../people/v1/person.schema.json"},
        "gone": {**TEXT},
    }
    members["below"]["description"] = "What grows on it."
    body = {"type": "object", "additionalProperties": False, "properties": members, "required": []}
    platform.add("woods/v1/tree.schema.json", {**body, "x-revision": 3}, valid={}, invalid=1)
    platform.add("woods/v1/leaf.schema.json", TEXT, valid="x", invalid=1)
    platform.add("people/v1/person.schema.json", TEXT, valid="x", invalid=1)
    return platform


def read(path: Path) -> Any:
    """Read a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_next_version_is_a_copy(trees: Platform) -> None:
    """It is a separate type, and its references lead to the same schemas as before."""
    code, out, err = run(trees, "woods/v1/tree", "--major")
    assert (code, err) == (0, "")
    assert len(out.splitlines()) == 3
    schema = read(trees.schemas / "woods/v2/tree_v2.schema.json")
    assert schema["$id"] == f"{BASE}/woods/v2/tree_v2.schema.json"
    assert (schema["title"], "x-revision" in schema) == ("TreeV2", False)
    members = schema["properties"]
    assert members["below"]["items"]["$ref"] == "./tree_v2.schema.json"
    assert members["leaf"]["$ref"] == "../v1/leaf.schema.json"
    assert members["owner"]["$ref"] == "../../people/v1/person.schema.json"
    assert read(trees.schemas / "woods/v2/examples/tree_v2/valid-one.json") == {}


def test_a_reference_within_a_value_is_not_changed(trees: Platform) -> None:
    """A property may have the name of the keyword whose value is a document."""
    path = trees.schemas / "woods/v1/tree.schema.json"
    schema = read(path)
    leaf, tree = {"$ref": "leaf.schema.json"}, {"$ref": "./tree.schema.json"}
    schema["properties"] |= {"const": leaf, "default": tree, "kind": {"const": tree}}
    schema["$defs"] = {"examples": leaf}
    schema["examples"] = [{"kind": tree}]
    path.write_text(json.dumps(schema), encoding="utf-8")
    code, _, err = run(trees, "woods/v1/tree", "--major")
    assert (code, err) == (0, "")
    new = read(trees.schemas / "woods/v2/tree_v2.schema.json")
    assert new["properties"]["const"] == {"$ref": "../v1/leaf.schema.json"}
    assert new["properties"]["default"] == {"$ref": "./tree_v2.schema.json"}
    assert new["$defs"] == {"examples": {"$ref": "../v1/leaf.schema.json"}}
    assert new["properties"]["kind"] == {"const": tree}
    assert new["examples"] == [{"kind": tree}]


def test_both_versions_generate(trees: Platform) -> None:
    """The tree keeps its rules with both versions; the next one is version 3."""
    run(trees, "woods/v1/tree", "--major")
    assert trees.generate().definitions == 4
    assert run(trees, "woods/v2/tree_v2", "--major")[0] == 0
    assert read(trees.schemas / "woods/v3/tree_v3.schema.json")["title"] == "TreeV3"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("woods/tree", "--major"), "jobs/v1/job"),
        (("woods/v1/bush", "--major"), "there is no schema woods/v1/bush below"),
        (("--major",), "AREA/TYPE"),
    ],
)
def test_a_missing_version_is_reported(
    arguments: tuple[str, ...], message: str, trees: Platform
) -> None:
    """Nothing is written for a version that does not exist."""
    before = sorted(trees.schemas.rglob("*"))
    code, _, err = run(trees, *arguments)
    assert code == 2
    assert message in err
    assert sorted(trees.schemas.rglob("*")) == before


def test_an_existing_version_is_kept(trees: Platform) -> None:
    """A second run is an error."""
    run(trees, "woods/v1/tree", "--major")
    code, _, err = run(trees, "woods/v1/tree", "--major")
    assert code == 2
    assert "already exists" in err


def foreign(root: Path, suffix: str) -> Path:
    """Write a tree whose ids do not follow its folders, and its configuration."""
    order = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "https://elsewhere.test/order",
        "title": "Order",
        "type": "object",
        "properties": {
            "line": {"$ref": "line"},
            "parts": {"type": "array", "items": {"$ref": "order#"}},
            "first": {"$ref": "#/properties/line"},
        },
    }
    line = {"$id": "https://elsewhere.test/line", "title": "Line", "type": "object"}
    folder = root / "schemas" / "orders" / "v1"
    folder.mkdir(parents=True)
    for name, document in (("order", order), ("line", line)):
        text = json.dumps(document) if suffix.endswith("json") else yaml.safe_dump(document)
        (folder / f"{name}{suffix}").write_text(text, encoding="utf-8")
    config = root / "codegen.toml"
    config.write_text(
        f'[source]\nfolder = "schemas"\nschemas = ["**/*{suffix}"]\n[rules]\nuse = "MINIMAL"\n'
        '[[targets]]\nname = "schemas"\noutput = "out"\n',
        encoding="utf-8",
    )
    return config


@pytest.mark.parametrize("suffix", [".schema.json", ".json", ".yaml"])
def test_a_tree_whose_ids_do_not_follow_its_folders_gets_a_new_id(
    tmp_path: Path, suffix: str
) -> None:
    """References lead to the same schemas; references of the type to itself lead to the new one."""
    config = foreign(tmp_path, suffix)
    runner = CliRunner()
    arguments = ["new", "--major", "orders/v1/order", "--config", str(config)]
    done = runner.invoke(app, arguments)
    assert done.exit_code == 0, done.stderr
    text = (tmp_path / f"schemas/orders/v2/order_v2{suffix}").read_text(encoding="utf-8")
    schema = yaml.safe_load(text)
    assert (schema["$id"], schema["title"]) == ("https://elsewhere.test/order_v2", "OrderV2")
    assert schema["properties"]["line"] == {"$ref": "line"}
    assert schema["properties"]["parts"]["items"] == {"$ref": "order_v2#"}
    linted = runner.invoke(app, ["lint", "--config", str(config)])
    assert linted.exit_code == 0, linted.output
