"""The command `breaking`, and the how-to page about it, whose commands print what it prints."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from codegen.tests.support.docs_commands import Page, run_command

from myspinbot_codegen.breaking.command import run
from myspinbot_codegen.diagnostics.errors import ConfigError

PAGE = Page("how-to/check-for-breaking-changes.md")


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
    old, new = PAGE.blocks("json")
    (configuration,) = PAGE.blocks("toml")
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


def test_the_page_prints_what_it_says(project: Path) -> None:
    """Each command of the page, with what stands below it."""
    commands, printed = PAGE.blocks("sh"), PAGE.blocks("text")
    assert len(commands) == len(printed) == 2
    for command, expected in zip(commands, printed, strict=True):
        done = run_command(project, command)
        assert (done.returncode, done.stdout, done.stderr) == (1, expected, "")


def test_nothing_breaks_between_a_version_and_itself(project: Path) -> None:
    """It says so, and ends well."""
    _git(project, "stash", "--quiet")
    done = run_command(project, "myspinbot-codegen breaking --level FULL")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "no breaking changes at FULL against git:v1.0.0\n"


def test_other_formats_leave_the_summary_to_stderr(project: Path) -> None:
    """What is for machines holds nothing else; the witness is part of the message."""
    done = run_command(project, "myspinbot-codegen breaking --format json")
    (diagnostic,) = json.loads(done.stdout)["findings"]
    assert diagnostic["rule"] == "WIRE_MINIMUM"
    assert 'witness: {"weight_grams": 1}' in diagnostic["message"]
    assert done.stderr == "1 breaking change at BACKWARD against git:v1.0.0\n"
    done = run_command(project, "myspinbot-codegen breaking --format github-actions")
    assert done.stdout.startswith("::error file=schemas/post/v1/parcel.schema.json,line=9,")


def test_names_of_properties_break_no_line(project: Path) -> None:
    """What cannot be shown is escaped, by rules of JSON where it is JSON."""
    name = "a\nb\x85c"
    for path in project.glob("schemas/post/v1/*"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("weight_grams", "a\\nb\\u0085c"), encoding="utf-8")
        _git(project, "add", "--all")
        _git(project, "commit", "--quiet", "--message", "Second")
        path.write_text(path.read_text("utf-8").replace(": 30,", ": 31,"), encoding="utf-8")
    done = run_command(project, "myspinbot-codegen breaking --against git:HEAD")
    assert done.returncode == 1
    first, _, witness, verdict, last = done.stdout.removesuffix("\n").split("\n")
    assert "WIRE_MINIMUM" in first
    assert last.startswith("1 breaking change")
    assert json.loads(witness.removeprefix("    witness: ")) == {name: 30}
    assert done.stdout.replace("\n", "").isprintable()
    assert r"$['a\nb\x85c']" in verdict


def test_without_a_version_there_is_nothing_to_compare_with(project: Path) -> None:
    """A fault of usage, with what to do."""
    text = (project / "codegen.toml").read_text(encoding="utf-8")
    (project / "codegen.toml").write_text(
        text.replace('against = ["git:v1.0.0"]', ""), encoding="utf-8"
    )
    done = run_command(project, "myspinbot-codegen breaking")
    assert done.returncode == 2
    assert "there is no released version to compare with" in done.stderr
    assert run_command(project, "myspinbot-codegen breaking --against git:v1.0.0").returncode == 1


def test_versions_and_categories_can_be_given(project: Path) -> None:
    """Names of programs are told when asked for, and several versions by a transitive level."""
    done = run_command(project, "myspinbot-codegen breaking --category SOURCE --level FULL")
    assert done.returncode == 0
    done = run_command(
        project,
        "myspinbot-codegen breaking --against git:v1.0.0 --against schemas --level FULL_TRANSITIVE",
    )
    assert "against git:v1.0.0, schemas" in done.stdout
    assert done.returncode == 1


def test_the_help_has_what_one_needs(project: Path) -> None:
    """Levels, categories, and what can be compared with."""
    done = run_command(project, "myspinbot-codegen breaking --help")
    for word in ("git:v1.0.0", "BACKWARD", "_TRANSITIVE", "SOURCE", "Examples:"):
        assert word in done.stdout


def test_a_run_can_be_made_from_python(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the command prints, and what it ends with."""
    monkeypatch.chdir(project)
    outcome = run(project / "codegen.toml")
    assert outcome.exit_code == 1
    assert outcome.text + outcome.summary + "\n" == PAGE.blocks("text")[0]
    assert run(project / "codegen.toml", level="FULL_TRANSITIVE").exit_code == 1
    with pytest.raises(ConfigError, match="does not exist"):
        run(project / "codegen.toml", against=["gone"])


@pytest.mark.parametrize("form", ["json", "github-actions", "gitlab", "junit", "msvs", "sarif"])
def test_every_format_tells_the_witness(project: Path, form: str) -> None:
    """Formats that know nothing of witnesses have them in their messages."""
    outcome = run(project / "codegen.toml", format_=form)
    assert "WIRE_MINIMUM" in outcome.text
    assert "witness: " in outcome.text


def test_what_a_raised_revision_tolerates_is_printed(project: Path) -> None:
    """It does not count, and is not passed over in silence."""
    asyncapi = {
        "asyncapi": "3.0.0",
        "info": {"title": "Post", "version": "1"},
        "channels": {
            "parcels": {
                "address": "parcels",
                "messages": {"Sent": {"$ref": "#/components/messages/Sent"}},
                "x-redis-stream": {},
            }
        },
        "components": {
            "messages": {
                "Sent": {
                    "name": "Sent",
                    "payload": {"$ref": "./post/v1/parcel.schema.json"},
                    "x-cloudevents-type": "post.sent.v1",
                }
            }
        },
    }
    (project / "schemas/asyncapi.json").write_text(json.dumps(asyncapi), encoding="utf-8")
    path = project / "schemas/post/v1/parcel.schema.json"
    new = json.loads(path.read_text(encoding="utf-8"))
    new["properties"]["weight_grams"]["minimum"] = 1
    config = project / "codegen.toml"
    text = config.read_text(encoding="utf-8").replace(
        "id_base", 'asyncapi = "asyncapi.json"\nid_base'
    )
    config.write_text(text.replace('"**/*.schema.json"', '"post/**/*.json"'), encoding="utf-8")
    path.write_text(PAGE.blocks("json")[0], encoding="utf-8")
    _git(project, "add", "--all")
    _git(project, "commit", "--quiet", "--message", "Messages")
    _git(project, "tag", "--force", "v1.0.0")
    path.write_text(json.dumps({**new, "x-revision": 2}, indent=2), encoding="utf-8")
    outcome = run(config, level="FULL")
    assert outcome.exit_code == 0
    assert "tolerated because the revision was raised: the property `colour` was added" in (
        outcome.text
    )
    path.write_text(json.dumps(new, indent=2), encoding="utf-8")
    outcome = run(config, level="FULL")
    assert outcome.exit_code == 1
    assert "WIRE_REVISION_NOT_RAISED" in outcome.text
    assert "channel parcels: upgrade all consumers before the first producer" in outcome.text
