"""The help of each command describes it, and every example in it runs."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from codegen.tests.support.platform import Platform

from myspinbot_codegen.cli.app import app

COMMANDS = app.list_commands(click.Context(app))
ASYNCAPI = """asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
channels:
  parcels:
    address: "shop:parcels"
    x-redis-stream: {consumer_group: readers}
    messages:
      Parcel: {$ref: "#/components/messages/Parcel"}
      ParcelV2: {$ref: "#/components/messages/ParcelV2"}
components:
  messages:
    Parcel:
      name: Parcel
      payload: {$ref: ./shop/v1/parcel.schema.json}
      x-cloudevents-type: shop.parcel.v1
    ParcelV2:
      name: ParcelV2
      payload: {$ref: ./shop/v2/parcel_v2.schema.json}
      x-cloudevents-type: shop.parcel.v2
"""
TITLED = {"description": "A text.", "type": "string", "minLength": 1}
BODY = {"type": "object", "additionalProperties": False, "properties": {"name": TITLED}}
# Git must not depend on the user or on the machine.
GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def read_help(*command: str) -> str:
    """Return the output of `--help`."""
    result = CliRunner().invoke(app, [*command, "--help"])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def find_examples(command: str) -> list[str]:
    """Return the commands below `Examples:`."""
    (block,) = re.findall(r"^  Examples:\n((?:    .+\n)+)", read_help(command), re.MULTILINE)
    return [line.strip() for line in block.splitlines()]


def run_in_bash(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a line in bash, with a separate home folder."""
    home = folder.parent / "home"
    tools = folder.parent / "tools"
    path = [str(tools), str(Path(sys.executable).parent), os.environ["PATH"]]
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, **GIT, "HOME": str(home), "PATH": os.pathsep.join(path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tree with all that the examples name: types, messages, a wheel, a git branch."""
    root = tmp_path_factory.mktemp("around")
    for folder in ("home/.zfunc", "home/.config/fish/completions", "tools"):
        (root / folder).mkdir(parents=True)
    dot = root / "tools" / "dot"
    dot.write_text('#!/bin/sh\ngrep -q "^digraph" && touch "$3"\n', encoding="utf-8")
    dot.chmod(0o755)

    platform = Platform(root / "tree", ("pydantic", "validators", "messages", "schemas"), "made")
    platform.configure(asyncapi=True)
    for name in ("jobs/v1/job", "shop/v1/parcel", "shop/v2/parcel_v2"):
        platform.add(f"{name}.schema.json", BODY, valid={"name": "x"}, invalid=1)
    (platform.schemas / "asyncapi.yaml").write_text(ASYNCAPI, encoding="utf-8")
    text = platform.config.read_text(encoding="utf-8")
    messages = 'name = "messages"\n'
    text = text.replace(messages, f'{messages}options = {{ upcasters = "upcasters" }}\n')
    text += '\n[[targets]]\nname = "docs"\noutput = "pages"\n[breaking]\nagainst = "git:main"\n'
    platform.config.write_text(text, encoding="utf-8")
    platform.generate()
    (platform.root / "dist").mkdir()
    with zipfile.ZipFile(platform.root / "dist/contracts-1.0.0-py3-none-any.whl", "w") as wheel:
        for path in sorted((platform.output / "schemas").rglob("*")):
            wheel.write(path, f"contracts/{path.relative_to(platform.output)}")
    (platform.root / "services").mkdir()
    assert CliRunner().invoke(app, ["init", str(platform.root / "services")]).exit_code == 0
    for command in ("git init -q -b main .", "git add .", "git commit -q -m first"):
        run_in_bash(platform.root, command).check_returncode()
    return platform.root


@pytest.mark.parametrize("command", COMMANDS)
def test_help_describes_the_command(command: str) -> None:
    """The help has options, exit codes and examples."""
    text = read_help(command)
    assert text.startswith(f"Usage: app {command} ")
    assert "\nOptions:\n" in text
    assert "  Exit codes:\n    0  " in text
    assert "    2  wrong usage or configuration\n" in text
    assert "\\b" not in text
    assert all(f"myspinbot-codegen {command}" in line for line in find_examples(command))
    assert len(find_examples(command)) > 1


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_runs(command: str, tree: Path, tmp_path: Path) -> None:
    """The examples run in their order."""
    folder = tmp_path / "tree"
    for part in ("home", "tools"):
        shutil.copytree(tree.parent / part, tmp_path / part)
    if command == "init":
        folder.mkdir()
    else:
        shutil.copytree(tree, folder)
    for example in find_examples(command):
        done = run_in_bash(folder, example)
        assert done.returncode == 0, f"{example}\n{done.stdout}{done.stderr}"


def test_help_lists_all_commands() -> None:
    """No line is cut, and the help names the first command and the exit codes."""
    assert len(COMMANDS) == 12
    text = read_help()
    assert "..." not in text.replace("[ARGS]...", "")
    assert all(re.search(rf"^  {command} +\S.+\.$", text, re.MULTILINE) for command in COMMANDS)
    assert "Begin with `init`" in text
    assert "  Exit codes:\n    0  " in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["new"],
        ["new", "--major"],
        ["new", "jobs/x", "--upcaster", "a.v1", "a.v2"],
        ["new", "--major", "--upcaster", "a.v1", "a.v2"],
        ["new", "--major", "jobs/v1/job", "--description", "Not heeded."],
        ["new", "--upcaster", "a.v1", "a.v2", "--description", "Not heeded."],
        ["generate", "--check", "--watch"],
    ],
    ids=" ".join,
)
def test_options_that_exclude_each_other_are_refused(arguments: list[str]) -> None:
    """No option is ignored silently."""
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr
