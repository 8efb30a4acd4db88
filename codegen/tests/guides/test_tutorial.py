"""Runs the tutorial on a schema of another project, and compares the output."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.tests.support.ajv_validators import PACKAGE

from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node

PAGE = Path(__file__).parents[3] / "docs/tutorials/contracts-of-your-own.md"
TEXT = PAGE.read_text(encoding="utf-8")
# Git must depend neither on who runs the tests nor on where.
GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def section(number: int) -> str:
    """Return one part of the page."""
    (part,) = re.findall(rf"^## {number}\. .*?(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)
    return str(part)


def blocks(number: int, language: str) -> list[str]:
    """Return the blocks in a language of a part."""
    return re.findall(rf"```{language}\n(.*?)```", section(number), re.DOTALL)


def block(number: int, language: str) -> str:
    """Return the only block in a language of a part."""
    (only,) = blocks(number, language)
    return only


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a line of the page."""
    name, *arguments = shlex.split(command)
    program = [name] if name == "git" else [sys.executable, "-m", "myspinbot_codegen"]
    assert name in {"git", "myspinbot-codegen"}
    return subprocess.run(
        [*program, *arguments],
        cwd=folder,
        env={**os.environ, **GIT},
        capture_output=True,
        text=True,
        check=False,
    )


def run_all(folder: Path, commands: str) -> str:
    """Run commands that must succeed; return their output."""
    printed = ""
    for command in commands.splitlines():
        ended = run(folder, command)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        printed += ended.stdout
    return printed


def edit(folder: Path, most: str) -> None:
    """Change the limit of `pieces`."""
    schema = folder / "contracts" / "order.yaml"
    schema.write_text(block(1, "yaml").replace("maximum: 99", f"maximum: {most}"), encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the tutorial after its third part, which later parts need."""
    made = tmp_path_factory.mktemp("tutorial")
    (made / "contracts").mkdir()
    edit(made, "99")
    assert run_all(made, block(2, "sh")) == block(2, "text")
    with (made / "codegen.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + block(2, "toml"))
    run_all(made, block(3, "sh"))
    assert "all up to date" in run_all(made, block(3, "sh"))
    return made


def test_the_client_in_python_prints_what_the_page_prints(folder: Path) -> None:
    """The program reads an order and prints an error."""
    (folder / "src" / "pack.py").write_text(block(4, "python"), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "src/pack.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.stderr) == (block(4, "text"), "")


def test_the_client_in_typescript_compiles(folder: Path) -> None:
    """Valid documents fit the types, and invalid ones do not."""
    (folder / "web" / "order.ts").write_text(block(5, "ts"), encoding="utf-8")
    compiler = install(PACKAGE) / "typescript" / "bin" / "tsc"
    options = ["--noEmit", "--strict", "--ignoreConfig", "--module", "nodenext"]
    ended = subprocess.run(
        [find_node(), compiler, *options, "web/order.ts"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout


def test_the_targets_agree_as_the_page_says(folder: Path) -> None:
    """The output is exactly that of the page."""
    assert run_all(folder, block(6, "sh")) == block(6, "text")


def test_mistakes_and_breaks_are_caught_as_the_page_says(folder: Path) -> None:
    """Lint stops the mistake, and a witness proves the break; widening is not a break."""
    run_all(folder, blocks(7, "sh")[0])
    edit(folder, "1.0e+17")
    ended = run(folder, blocks(7, "sh")[1])
    assert ended.returncode == 1
    assert block(7, "text").strip() in ended.stdout
    assert run_all(folder, "myspinbot-codegen explain NUMBER_UNSAFE")
    edit(folder, "50")
    run_all(folder, "myspinbot-codegen lint")
    ended = run(folder, block(8, "sh"))
    assert ended.returncode == 1
    for line in block(8, "text").splitlines():
        assert line in ended.stdout
    edit(folder, "120")
    run_all(folder, f"{block(8, 'sh').strip()} --level BACKWARD")
    edit(folder, "99")
