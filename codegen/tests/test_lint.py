"""Every lint rule finds what its bad sources do wrong, at its place, and nothing in its good ones.

The sources of a rule are laid over `testdata/lint/_base`. What is found in the bad ones stands in
`expected.txt` beside them, one finding a line.
"""

import shutil
from pathlib import Path

import pytest

from myspinbot_codegen.config import RulesConfig, SourceConfig
from myspinbot_codegen.errors import Finding
from myspinbot_codegen.lint import lint
from myspinbot_codegen.lint.registry import all_rules
from myspinbot_codegen.load import load

TESTDATA = Path(__file__).parent / "testdata" / "lint"
RULES = sorted(all_rules())


def _findings(folder: Path, *layers: Path) -> list[Finding]:
    for layer in layers:
        shutil.copytree(layer, folder / "schemas", dirs_exist_ok=True)
    asyncapi = "asyncapi.yaml" if (folder / "schemas" / "asyncapi.yaml").exists() else None
    source = SourceConfig(
        folder / "schemas", ("**/*.schema.json",), "https://schemas.test/", asyncapi
    )
    rule = layers[-1].parent
    # What another rule would find as well is tried without the rules of style.
    minimal = (rule / "use.txt").exists()
    return lint(load(source, folder), RulesConfig("MINIMAL" if minimal else "STANDARD"))


def _line(finding: Finding) -> str:
    return f"{finding.file}:{finding.line}:{finding.column} {finding.rule} {finding.pointer or '/'}"


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_finds_what_is_wrong(rule: str, tmp_path: Path) -> None:
    """Place and rule of each finding are as written down, and no other rule fires."""
    bad = TESTDATA / rule / "bad"
    findings = _findings(tmp_path, TESTDATA / "_base", bad)
    expected = (TESTDATA / rule / "expected.txt").read_text(encoding="utf-8")
    assert "\n".join(map(_line, findings)) + "\n" == expected
    assert {finding.rule for finding in findings} == {rule}
    assert all(finding.message and finding.hint for finding in findings)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_content_with_good_sources(rule: str, tmp_path: Path) -> None:
    """The good sources of a rule pass all rules."""
    assert _findings(tmp_path, TESTDATA / "_base", TESTDATA / rule / "good") == []


def test_every_rule_says_what_it_is_for() -> None:
    """The docstring of a rule is its documentation."""
    assert all(rule.summary.endswith(".") for rule in all_rules().values())


def test_every_folder_of_testdata_belongs_to_a_rule() -> None:
    """No sources lie about for a rule that is gone."""
    assert {path.name for path in TESTDATA.iterdir()} == {"_base", *RULES}
