"""Commands begin a tree and a type; the files have no errors, and nothing is overwritten."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from codegen.tests.support.platform import BASE, Platform

from myspinbot_codegen.cli.app import app
from myspinbot_codegen.config.reader import load_config

DRAFT_7 = "http://json-schema.org/draft-07/schema#"


@pytest.fixture
def platform(platform: Platform) -> Platform:
    """Return a platform with an empty source folder."""
    platform.schemas.mkdir()
    return platform


def run(*arguments: str | Path) -> tuple[int, str, str]:
    """Return exit code, stdout and stderr of the command."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


def write(folder: Path, files: dict[str, str]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def texts(folder: Path) -> dict[str, str]:
    """Return every file below a folder, except the cache."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".codegen_cache" not in path.parts
    }


def test_a_new_type_keeps_every_rule(platform: Platform) -> None:
    """Schema and examples are written, pass lint, and code is generated from them."""
    code, out, err = run("new", "jobs/job_state", "--config", platform.config)
    assert (code, err) == (0, "")
    assert [line.rpartition("/")[2] for line in out.splitlines()] == [
        "job_state.schema.json",
        "valid-typical.json",
        "invalid-no_name.json",
    ]
    schema = json.loads((platform.schemas / "jobs/v1/job_state.schema.json").read_text())
    assert (schema["title"], schema["$id"]) == (
        "JobState",
        f"{BASE}/jobs/v1/job_state.schema.json",
    )
    assert run("lint", "--config", platform.config)[0] == 0
    assert run("generate", "--config", platform.config)[0] == 0


def test_the_description_can_be_given(platform: Platform) -> None:
    """The description of the type can be given at once."""
    run("new", "jobs/job", "--config", platform.config, "--description", "What is to be done.")
    text = (platform.schemas / "jobs/v1/job.schema.json").read_text()
    assert json.loads(text)["description"] == "What is to be done."


@pytest.mark.parametrize(
    "name", ["job", "jobs/v1/job", "Jobs/job", "jobs/class", "jobs/..", "../job", "jobs/", "a/b c"]
)
def test_an_impossible_type_name_is_refused(name: str, platform: Platform) -> None:
    """A name must stay in its folder and be possible in code; otherwise nothing is written."""
    platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    before = texts(platform.root)
    code, _, err = run("new", name, "--config", platform.config)
    assert code == 2
    assert "config_error" in err
    assert texts(platform.root) == before


def test_an_existing_type_is_kept(platform: Platform) -> None:
    """A second run is an error that names the file."""
    run("new", "jobs/job", "--config", platform.config)
    (platform.schemas / "jobs/v1/job.schema.json").write_text("mine", encoding="utf-8")
    before = texts(platform.root)
    code, _, err = run("new", "jobs/job", "--config", platform.config)
    assert code == 2
    assert "job.schema.json" in err
    assert texts(platform.root) == before


def test_a_type_that_would_not_be_read_is_not_written(platform: Platform) -> None:
    """A tree of YAML files needs a pattern for the new file first."""
    text = platform.config.read_text().replace("**/*.schema.json", "**/*.yaml")
    platform.config.write_text(text, encoding="utf-8")
    code, _, err = run("new", "jobs/job", "--config", platform.config)
    assert code == 2
    assert "**/*.schema.json" in err
    assert not list(platform.schemas.iterdir())


@pytest.mark.parametrize("pattern", ["/**/*.json", "**x/*.json"])
def test_an_invalid_pattern_is_reported(pattern: str, platform: Platform) -> None:
    """A new type is not written if the patterns would not find it."""
    text = platform.config.read_text().replace("**/*.schema.json", pattern)
    platform.config.write_text(text, encoding="utf-8")
    code, _, err = run("new", "jobs/job", "--config", platform.config)
    assert (code, "would not find" in err) == (2, True)
    assert not list(platform.schemas.iterdir())


def test_a_failed_write_leaves_no_file(platform: Platform) -> None:
    """Neither an invalid string nor a file in place of a folder leaves a part of the files."""
    code, _, err = run("new", "jobs/job", "--config", platform.config, "--description", "\udcff")
    assert (code, "surrogate" in err) == (2, True)
    assert not list(platform.schemas.iterdir())
    write(platform.schemas, {"jobs/v1/examples": "in the way"})
    code, _, err = run("new", "jobs/job", "--config", platform.config)
    assert (code, "cannot be written" in err) == (2, True)
    assert texts(platform.schemas) == {"jobs/v1/examples": "in the way"}


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
    write(tmp_path, files)
    code, out, err = run("init", tmp_path)
    assert (code, err) == (0, "")
    assert f"they keep the {rules} rules" in out
    config = load_config(tmp_path / "codegen.toml")
    assert config.source.dialect.name == dialect
    assert config.rules.use == (rules,)
    code, out, err = run("generate", "--config", tmp_path / "codegen.toml")
    assert (code, err) == (0, "")
    made = texts(tmp_path)
    assert {name: made[name] for name in files} == files


def test_the_next_command_is_printed_for_another_folder(tmp_path: Path) -> None:
    """The printed command works in the current folder, which has no configuration."""
    code, out, _ = run("init", tmp_path / "shop")
    assert code == 0
    (command,) = re.findall(r"next: `myspinbot-codegen (.+)`", out)
    assert run(*shlex.split(command))[0] == 0
    assert (tmp_path / "shop/generated/manifest.json").exists()


def test_a_tree_like_ours_keeps_its_rules(platform: Platform) -> None:
    """Ids that end with the paths give the base, and the strict rules are proposed."""
    run("new", "jobs/job", "--config", platform.config)
    platform.config.unlink()
    assert run("init", platform.root, "--output", "src/made")[0] == 0
    config = load_config(platform.config)
    assert config.source.id_base == f"{BASE}/"
    assert config.source.schemas == ("**/*.schema.json",)
    assert config.rules.use == ("STANDARD",)
    assert {target.output for target in config.targets} == {platform.root.resolve() / "src/made"}


def test_errors_of_the_sources_are_counted(tmp_path: Path) -> None:
    """Schemas that break all rules get a configuration too, and the number of errors is printed."""
    write(tmp_path, {"s/a.json": json.dumps({"$schema": DRAFT_7, "type": "nonsense"})})
    code, out, _ = run("init", tmp_path)
    assert code == 0
    assert "1 error" in out


@pytest.mark.parametrize(
    ("files", "told"),
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
    files: dict[str, str], told: str, tmp_path: Path
) -> None:
    """The error has its reason and a hint; no file is written."""
    write(tmp_path, files)
    code, _, err = run("init", tmp_path)
    assert code == 2
    assert told in err
    assert texts(tmp_path) == files


@pytest.mark.parametrize("output", ["schemas", ".", "schemas/made", "two\nlines"])
def test_an_impossible_output_is_refused(output: str, tmp_path: Path) -> None:
    """An output that `generate` would refuse is refused at once, and nothing is written."""
    code, _, err = run("init", tmp_path, "--output", output)
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
    write(tmp_path, files)
    assert run("init", tmp_path)[0] == 0
    assert (tmp_path / "codegen.toml").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_pipes_are_not_read(tmp_path: Path) -> None:
    """A pipe with the name of a schema would block."""
    write(tmp_path, {"s/a.json": json.dumps({"$schema": DRAFT_7, "type": "string"})})
    os.mkfifo(tmp_path / "pipe.json")
    command = [sys.executable, "-m", "myspinbot_codegen", "init"]
    done = subprocess.run(command, cwd=tmp_path, timeout=60, check=True, capture_output=True)
    assert done.stdout.startswith(b"wrote codegen.toml\n")
    assert load_config(tmp_path / "codegen.toml").source.folder == tmp_path / "s"


def test_the_schema_of_the_configuration_is_printed(tmp_path: Path) -> None:
    """`--schema` prints JSON and writes nothing."""
    code, out, _ = run("init", tmp_path, "--schema")
    assert code == 0
    assert json.loads(out)["title"] == "codegen.toml"
    assert not texts(tmp_path)


def test_the_documentation_can_be_written_alone(platform: Platform) -> None:
    """Pages are written for a tree without the target `docs`; nothing else is generated."""
    run("new", "jobs/job", "--config", platform.config)
    site = platform.root / "site"
    code, out, err = run("docs", "--config", platform.config, "--output", site)
    assert (code, err) == (0, "")
    assert out.startswith("1 type: ")
    assert "Job" in (site / "index.html").read_text()
    assert not platform.output.exists()
    again = run("docs", "--config", platform.config, "--output", site)[1]
    assert again.endswith("all up to date\n")


def test_documentation_needs_a_folder_of_its_own(platform: Platform) -> None:
    """The folder is neither among the sources nor in the output of another target."""
    run("new", "jobs/job", "--config", platform.config)
    before = texts(platform.root)
    for folder in (platform.schemas / "site", platform.output, platform.root):
        code, _, err = run("docs", "--config", platform.config, "--output", folder)
        assert code == 2
        assert "a folder for the pages alone" in err
    code, _, err = run("docs", "--config", platform.config)
    assert code == 2
    assert "--output" in err
    assert texts(platform.root) == before


def complete(words: Sequence[str], folder: Path) -> set[str]:
    """Return the completions that a shell offers after some words."""
    environment = {
        **os.environ,
        "_MYSPINBOT_CODEGEN_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
    }
    program = "from myspinbot_codegen.cli.app import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return {line.partition(",")[2] for line in done.stdout.splitlines()}


def test_shells_complete_commands_options_and_rules(tmp_path: Path) -> None:
    """The variable of the printed script makes the command answer with completions."""
    assert {"generate", "graph"} <= complete(["myspinbot-codegen", "g"], tmp_path)
    assert "lint" not in complete(["myspinbot-codegen", "g"], tmp_path)
    assert complete(["myspinbot-codegen", "graph", "--format", "d"], tmp_path) == {"dot"}
    rules = complete(["myspinbot-codegen", "explain", "pattern_"], tmp_path)
    assert "PATTERN_PORTABLE" in rules
    assert all(name.startswith("PATTERN_") for name in rules)
    assert "--areas" in complete(["myspinbot-codegen", "graph", "--ar"], tmp_path)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_the_command(shell: str) -> None:
    """Each shell gets a script that sets the variable."""
    code, out, _ = run("completion", shell)
    assert code == 0
    assert f"_MYSPINBOT_CODEGEN_COMPLETE={shell}_complete" in out
