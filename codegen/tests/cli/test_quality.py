"""The verbs `lint`, `format`, `rules` and `explain` on the command line."""

import json
import os
import re
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from codegen.tests.support.platform import Platform

from myspinbot_codegen.breaking.compatibility import CATEGORIES
from myspinbot_codegen.cli.app import app
from myspinbot_codegen.cli.commands.rules import CATEGORIES as OPTION_CATEGORIES
from myspinbot_codegen.cli.shared import FORMATS as FORMAT_OPTIONS
from myspinbot_codegen.diagnostics.formats import FORMATS
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.rules import RULES

BODY = {"type": "string"}


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def broken(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> Platform:
    """A tree with a fault that can be mended, and one that cannot; the current folder is its."""
    monkeypatch.chdir(platform.root)
    body = {"description": " ", "enum": ["a"]}
    platform.add("a/v1/word.schema.json", body, valid="a", invalid=1)
    return platform


def test_the_help_names_what_there_is() -> None:
    """The choices are written down, so that `--help` need not import what they are made from."""
    assert set(FORMAT_OPTIONS) == set(FORMATS)
    assert list(OPTION_CATEGORIES) == [*Category, *CATEGORIES]


def test_findings_are_written_for_machines(broken: Platform) -> None:
    """The report alone is on stdout, and the summary on stderr."""
    result = _run("lint", "--format", "json", "--config", broken.config)
    assert result.exit_code == 1
    diagnostics = json.loads(result.stdout)["findings"]
    assert [diagnostic["rule"] for diagnostic in diagnostics] == [
        "DESCRIPTION_MISSING",
        "ENUM_SINGLE",
    ]
    assert result.stderr == "2 errors in the sources\n"


def test_a_report_is_written_where_nothing_is_wrong_too(platform: Platform) -> None:
    """CI systems read it either way."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    result = _run("lint", "--format", "junit", "--config", platform.config)
    assert result.exit_code == 0
    assert ET.fromstring(result.stdout.encode()).tag == "testsuites"
    assert result.stderr == "1 schema file: no errors\n"


def _files(form: str, output: str) -> set[str]:
    """The file of each diagnostic, as a format has it."""
    match form:
        case "json":
            return {item["file"] for item in json.loads(output)["findings"]}
        case "gitlab":
            return {item["location"]["path"] for item in json.loads(output)}
        case "sarif":
            (run,) = json.loads(output)["runs"]
            places = [item["locations"][0]["physicalLocation"] for item in run["results"]]
            return {item["artifactLocation"]["uri"] for item in places}
        case "junit":
            return {suite.attrib["name"] for suite in ET.fromstring(output.encode())}
    beginning = {"github-actions": r"::error file=(.*?),line=", "msvs": r"(.*?)\(\d+,"}
    return set(re.findall("^" + beginning.get(form, r"(\S*?):\d+:\d+: "), output, re.MULTILINE))


@pytest.mark.parametrize("form", FORMATS)
def test_a_path_begins_where_its_readers_begin(
    broken: Platform, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code hosts at the top of the repository, everybody else in the current folder."""
    inner = broken.schemas / "a"
    for_hosts = form in {"github-actions", "gitlab", "sarif"}

    def found() -> set[str]:
        return _files(form, _run("lint", "--format", form, "--config", broken.config).stdout)

    assert found() == {"schemas/a/v1/word.schema.json"}
    monkeypatch.chdir(inner)
    assert found() == {"v1/word.schema.json"}
    (broken.root / ".git").mkdir()
    assert found() == {"schemas/a/v1/word.schema.json" if for_hosts else "v1/word.schema.json"}
    elsewhere = inner / "elsewhere"
    (elsewhere / ".git").mkdir(parents=True)
    monkeypatch.chdir(elsewhere)
    absolute = inner / "v1/word.schema.json"
    assert found() == {absolute.as_uri() if form == "sarif" else absolute.as_posix()}


def test_every_verb_names_files_as_one_types_them(
    broken: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faults that end a run of another verb, too."""
    monkeypatch.chdir(broken.schemas)
    for verb in ("generate", "graph"):
        assert _run(verb, "--config", broken.config).stderr.startswith("a/v1/word.schema.json:1:")
    assert _run("lint", "--fix", "--config", broken.config).stdout.startswith(
        "fixed: a/v1/word.schema.json\n"
    )


def test_a_report_is_utf_8_whatever_the_terminal_reads(broken: Platform) -> None:
    """XML says so of itself, and CI systems expect it."""
    path = broken.schemas / "a/v1/word.schema.json"
    text = path.read_text(encoding="utf-8").replace('"enum"', '"é": 1, "enum"')
    path.write_text(text, encoding="utf-8")
    arguments = ["lint", "--format", "junit", "--config", str(broken.config)]
    result = CliRunner(charset="latin-1").invoke(app, arguments)
    assert "/é: " in result.stdout_bytes.decode("utf-8")


def test_sarif_describes_the_rules(broken: Platform) -> None:
    """With what they demand, and the version of the tool."""
    (run,) = json.loads(_run("lint", "--format", "sarif", "--config", broken.config).stdout)["runs"]
    driver = run["tool"]["driver"]
    assert driver["version"]
    rule = driver["rules"][1]
    assert rule["shortDescription"]["text"] == RULES[rule["id"]].summary


def test_what_can_be_is_mended(broken: Platform) -> None:
    """The rest is told, and a second run changes nothing."""
    path = broken.schemas / "a/v1/word.schema.json"
    result = _run("lint", "--fix", "--config", broken.config)
    assert result.exit_code == 1
    assert result.stdout.startswith("fixed: schemas/a/v1/word.schema.json\n")
    assert "DESCRIPTION_MISSING" in result.stdout
    assert "ENUM_SINGLE" not in result.stdout
    text = path.read_text(encoding="utf-8")
    assert '  "const": "a"\n' in text
    assert "fixed" not in _run("lint", "--fix", "--config", broken.config).stdout
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_cannot_be_read_is_told_before_anything_is_mended(broken: Platform) -> None:
    """The fault is a diagnostic like others."""
    (broken.schemas / "a/v1/bad.schema.json").write_text("{", encoding="utf-8")
    before = (broken.schemas / "a/v1/word.schema.json").read_text(encoding="utf-8")
    result = _run("lint", "--fix", "--format", "json", "--config", broken.config)
    assert result.exit_code == 1
    assert [item["rule"] for item in json.loads(result.stdout)["findings"]] == ["SYNTAX"]
    assert (broken.schemas / "a/v1/word.schema.json").read_text(encoding="utf-8") == before


def test_a_mistake_of_the_rules_is_one_of_the_configuration(broken: Platform) -> None:
    """It is told on stderr, with what may have been meant."""
    text = broken.config.read_text(encoding="utf-8")
    text = text.replace("[rules]", '[rules]\nuse = "STANDRAD"')
    broken.config.write_text(text, encoding="utf-8")
    for arguments in (["lint"], ["lint", "--fix"]):
        result = _run(*arguments, "--config", broken.config)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "Did you mean STANDARD?" in result.stderr


def test_format_lays_out_and_checks(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that would change something fails, and names the file as one types it."""
    monkeypatch.chdir(platform.schemas.parent)
    path = platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    assert _run("format", "--check", "--config", platform.config).exit_code == 0
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8"))), encoding="utf-8")
    result = _run("format", "--check", "--config", platform.config)
    assert result.exit_code == 1
    assert result.stdout.startswith("would be formatted: schemas/a/v1/word.schema.json\n")
    assert _run("format", "--config", platform.config).exit_code == 0
    assert _run("format", "--check", "--config", platform.config).exit_code == 0


def test_rules_are_listed_and_explained() -> None:
    """Both work outside of any tree."""
    listed = _run("rules", "--category", "PORTABLE")
    assert listed.exit_code == 0
    assert listed.stdout.splitlines()[0].startswith("ENUM_CASE ")
    assert _run("rules", "--category", "STYLE").exit_code == 2
    explained = _run("explain", "ENUM_CASE")
    assert explained.exit_code == 0
    assert explained.stdout.startswith("ENUM_CASE: BASIC, PORTABLE, error\n")
    unknown = _run("explain", "ENUM_CAES")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "Did you mean ENUM_CASE?" in unknown.stderr


@pytest.mark.parametrize("place", ["schemas/README", "out/notes"])
def test_a_pipe_beside_the_sources_is_not_waited_for(platform: Platform, place: str) -> None:
    """Nobody writes into it, and nothing is generated from it."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    (platform.root / "out").mkdir()
    os.mkfifo(platform.root / place)
    command = [sys.executable, "-m", "myspinbot_codegen", "generate"]
    for _ in range(2):
        done = subprocess.run(command, cwd=platform.root, timeout=60, check=True)
        assert done.returncode == 0
