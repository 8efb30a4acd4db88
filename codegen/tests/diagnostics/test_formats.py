"""Reports are valid in the published schema of each format, for any diagnostics."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.formats import FORMATS, Tool, render
from myspinbot_codegen.diagnostics.paths import relocate

SCHEMAS = Path(__file__).parents[1] / "testdata" / "report"
TOOL = Tool("tool", "1.2.3", "lint", {"RULE_A": "What it demands."})
ERROR = Diagnostic("a/b c.json", 3, 7, "/x~1y", "RULE_A", "50% wrong: a,b", "Mend <it> & go.")
WARNING = Diagnostic("a/z.json", 1, 1, "", "RULE_B", "odd", "Look.", "warning")

_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
_diagnostics = st.lists(
    st.builds(
        Diagnostic,
        file=_text.map(lambda name: f"s/{name}"),
        line=st.integers(1, 9),
        column=st.integers(1, 9),
        pointer=st.just("") | _text.map(lambda name: f"/{name}"),
        rule=st.sampled_from(["RULE_A", "RULE_B"]),
        message=_text,
        hint=_text,
        severity=st.sampled_from(["error", "warning"]),
    ),
    max_size=4,
)


def _schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


SARIF = Draft4Validator(_schema("sarif-2.1.0-rtm.5.json"))
GITLAB = Draft202012Validator(_schema("gitlab-code-quality.json"))
JUNIT = xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd"))


@given(_diagnostics)
def test_sarif_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The log validates against the schema of SARIF 2.1.0, and has every diagnostic."""
    log = json.loads(render("sarif", diagnostics, TOOL))
    SARIF.validate(log)
    (run,) = log["runs"]
    names = [entry["id"] for entry in run["tool"]["driver"]["rules"]]
    assert [names[entry["ruleIndex"]] for entry in run["results"]] == [f.rule for f in diagnostics]
    assert [entry["level"] for entry in run["results"]] == [f.severity for f in diagnostics]


@given(_diagnostics)
def test_gitlab_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The report is valid by GitLab's documentation, and no fingerprint occurs twice."""
    issues = json.loads(render("gitlab", diagnostics, TOOL))
    GITLAB.validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(diagnostics)
    grave = [diagnostic.severity == "error" for diagnostic in diagnostics]
    assert [issue["severity"] for issue in issues] == [
        "major" if error else "minor" for error in grave
    ]


@given(_diagnostics)
def test_junit_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The XML is valid for Jenkins, and its counts are right."""
    text = render("junit", diagnostics, TOOL)
    root = ET.fromstring(text.encode())
    JUNIT.validate(root)
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    assert len(root.findall(".//failure")) == errors
    assert sum(int(suite.attrib["failures"]) for suite in root) == errors
    assert len(root.findall(".//testcase")) == max(len(diagnostics), 1)


@pytest.mark.parametrize("name", ["github-actions", "msvs"])
@given(_diagnostics)
def test_a_diagnostic_is_one_line(name: str, diagnostics: Sequence[Diagnostic]) -> None:
    """A diagnostic is one line for any message."""
    text = render(name, diagnostics, TOOL)
    assert text.count("\n") == len(diagnostics)
    assert len(text.splitlines()) == len(diagnostics) or name == "github-actions"


def test_github_annotates_lines() -> None:
    """Characters that would end a property or the command are escaped."""
    assert render("github-actions", [ERROR, WARNING], TOOL).splitlines() == [
        "::error file=a/b c.json,line=3,col=7,title=RULE_A::50%25 wrong: a,b%0AMend <it> & go.",
        "::warning file=a/z.json,line=1,col=1,title=RULE_B::odd%0ALook.",
    ]
    odd = Diagnostic("a,b:c.json", 1, 1, "", "R", "m", "h")
    assert "file=a%2Cb%3Ac.json," in render("github-actions", [odd], TOOL)


def test_visual_studio_can_open_locations() -> None:
    """Location, severity and code are in the form of MSBuild."""
    assert render("msvs", [ERROR, WARNING], TOOL).splitlines() == [
        "a/b c.json(3,7): error RULE_A : 50% wrong: a,b",
        "a/z.json(1,1): warning RULE_B : odd",
    ]


def test_text_has_location_and_hint() -> None:
    """The first line has the location, and the second one the hint."""
    assert render("text", [WARNING], TOOL) == (
        "a/z.json:1:1: warning: RULE_B at the root: odd\n    hint: Look.\n"
    )
    assert render("text", [], TOOL) == ""


def test_json_has_every_attribute() -> None:
    """The names are those of the documentation."""
    document = json.loads(render("json", [ERROR], TOOL))
    fingerprint = document["findings"][0].pop("fingerprint")
    assert len(fingerprint) == 64
    assert document == {
        "tool": "tool",
        "version": "1.2.3",
        "findings": [
            {
                "rule": "RULE_A",
                "severity": "error",
                "file": "a/b c.json",
                "line": 3,
                "column": 7,
                "pointer": "/x~1y",
                "message": "50% wrong: a,b",
                "hint": "Mend <it> & go.",
            }
        ],
    }


def test_sarif_has_locations_and_rules() -> None:
    """A path becomes a URI, and the rule has its description."""
    log = json.loads(render("sarif", [ERROR, WARNING], TOOL))
    (run,) = log["runs"]
    assert run["tool"]["driver"] == {
        "name": "tool",
        "version": "1.2.3",
        "rules": [
            {"id": "RULE_A", "shortDescription": {"text": "What it demands."}},
            {"id": "RULE_B"},
        ],
    }
    first, second = run["results"]
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "a/b%20c.json", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 3, "startColumn": 7},
            },
            "logicalLocations": [{"fullyQualifiedName": "/x~1y"}],
        }
    ]
    assert "logicalLocations" not in second["locations"][0]


def test_a_report_without_diagnostics_is_complete() -> None:
    """CI systems take an empty file for a failure of the job."""
    assert json.loads(render("gitlab", [], TOOL)) == []
    assert 'name="no findings"' in render("junit", [], TOOL)
    assert json.loads(render("sarif", [], TOOL))["runs"][0]["results"] == []


def test_a_fingerprint_does_not_depend_on_the_line() -> None:
    """A known diagnostic stays known when lines are added above it."""

    def fingerprint(*diagnostics: Diagnostic) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(render("gitlab", diagnostics, TOOL))]

    moved = Diagnostic("a/b c.json", 30, 1, "/x~1y", "RULE_A", "50% wrong: a,b", "Another hint.")
    assert fingerprint(ERROR) == fingerprint(moved)
    assert len({*fingerprint(ERROR, moved, WARNING)}) == 3


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_reproducible(name: str) -> None:
    """It contains no time and no name of the machine."""
    assert render(name, [ERROR, WARNING], TOOL) == render(name, [ERROR, WARNING], TOOL)
    assert render(name, [ERROR], TOOL).endswith("\n")


def test_files_of_a_release_are_not_relocated(tmp_path: Path) -> None:
    """A file of a git ref keeps its name, and a file of the tree gets its path."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/z.json").touch()
    old = replace(WARNING, file="git:v1:a/z.json")
    relocated = relocate("text", [old, WARNING], tmp_path)
    assert [diagnostic.file for diagnostic in relocated] == [
        old.file,
        (tmp_path / "a/z.json").as_posix(),
    ]
