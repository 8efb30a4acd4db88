"""The commands `lint`, `format`, `rules` and `explain`."""

import json
import os
import re
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from codegen.tests.support.platform import Platform

from myspinbot_codegen.breaking.compatibility import CATEGORIES, LEVELS
from myspinbot_codegen.cli.app import app
from myspinbot_codegen.cli.commands import breaking as breaking_command
from myspinbot_codegen.cli.commands.rules import CATEGORIES as OPTION_CATEGORIES
from myspinbot_codegen.cli.shared import FORMATS as FORMAT_OPTIONS
from myspinbot_codegen.diagnostics.formats import FORMATS
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.rules import RULES

BODY = {"type": "string"}


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def broken_tree(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> Platform:
    """Return a tree with an error that can be fixed and one that cannot, as the current folder."""
    monkeypatch.chdir(platform.root)
    body = {"description": " ", "enum": ["a"]}
    platform.add("a/v1/word.schema.json", body, valid="a", invalid=1)
    return platform


def test_the_options_offer_every_format_and_category() -> None:
    """The choices are literals, so that `--help` need not import their sources."""
    assert set(FORMAT_OPTIONS) == set(FORMATS)
    assert list(OPTION_CATEGORIES) == [*Category, *CATEGORIES]
    assert breaking_command.CATEGORIES == CATEGORIES
    assert list(breaking_command.LEVELS) == list(LEVELS)


def test_a_report_is_the_only_output(broken_tree: Platform) -> None:
    """The report is on stdout, and the summary on stderr."""
    result = _run("lint", "--format", "json", "--config", broken_tree.config)
    assert result.exit_code == 1
    diagnostics = json.loads(result.stdout)["findings"]
    assert [diagnostic["rule"] for diagnostic in diagnostics] == [
        "DESCRIPTION_MISSING",
        "ENUM_SINGLE",
    ]
    assert result.stderr == "2 errors in the sources\n"


def test_a_report_without_diagnostics_is_written(platform: Platform) -> None:
    """CI systems read a report in either case."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    result = _run("lint", "--format", "junit", "--config", platform.config)
    assert result.exit_code == 0
    assert ET.fromstring(result.stdout.encode()).tag == "testsuites"
    assert result.stderr == "1 schema file: no errors\n"


def _list_files(form: str, output: str) -> set[str]:
    """Return the file of each diagnostic in a report."""
    match form:
        case "json":
            return {entry["file"] for entry in json.loads(output)["findings"]}
        case "gitlab":
            return {entry["location"]["path"] for entry in json.loads(output)}
        case "sarif":
            (run,) = json.loads(output)["runs"]
            places = [entry["locations"][0]["physicalLocation"] for entry in run["results"]]
            return {entry["artifactLocation"]["uri"] for entry in places}
        case "junit":
            return {suite.attrib["name"] for suite in ET.fromstring(output.encode())}
    beginning = {"github-actions": r"::error file=(.*?),line=", "msvs": r"(.*?)\(\d+,"}
    return set(re.findall("^" + beginning.get(form, r"(\S*?):\d+:\d+: "), output, re.MULTILINE))


@pytest.mark.parametrize("form", FORMATS)
def test_a_path_is_relative_to_the_folder_of_its_readers(
    broken_tree: Platform, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths for code hosts begin in the repository, other paths in the current folder."""
    inner = broken_tree.schemas / "a"
    for_hosts = form in {"github-actions", "gitlab", "sarif"}

    def list_files() -> set[str]:
        return _list_files(
            form, _run("lint", "--format", form, "--config", broken_tree.config).stdout
        )

    assert list_files() == {"schemas/a/v1/word.schema.json"}
    monkeypatch.chdir(inner)
    assert list_files() == {"v1/word.schema.json"}
    (broken_tree.root / ".git").mkdir()
    assert list_files() == {"schemas/a/v1/word.schema.json" if for_hosts else "v1/word.schema.json"}
    elsewhere = inner / "elsewhere"
    (elsewhere / ".git").mkdir(parents=True)
    monkeypatch.chdir(elsewhere)
    absolute = inner / "v1/word.schema.json"
    assert list_files() == {absolute.as_uri() if form == "sarif" else absolute.as_posix()}


def test_every_command_prints_paths_from_the_current_folder(
    broken_tree: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This holds for errors that end the run, too."""
    monkeypatch.chdir(broken_tree.schemas)
    for command in ("generate", "graph"):
        assert _run(command, "--config", broken_tree.config).stderr.startswith(
            "a/v1/word.schema.json:1:"
        )
    assert _run("lint", "--fix", "--config", broken_tree.config).stdout.startswith(
        "fixed: a/v1/word.schema.json\n"
    )


def test_a_report_is_utf_8_on_any_terminal(broken_tree: Platform) -> None:
    """CI systems expect UTF-8."""
    path = broken_tree.schemas / "a/v1/word.schema.json"
    text = path.read_text(encoding="utf-8").replace('"enum"', '"é": 1, "enum"')
    path.write_text(text, encoding="utf-8")
    arguments = ["lint", "--format", "junit", "--config", str(broken_tree.config)]
    result = CliRunner(charset="latin-1").invoke(app, arguments)
    assert "/é: " in result.stdout_bytes.decode("utf-8")


def test_sarif_describes_the_rules(broken_tree: Platform) -> None:
    """The report has the summary of each rule, and the version of the tool."""
    (run,) = json.loads(_run("lint", "--format", "sarif", "--config", broken_tree.config).stdout)[
        "runs"
    ]
    driver = run["tool"]["driver"]
    assert driver["version"]
    rule = driver["rules"][1]
    assert rule["shortDescription"]["text"] == RULES[rule["id"]].summary


def test_fix_applies_every_fix(broken_tree: Platform) -> None:
    """Other diagnostics are printed, and a second run changes nothing."""
    path = broken_tree.schemas / "a/v1/word.schema.json"
    result = _run("lint", "--fix", "--config", broken_tree.config)
    assert result.exit_code == 1
    assert result.stdout.startswith("fixed: schemas/a/v1/word.schema.json\n")
    assert "DESCRIPTION_MISSING" in result.stdout
    assert "ENUM_SINGLE" not in result.stdout
    text = path.read_text(encoding="utf-8")
    assert '  "const": "a"\n' in text
    assert "fixed" not in _run("lint", "--fix", "--config", broken_tree.config).stdout
    assert path.read_text(encoding="utf-8") == text


def test_an_unreadable_file_is_reported_before_any_fix(broken_tree: Platform) -> None:
    """The error is a diagnostic."""
    (broken_tree.schemas / "a/v1/bad.schema.json").write_text("{", encoding="utf-8")
    before = (broken_tree.schemas / "a/v1/word.schema.json").read_text(encoding="utf-8")
    result = _run("lint", "--fix", "--format", "json", "--config", broken_tree.config)
    assert result.exit_code == 1
    assert [finding["rule"] for finding in json.loads(result.stdout)["findings"]] == ["SYNTAX"]
    assert (broken_tree.schemas / "a/v1/word.schema.json").read_text(encoding="utf-8") == before


def test_an_unknown_rule_set_is_an_error_of_the_configuration(broken_tree: Platform) -> None:
    """The error is on stderr and proposes the most similar name."""
    text = broken_tree.config.read_text(encoding="utf-8")
    text = text.replace("[rules]", '[rules]\nuse = "STANDRAD"')
    broken_tree.config.write_text(text, encoding="utf-8")
    for arguments in (["lint"], ["lint", "--fix"]):
        result = _run(*arguments, "--config", broken_tree.config)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "Did you mean STANDARD?" in result.stderr


def test_format_writes_and_checks(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that finds a difference fails, and prints the path from the current folder."""
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
    """Both commands work without a tree."""
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
def test_pipes_near_the_sources_are_not_read(platform: Platform, place: str) -> None:
    """Nothing writes into the pipe, and nothing is generated from it."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    (platform.root / "out").mkdir()
    os.mkfifo(platform.root / place)
    command = [sys.executable, "-m", "myspinbot_codegen", "generate"]
    for _ in range(2):
        done = subprocess.run(command, cwd=platform.root, timeout=60, check=True)
        assert done.returncode == 0
