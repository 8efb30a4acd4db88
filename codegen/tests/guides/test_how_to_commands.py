"""Runs the how-to pages on single commands, and checks that every command has a page."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from codegen.tests.support.docs_commands import DOCS, Page

from myspinbot_codegen.cli.app import app

BEGIN = Page("how-to/begin-a-tree.md")
DRAW = Page("how-to/draw-and-document.md")
PROVE = Page("how-to/prove-that-targets-agree.md")


def run_in_bash(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run commands of a page in bash."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def follow(page: Page, folder: Path) -> int:
    """Run every command of a page in order, and compare its output with the page."""
    steps = re.findall(r"```sh\n(.*?)```(?:\n\n```text\n(.*?)```)?", page.text, re.DOTALL)
    for command, printed in steps:
        done = run_in_bash(folder, command)
        assert done.returncode == 0, f"{command}{done.stdout}{done.stderr}"
        assert not printed or done.stdout == printed
    return len(steps)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Write a tree of two types, one of which refers to the other."""
    begin = ("init", "new shop/parcel")
    for command in begin:
        assert run_in_bash(tmp_path, f"myspinbot-codegen {command}").returncode == 0
    path = tmp_path / "schemas/shop/v1/parcel.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    schema["properties"]["greeting"] = {"$ref": "../../common/v1/greeting.schema.json"}
    path.write_text(json.dumps(schema), encoding="utf-8")
    return tmp_path


def test_the_page_begins_a_tree(tmp_path: Path) -> None:
    """The page begins in an empty folder; its line for editors leads to the schema."""
    assert follow(BEGIN, tmp_path) == 6
    directive, _, path = BEGIN.block("toml").strip().partition(" ")
    assert directive == "#:schema"
    assert json.loads((tmp_path / path).read_text(encoding="utf-8"))["title"] == "codegen.toml"


def test_the_page_draws_and_documents_a_tree(shop: Path) -> None:
    """The picture is the output of the command, and the target of the page writes the same."""
    assert DRAW.block("mermaid") == DRAW.blocks("text")[0]
    assert follow(DRAW, shop) == 3
    assert (shop / "site/README.md").exists()
    assert (shop / "site/index.html").exists()
    with (shop / "codegen.toml").open("a", encoding="utf-8") as config:
        config.write("\n" + DRAW.block("toml"))
    done = run_in_bash(shop, "myspinbot-codegen generate && myspinbot-codegen generate --check")
    assert done.returncode == 0, done.stderr
    assert "# Contracts of the shop" in (shop / "docs/contracts/README.md").read_text()


def test_the_page_proves_agreement(tmp_path: Path) -> None:
    """The output is that of the page, and the stored page does not change."""
    run_in_bash(tmp_path, "myspinbot-codegen init").check_returncode()
    assert follow(PROVE, tmp_path) == 3
    assert (tmp_path / "conformance.md").exists()


def complete_in_bash(words: str, folder: Path) -> set[str]:
    """Return the completions of bash at the end of a line, after the command of the page."""
    script = (
        f"{BEGIN.block('sh', 'completion bash')}\n"
        f"COMP_WORDS=({words}) COMP_CWORD=$(( {len(words.split())} - 1 ))\n"
        "complete -p myspinbot-codegen >&2\n"
        '_myspinbot_codegen_completion myspinbot-codegen; printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = run_in_bash(folder, script)
    assert done.returncode == 0, done.stderr
    assert "-F _myspinbot_codegen_completion myspinbot-codegen" in done.stderr
    return set(done.stdout.split())


def test_bash_completes_after_the_command_of_the_page(tmp_path: Path) -> None:
    """A real bash completes commands, options, values and ids."""
    assert {"generate", "graph"} == complete_in_bash("myspinbot-codegen g", tmp_path)
    assert {"--areas", "--area"} == complete_in_bash("myspinbot-codegen graph --a", tmp_path)
    assert {"gitlab", "github-actions"} == complete_in_bash(
        "myspinbot-codegen lint --format gi", tmp_path
    )
    assert {"PYDANTIC_GUARD"} == complete_in_bash("myspinbot-codegen explain pyd", tmp_path)


def test_there_is_a_page_for_every_command() -> None:
    """A how-to shows each command."""
    shown = {
        command
        for path in (DOCS / "how-to").glob("*.md")
        for block in Page(f"how-to/{path.name}").blocks("sh")
        for command in re.findall(
            r"^myspinbot-codegen (\w+)|\(myspinbot-codegen (\w+)", block, re.MULTILINE
        )
    }
    assert {alone or within for alone, within in shown} == set(
        app.list_commands(click.Context(app))
    )
