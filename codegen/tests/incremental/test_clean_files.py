"""Lint checks changed files and the files that depend on them."""

from typing import Any

import pytest
from codegen.tests.support.platform import Platform
from codegen.tests.support.reference_chain import WORD, B, C, describe

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.lint.linter import lint_analysis


def test_a_changed_file_is_checked_with_its_referrers(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules check files again if their content, examples or references changed.

    Files that a partial run has checked are checked again by the next whole run.
    """
    checked: list[list[str]] = []

    def record(analysis: Analysis, rules: Any) -> Any:
        checked.append([document.stem for document in analysis.documents])
        return lint_analysis(analysis, rules)

    monkeypatch.setattr("myspinbot_codegen.frontend.lint_analysis", record)
    chain.generate()
    describe(chain, B, "Another.")
    chain.generate()
    chain.put("a/v1/examples/one/valid-two.json", {"other": {}})
    chain.generate()
    assert checked == [["one", "three", "two"], ["one", "two"], ["one", "two"]]


def test_a_file_with_errors_is_never_clean(chain: Platform) -> None:
    """A second run reports the errors again."""
    chain.generate()
    chain.put("a/v1/examples/one/valid-bad.json", {"other": {"other": 1}})
    for _ in range(2):
        with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
            chain.generate()


def test_a_removed_file_is_missed_by_its_referrers(chain: Platform) -> None:
    """A file is checked again if a file that it refers to is removed."""
    chain.generate()
    (chain.schemas / C).unlink()
    with pytest.raises(SourceError, match="REF_UNRESOLVED"):
        chain.generate()


def test_a_definition_is_checked_when_its_last_reference_is_removed(chain: Platform) -> None:
    """A file is checked again if a reference into it is removed."""
    use = {"type": "object", "additionalProperties": False}
    part = {"$ref": "three.schema.json#/$defs/part"}
    inner = {"title": "Part", "description": "A part.", "type": "integer"}
    chain.add(B, {**use, "properties": {"part": part}}, valid={}, invalid=1)
    chain.add(C, {**WORD, "$defs": {"part": inner}}, valid="x", invalid=1)
    chain.generate()
    chain.add(B, {**use, "properties": {}}, valid={}, invalid=1)
    with pytest.raises(SourceError, match="DEFINITION_UNUSED"):
        chain.generate()


def test_a_reference_to_true_counts(chain: Platform) -> None:
    """A file is checked again if `true`, to which it refers, becomes a schema."""
    chain.put(C, True)
    use = {"type": "object", "additionalProperties": False}
    ref = {"description": "Any.", "$ref": "three.schema.json"}
    chain.add(B, {**use, "properties": {"part": ref}}, valid={"part": 1}, invalid=1)
    (chain.schemas / "a/v1/examples/three/invalid-one.json").unlink()
    text = chain.config.read_text(encoding="utf-8")
    chain.config.write_text(
        text.replace("[rules]", '[rules]\nuse = ["MINIMAL", "FIXTURE_VERDICT"]'), encoding="utf-8"
    )
    chain.generate()
    chain.put(C, {"type": "string"})
    with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
        chain.generate()
