"""The command `breaking`, and the how-to page about it, whose commands print what it prints."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs/how-to/check-for-breaking-changes.md"


def _blocks(language: str) -> list[str]:
    text = PAGE.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def _git(folder: Path, *arguments: str) -> None:
    names = {
        f"GIT_{who}_{what}": "t@t" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(
        ["git", "-C", str(folder), *arguments], check=True, env={**os.environ, **names, **quiet}
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of the page, whose first version is tagged."""
    old, new = _blocks("json")
    (configuration,) = _blocks("toml")
    (tmp_path / "codegen.toml").write_text(configuration, encoding="utf-8")
    parcel = tmp_path / "schemas/post/v1/parcel.schema.json"
    parcel.parent.mkdir(parents=True)
    parcel.write_text(old, encoding="utf-8")
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", "--all")
    _git(tmp_path, "commit", "--quiet", "--message", "First")
    _git(tmp_path, "tag", "v1.0.0")
    parcel.write_text(new, encoding="utf-8")
    return tmp_path


def _run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    name, *arguments = command.split()
    assert name == "myspinbot-codegen"
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_page_prints_what_it_says(project: Path) -> None:
    """Each command of the page, with what stands below it."""
    commands, printed = _blocks("sh"), _blocks("text")
    assert len(commands) == len(printed) == 2
    for command, expected in zip(commands, printed, strict=True):
        done = _run(project, command)
        assert (done.returncode, done.stdout, done.stderr) == (1, expected, "")


def test_nothing_breaks_between_a_version_and_itself(project: Path) -> None:
    """It says so, and ends well."""
    _git(project, "stash", "--quiet")
    done = _run(project, "myspinbot-codegen breaking --level FULL")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "no breaking changes at FULL against git:v1.0.0\n"


def test_other_formats_leave_the_summary_to_stderr(project: Path) -> None:
    """What is for machines holds nothing else; the witness is part of the message."""
    done = _run(project, "myspinbot-codegen breaking --format json")
    (finding,) = json.loads(done.stdout)["findings"]
    assert finding["rule"] == "WIRE_MINIMUM"
    assert 'witness: {"weight_grams": 1}' in finding["message"]
    assert done.stderr == "1 breaking change at BACKWARD against git:v1.0.0\n"
    done = _run(project, "myspinbot-codegen breaking --format github-actions")
    assert done.stdout.startswith("::error file=schemas/post/v1/parcel.schema.json,line=9,")


def test_without_a_version_there_is_nothing_to_compare_with(project: Path) -> None:
    """A fault of usage, with what to do."""
    text = (project / "codegen.toml").read_text(encoding="utf-8")
    (project / "codegen.toml").write_text(
        text.replace('against = ["git:v1.0.0"]', ""), encoding="utf-8"
    )
    done = _run(project, "myspinbot-codegen breaking")
    assert done.returncode == 2
    assert "there is no released version to compare with" in done.stderr
    assert _run(project, "myspinbot-codegen breaking --against git:v1.0.0").returncode == 1


def test_versions_and_categories_can_be_given(project: Path) -> None:
    """Names of programs are told when asked for, and several versions by a transitive level."""
    done = _run(project, "myspinbot-codegen breaking --category SOURCE --level FULL")
    assert done.returncode == 0
    done = _run(
        project,
        "myspinbot-codegen breaking --against git:v1.0.0 --against schemas --level FULL_TRANSITIVE",
    )
    assert "against git:v1.0.0, schemas" in done.stdout
    assert done.returncode == 1


def test_the_help_has_what_one_needs(project: Path) -> None:
    """Levels, categories, and what can be compared with."""
    done = _run(project, "myspinbot-codegen breaking --help")
    for word in ("git:v1.0.0", "BACKWARD", "_TRANSITIVE", "SOURCE", "Examples:"):
        assert word in done.stdout
