"""The help of each verb is a page to work from: every example on it runs, and exits as it says."""

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

VERBS = app.list_commands(click.Context(app))
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
# Git must depend neither on who runs the tests nor on where.
GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def page(*verb: str) -> str:
    """What `--help` prints."""
    result = CliRunner().invoke(app, [*verb, "--help"])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def examples(verb: str) -> list[str]:
    """The commands below `Examples:`."""
    (found,) = re.findall(r"^  Examples:\n((?:    .+\n)+)", page(verb), re.MULTILINE)
    return [line.strip() for line in found.splitlines()]


def shell(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a line as somebody would type it, with a home folder of its own."""
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
    """All that the examples name: types, messages, a released wheel, and a branch of Git."""
    around = tmp_path_factory.mktemp("around")
    for folder in ("home/.zfunc", "home/.config/fish/completions", "tools"):
        (around / folder).mkdir(parents=True)
    dot = around / "tools" / "dot"
    dot.write_text('#!/bin/sh\ngrep -q "^digraph" && touch "$3"\n', encoding="utf-8")
    dot.chmod(0o755)

    made = Platform(around / "tree", ("pydantic", "validators", "messages", "schemas"), "made")
    made.configure(asyncapi=True)
    for name in ("jobs/v1/job", "shop/v1/parcel", "shop/v2/parcel_v2"):
        made.add(f"{name}.schema.json", BODY, valid={"name": "x"}, invalid=1)
    (made.schemas / "asyncapi.yaml").write_text(ASYNCAPI, encoding="utf-8")
    text = made.config.read_text(encoding="utf-8")
    messages = 'name = "messages"\n'
    text = text.replace(messages, f'{messages}options = {{ upcasters = "upcasters" }}\n')
    text += '\n[[targets]]\nname = "docs"\noutput = "pages"\n[breaking]\nagainst = "git:main"\n'
    made.config.write_text(text, encoding="utf-8")
    made.generate()
    (made.root / "dist").mkdir()
    with zipfile.ZipFile(made.root / "dist/contracts-1.0.0-py3-none-any.whl", "w") as wheel:
        for path in sorted((made.output / "schemas").rglob("*")):
            wheel.write(path, f"contracts/{path.relative_to(made.output)}")
    (made.root / "services").mkdir()
    assert CliRunner().invoke(app, ["init", str(made.root / "services")]).exit_code == 0
    for command in ("git init -q -b main .", "git add .", "git commit -q -m first"):
        shell(made.root, command).check_returncode()
    return made.root


@pytest.mark.parametrize("verb", VERBS)
def test_help_is_a_page_to_work_from(verb: str) -> None:
    """It says what the verb does, what it takes, how it ends, and shows how it is called."""
    text = page(verb)
    assert text.startswith(f"Usage: app {verb} ")
    assert "\nOptions:\n" in text
    assert "  Exit codes:\n    0  " in text
    assert "    2  wrong usage or configuration\n" in text
    assert "\\b" not in text
    assert all(f"myspinbot-codegen {verb}" in line for line in examples(verb))
    assert len(examples(verb)) > 1


@pytest.mark.parametrize("verb", VERBS)
def test_every_example_runs(verb: str, tree: Path, tmp_path: Path) -> None:
    """One after the other, as they stand there."""
    folder = tmp_path / "tree"
    for part in ("home", "tools"):
        shutil.copytree(tree.parent / part, tmp_path / part)
    if verb == "init":
        folder.mkdir()
    else:
        shutil.copytree(tree, folder)
    for example in examples(verb):
        done = shell(folder, example)
        assert done.returncode == 0, f"{example}\n{done.stdout}{done.stderr}"


def test_the_list_of_verbs_is_told_whole() -> None:
    """No line is cut off, and the page says where to begin and how a run ends."""
    assert len(VERBS) == 12
    text = page()
    assert "..." not in text.replace("[ARGS]...", "")
    assert all(re.search(rf"^  {verb} +\S.+\.$", text, re.MULTILINE) for verb in VERBS)
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
def test_options_that_do_not_go_together_are_refused(arguments: list[str]) -> None:
    """None of them is passed over in silence."""
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr
