"""Diagnostics are rendered as each format's published schema demands, whatever is in them."""

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
_findings = st.lists(
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


@given(_findings)
def test_sarif_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The log validates against the schema of SARIF 2.1.0, and has every diagnostic."""
    log = json.loads(render("sarif", diagnostics, TOOL))
    SARIF.validate(log)
    (run,) = log["runs"]
    names = [item["id"] for item in run["tool"]["driver"]["rules"]]
    assert [names[item["ruleIndex"]] for item in run["results"]] == [f.rule for f in diagnostics]
    assert [item["level"] for item in run["results"]] == [f.severity for f in diagnostics]


@given(_findings)
def test_gitlab_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The report has what GitLab's documentation demands, and no fingerprint twice."""
    issues = json.loads(render("gitlab", diagnostics, TOOL))
    GITLAB.validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(diagnostics)
    grave = [diagnostic.severity == "error" for diagnostic in diagnostics]
    assert [issue["severity"] for issue in issues] == [
        "major" if error else "minor" for error in grave
    ]


@given(_findings)
def test_junit_is_valid(diagnostics: Sequence[Diagnostic]) -> None:
    """The XML validates against the schema that Jenkins reads, and counts as it says."""
    text = render("junit", diagnostics, TOOL)
    root = ET.fromstring(text.encode())
    JUNIT.validate(root)
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    assert len(root.findall(".//failure")) == errors
    assert sum(int(suite.attrib["failures"]) for suite in root) == errors
    assert len(root.findall(".//testcase")) == max(len(diagnostics), 1)


@pytest.mark.parametrize("name", ["github-actions", "msvs"])
@given(_findings)
def test_lines_stay_lines(name: str, diagnostics: Sequence[Diagnostic]) -> None:
    """Whatever a message holds, a diagnostic is one line."""
    text = render(name, diagnostics, TOOL)
    assert text.count("\n") == len(diagnostics)
    assert len(text.splitlines()) == len(diagnostics) or name == "github-actions"


def test_github_shows_findings_beside_lines() -> None:
    """What would end a property or the command is escaped."""
    assert render("github-actions", [ERROR, WARNING], TOOL).splitlines() == [
        "::error file=a/b c.json,line=3,col=7,title=RULE_A::50%25 wrong: a,b%0AMend <it> & go.",
        "::warning file=a/z.json,line=1,col=1,title=RULE_B::odd%0ALook.",
    ]
    odd = Diagnostic("a,b:c.json", 1, 1, "", "R", "m", "h")
    assert "file=a%2Cb%3Ac.json," in render("github-actions", [odd], TOOL)


def test_visual_studio_can_jump_to_findings() -> None:
    """The origin, the severity and the code are where MSBuild looks for them."""
    assert render("msvs", [ERROR, WARNING], TOOL).splitlines() == [
        "a/b c.json(3,7): error RULE_A : 50% wrong: a,b",
        "a/z.json(1,1): warning RULE_B : odd",
    ]


def test_text_is_for_people() -> None:
    """A line to jump to, and the hint below it."""
    assert render("text", [WARNING], TOOL) == (
        "a/z.json:1:1: warning: RULE_B at the root: odd\n    hint: Look.\n"
    )
    assert render("text", [], TOOL) == ""


def test_json_has_every_attribute() -> None:
    """Under the names that the documentation uses."""
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


def test_sarif_says_where_and_what() -> None:
    """A path becomes a URI, and the rule is described."""
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


def test_a_report_of_nothing_is_one_all_the_same() -> None:
    """CI systems take an empty file for a failure of the job."""
    assert json.loads(render("gitlab", [], TOOL)) == []
    assert 'name="no findings"' in render("junit", [], TOOL)
    assert json.loads(render("sarif", [], TOOL))["runs"][0]["results"] == []


def test_a_fingerprint_outlives_a_move() -> None:
    """What is known already stays known when lines are added above it."""

    def fingerprint(*diagnostics: Diagnostic) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(render("gitlab", diagnostics, TOOL))]

    moved = Diagnostic("a/b c.json", 30, 1, "/x~1y", "RULE_A", "50% wrong: a,b", "Another hint.")
    assert fingerprint(ERROR) == fingerprint(moved)
    assert len({*fingerprint(ERROR, moved, WARNING)}) == 3


@pytest.mark.parametrize("name", FORMATS)
def test_output_is_the_same_every_time(name: str) -> None:
    """It holds no time and no name of a machine."""
    assert render(name, [ERROR, WARNING], TOOL) == render(name, [ERROR, WARNING], TOOL)
    assert render(name, [ERROR], TOOL).endswith("\n")


def test_what_stands_in_a_release_has_no_path(tmp_path: Path) -> None:
    """A file of a git ref is named as it was, and one of today by where it lies."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/z.json").touch()
    old = replace(WARNING, file="git:v1:a/z.json")
    found = relocate("text", [old, WARNING], tmp_path)
    assert [diagnostic.file for diagnostic in found] == [
        old.file,
        (tmp_path / "a/z.json").as_posix(),
    ]
