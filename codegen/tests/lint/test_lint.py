"""Every lint rule finds the errors of its bad sources, and nothing in its good ones.

The sources of a rule are laid over `testdata/lint/_base`. What is found in the bad ones stands in
`expected.txt` beside them, one diagnostic a line. The good ones are near misses.
"""

from pathlib import Path

import pytest
from codegen.tests.support.rule_samples import (
    ALL_RULES,
    IDS,
    TESTDATA,
    format_diagnostic,
    lint_rule_sources,
    load_rule_config,
)
from pydantic import BaseModel

from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.pipeline.lint_run import lint
from myspinbot_codegen.schema.naming import MODEL_NAMES


@pytest.mark.parametrize("rule", IDS)
def test_a_rule_finds_the_errors_of_its_bad_sources(rule: str, tmp_path: Path) -> None:
    """Place and rule of each diagnostic are as written down, with no other rule switched on."""
    diagnostics = lint_rule_sources(
        tmp_path, rule, "bad", load_rule_config(rule) or RulesConfig((rule,))
    )
    expected = (TESTDATA / rule / "expected.txt").read_text(encoding="utf-8")
    assert "\n".join(map(format_diagnostic, diagnostics)) + "\n" == expected
    assert {diagnostic.rule for diagnostic in diagnostics} == {rule}
    assert {diagnostic.severity for diagnostic in diagnostics} == {RULES[rule].severity}
    assert all(diagnostic.message and diagnostic.hint for diagnostic in diagnostics)


@pytest.mark.parametrize("rule", [rule for rule in IDS if not RULES[rule].is_minimal])
def test_a_rule_that_is_left_out_finds_nothing(rule: str, tmp_path: Path) -> None:
    """No other rule reports the same error under its ID."""
    config = RulesConfig(ALL_RULES.use, ignored=frozenset({rule}))
    diagnostics = lint_rule_sources(tmp_path, rule, "bad", config)
    assert rule not in {diagnostic.rule for diagnostic in diagnostics}


@pytest.mark.parametrize("rule", IDS)
def test_a_rule_is_content_with_good_sources(rule: str, tmp_path: Path) -> None:
    """The good sources of a rule pass the rule and all standard rules."""
    assert (
        lint_rule_sources(
            tmp_path, rule, "good", load_rule_config(rule) or RulesConfig(("STANDARD", rule))
        )
        == []
    )


def test_every_rule_says_what_it_is_for() -> None:
    """The docstring of a rule is its documentation."""
    assert all(rule.summary.endswith(".") for rule in RULES.values())


def test_every_folder_of_testdata_belongs_to_a_rule() -> None:
    """No sources lie about for a rule that is gone."""
    assert {path.name for path in TESTDATA.iterdir()} == {"_base", *IDS}


def test_the_names_of_models_are_those_of_pydantic() -> None:
    """A property that hides one would break the model."""
    public = {name for name in dir(BaseModel) if not name.startswith(("_", "model_"))}
    assert public == MODEL_NAMES


def test_ids_that_begin_with_nothing_are_given_no_beginning(tmp_path: Path) -> None:
    """Without `id_base` the hint asks for it: the substitute of the toolchain is in no schema."""
    schemas = tmp_path / "schemas/a/v1"
    schemas.mkdir(parents=True)
    (schemas / "b.schema.json").write_text('{"title": "B", "type": "object"}', encoding="utf-8")
    config = tmp_path / "codegen.toml"
    config.write_text(
        '[source]\nfolder = "schemas"\nschemas = "**/*.schema.json"\n'
        '[[targets]]\nname = "pydantic"\noutput = "out"\n',
        encoding="utf-8",
    )
    (hint,) = {one.hint for one in lint(config).diagnostics if one.rule == "SCHEMA_ID"}
    assert hint == "Set `id_base` in [source] to the common beginning of all ids."
